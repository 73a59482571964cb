// The ways in which one word of a question is repaired, each with the word or words meant, or undefined where it cannot tell.
import { familiesOf, ideasOf } from './ideas.ts';
import { isRealWord } from './real-words.ts';
import type { Lexicon } from './lexicon.ts';
import { changes, correct } from './spelling.ts';
import { stopWords } from './words.ts';

/** Fewest letters of a word that is repaired by its doubled letters, its neighbours or without its ending. */
const longEnough = 5;

const undouble = (word: string) => word.replace(/(.)\1/g, '$1');

/**
 * A word of a name that differs only in doubled letters, for a word that is not on the site as it stands: "siting" for
 * "sitting". Its family may well be known ("site"), which is why it is looked at before.
 */
export function redoubled(word: string, { spellings }: Lexicon): string | undefined {
  if (word.length < longEnough || isRealWord(word) || spellings.has(word)) return undefined;
  const bare = undouble(word);
  for (const [other, { named, warning }] of spellings)
    if (named && !warning && undouble(other) === bare) return other;
  return undefined;
}

/** Two words written as one, where the site has a name with both side by side, "heelraise", or both are long names. */
export function parted(word: string, { partners, spellings }: Lexicon): [string, string] | undefined {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const [first, second] = [spellings.get(left), spellings.get(right)];
    if (!first || !second) continue;
    const long = left.length >= longEnough && right.length >= longEnough;
    if (long && first.named && second.named) return [left, right];
    const beside = first.families.some((family) =>
      second.families.some((other) => partners.get(family)?.has(other)),
    );
    if (beside || ideasOf([left, right]).some(({ span }) => span === 2)) return [left, right];
  }
  return undefined;
}

/** A word that begins with these letters, for a question that is still being typed: the shortest of a name, or else of all. */
export function finished(start: string, { spellings }: Lexicon): string | undefined {
  let best: string | undefined;
  let bestWorth = -Infinity;
  for (const [word, { named }] of spellings) {
    const worth = (named ? 100 : 0) - word.length;
    if (word.startsWith(start) && worth > bestWorth) [best, bestWorth] = [word, worth];
  }
  return best;
}

/**
 * A word that is right by itself but stands beside one that no name has it with, for the word a letter away that some
 * name does: "brisk waking" for "brisk walking".
 * @param next the words beside it
 */
export function meantBeside(
  word: string,
  next: readonly string[],
  { partners, spellings }: Lexicon,
): string | undefined {
  if (word.length < longEnough || stopWords.has(word)) return undefined;
  const others = next.flatMap(familiesOf);
  const together = (list: readonly string[]) =>
    list.some((each) => others.some((other) => partners.get(other)?.has(each)));
  if (together(familiesOf(word))) return undefined;
  for (const [other, { families, named, warning }] of spellings) {
    if (!named || warning || other[0] !== word[0] || !together(families)) continue;
    if (changes(word, other) === 1) return other;
  }
  return undefined;
}

/** Corrects a word whose ending the site does not use: "streching" where the site has only "stretch". */
export function stemmed(word: string, beside: readonly string[], lexicon: Lexicon): string | undefined {
  const bare = word.replace(/(ings?|ed|ers?|es|s)$/, '');
  if (bare.length < longEnough) return undefined;
  // Without its ending a word has little left to tell it by: "bleachers" is not "black".
  const other = correct(bare, beside, lexicon);
  return other !== undefined && changes(bare, other) === 1 ? other : undefined;
}
