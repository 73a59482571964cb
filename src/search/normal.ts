import { stemmer } from 'stemmer';
import { british, irregular } from './forms.ts';
import { remembered } from './remembered.ts';

/** Longest word that is looked at; the rest of a longer one is cut. */
const longestWord = 40;

const plainLetters = /^[ -~\s]*$/;

/**
 * The words of a text: lower case, without accents, apostrophes or punctuation, hyphens as spaces.
 * Any script is kept; emoji and signs are not words.
 */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  // Most of what is read is in plain letters, which takes a fifth of the time.
  const isPlain = plainLetters.test(lower);
  const bare = isPlain ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
  const joined = bare.replace(/['’`]/g, '').replace(/\bcan not\b/g, 'cannot');
  return (joined.match(isPlain ? /[a-z\d]+/g : /[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.slice(0, longestWord),
  );
}

/** The form of one word that stands for its whole family: British, regular, and cut to its stem. */
export const familyOf = remembered((word) => {
  const spelt = british.get(word) ?? word;
  const regular = irregular.get(spelt) ?? spelt;
  return /^[a-z]+$/.test(regular) ? stemmer(regular) : regular;
}, 20_000);
