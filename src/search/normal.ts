import { stemmer } from 'stemmer';
import { british, irregular } from './forms.ts';
import { remembered } from './remembered.ts';

/** Longest word that is looked at; the rest of a longer one is cut. */
const longestWord = 40;

/**
 * The words of a text: lower case, without accents, apostrophes or punctuation, hyphens as spaces.
 * Any script is kept; emoji and signs are not words.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`]/g, '')
    .replace(/\bcan not\b/g, 'cannot');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, longestWord));
}

/** The form of one word that stands for its whole family: British, regular, and cut to its stem. */
export const familyOf = remembered((word) => {
  const spelt = british.get(word) ?? word;
  const regular = irregular.get(spelt) ?? spelt;
  return /^[a-z]+$/.test(regular) ? stemmer(regular) : regular;
}, 20_000);
