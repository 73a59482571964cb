import { isUrgent } from './emergency.ts';
import type { Lexicon } from './lexicon.ts';
import { familiesOf, ideasOf } from './ideas.ts';
import { isRealWord } from './real-words.ts';
import { familyOf } from './normal.ts';
import { ordinaryWords } from './ordinary.ts';
import { finished, meantBeside, parted, redoubled, stemmed } from './repairs.ts';
import { correct } from './spelling.ts';
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
  isRealWord(word) ||
  ordinaryWords.has(word) ||
  otherConditions.has(word) ||
  isUrgent(familyOf(word)) ||
  /^\d+$/.test(word) ||
  familiesOf(word).every((family) => knows(lexicon, family));

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
    if (isUrgent(familyOf(word))) return result.words.push(word);
    const again = covered.has(at) || stopWords.has(word) ? undefined : redoubled(word, lexicon);
    if (again) return replace(word, [again]);
    const next = words.filter((_, n) => Math.abs(n - at) === 1);
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
