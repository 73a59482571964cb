import { urgentFamilies } from './emergency.ts';
import type { Lexicon } from './lexicon.ts';
import { familiesOf, familyOf, ideasOf, realWords } from './normal.ts';
import { ordinaryWords } from './ordinary.ts';
import { changes, correct } from './spelling.ts';
import { otherConditions, soundsLike, stopWords } from './words.ts';
import { knows } from './spellings.ts';

/** One word that was exchanged for another. */
export interface Correction {
  from: string;
  to: string;
}

/** A question's words after spelling has been forgiven. */
export interface Respelt {
  words: string[];
  corrections: Correction[];
  /** Words that are not on the site and near to nothing on it. */
  unknown: string[];
}

const isPlain = (word: string, lexicon: Lexicon) =>
  stopWords.has(word) ||
  realWords.has(word) ||
  ordinaryWords.has(word) ||
  otherConditions.has(word) ||
  urgentFamilies.has(familyOf(word)) ||
  /^\d+$/.test(word) ||
  lexicon.words.has(word) ||
  familiesOf(word).every((family) => knows(lexicon, family));

const undouble = (word: string) => word.replace(/(.)\1/g, '$1');

/**
 * A word of a name that differs only in doubled letters, for a word that is not on the site as it stands: "siting" for
 * "sitting". Its family may well be known ("site"), which is why it is looked at before.
 */
function redoubled(word: string, { words, spellings }: Lexicon): string | undefined {
  if (word.length < 5 || words.has(word) || realWords.has(word) || spellings.has(word)) return undefined;
  const bare = undouble(word);
  for (const [other, { named, warning }] of spellings)
    if (named && !warning && undouble(other) === bare) return other;
  return undefined;
}

/** Two words written as one, where the site has a name with both side by side, "heelraise", or both are long names. */
function parted(word: string, { partners, spellings }: Lexicon): [string, string] | undefined {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const [first, second] = [spellings.get(left), spellings.get(right)];
    if (!first || !second) continue;
    if (left.length >= 5 && right.length >= 5 && first.named && second.named) return [left, right];
    const beside = familiesOf(left).some((family) =>
      familiesOf(right).some((other) => partners.get(family)?.has(other)),
    );
    if (beside || ideasOf([left, right]).some(({ span }) => span === 2)) return [left, right];
  }
  return undefined;
}

/** Words that begin with these letters, for a question that is still being typed: the most usual one. */
function finished(start: string, lexicon: Lexicon): string | undefined {
  let best: string | undefined;
  let bestWorth = -1;
  for (const word of lexicon.spellings.keys()) {
    if (!word.startsWith(start)) continue;
    const family = familiesOf(word)[0] ?? word;
    const worth = (lexicon.inNames.has(family) ? 100 : 0) - word.length;
    if (worth > bestWorth || best === undefined) [best, bestWorth] = [word, worth];
  }
  return best;
}

/**
 * Forgives the spelling of a question, word by word.
 * @param words lower case, from wordsOf()
 * @param open true where the last word may be unfinished
 */
export function respell(words: readonly string[], lexicon: Lexicon, open: boolean): Respelt {
  const result: Respelt = { words: [], corrections: [], unknown: [] };
  const covered = new Set<number>();
  for (const { at, span } of ideasOf(words)) {
    for (let i = at; span > 1 && i < at + span; i += 1) covered.add(i);
  }
  const beside = familiesOf(words.filter((word) => isPlain(word, lexicon) && !stopWords.has(word)).join(' '));
  const replace = (from: string, to: readonly string[]) => {
    result.words.push(...to);
    result.corrections.push({ from, to: to.join(' ') });
  };
  words.forEach((word, at) => {
    const alike = soundsLike.get(word);
    const context = alike?.beside.map(familyOf) ?? [];
    if (
      alike &&
      !covered.has(at) &&
      (context.length === 0 || context.some((family) => beside.includes(family)))
    ) {
      return replace(word, [alike.meant]);
    }
    const unfinished = open && at === words.length - 1 && word.length > 1;
    const whole =
      unfinished && !covered.has(at) && !isPlain(word, lexicon) ? finished(word, lexicon) : undefined;
    // A word that is still being typed is completed in silence; it is not a mistake.
    if (whole) return result.words.push(whole);
    // A word of warning is what it is: "cold white foot" is not "cold write foot".
    if (urgentFamilies.has(familyOf(word))) return result.words.push(word);
    const again = covered.has(at) || stopWords.has(word) ? undefined : redoubled(word, lexicon);
    if (again) return replace(word, [again]);
    const next = [words[at - 1] ?? '', words[at + 1] ?? ''];
    const meant = covered.has(at) ? undefined : meantBeside(word, next, lexicon);
    if (meant) return replace(word, [meant]);
    if (covered.has(at) || isPlain(word, lexicon)) return result.words.push(word);
    const other = correct(word, beside, lexicon) ?? stemmed(word, beside, lexicon);
    if (other) return replace(word, [other]);
    const two = parted(word, lexicon);
    if (two) return replace(word, two);
    result.unknown.push(word);
    return result.words.push(word);
  });
  return result;
}

/**
 * A word that is right by itself but stands beside one that no name has it with, for the word a letter away that some
 * name does: "brisk waking" for "brisk walking".
 */
function meantBeside(
  word: string,
  next: readonly string[],
  { partners, spellings }: Lexicon,
): string | undefined {
  if (word.length < 5 || stopWords.has(word)) return undefined;
  const own = familiesOf(word);
  const pairs = next
    .flatMap((other) => familiesOf(other))
    .map((other) => partners.get(other) ?? new Set<string>());
  const together = (list: readonly string[]) => list.some((each) => pairs.some((pair) => pair.has(each)));
  if (pairs.every(({ size }) => size === 0) || together(own)) return undefined;
  for (const [other, { families, named, warning }] of spellings) {
    if (!named || warning || other[0] !== word[0] || Math.abs(other.length - word.length) > 1) continue;
    if (families.some((each) => own.includes(each)) || !together(families)) continue;
    if (changes(word, other) === 1) return other;
  }
  return undefined;
}

/** Corrects a word whose ending the site does not use: "streching" where the site has only "stretch". */
function stemmed(word: string, beside: readonly string[], lexicon: Lexicon): string | undefined {
  const bare = word.replace(/(ing|ings|ed|er|ers|es|s)$/, '');
  if (bare.length <= 4 || bare === word) return undefined;
  // Without its ending a word has little left to tell it by: "bleachers" is not "black".
  const other = correct(bare, beside, lexicon);
  return other !== undefined && changes(bare, other) === 1 ? other : undefined;
}
