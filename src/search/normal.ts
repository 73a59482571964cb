import { stemmer } from 'stemmer';
import { same } from './meanings.ts';
import { related } from './neighbours.ts';
import { british, irregular, stopWords } from './words.ts';

/** Longest word that is looked at; the rest of a longer one is cut. */
const longestWord = 40;

/**
 * The words of a text: lower case, without accents, apostrophes or punctuation, hyphens as spaces.
 * Any script is kept; emoji and signs are not words.
 */
export function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/['’`]/g, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, longestWord));
}

const cache = new Map<string, string>();

/** The form of one word that stands for its whole family: British, regular, and cut to its stem. */
export function familyOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const spelt = british.get(word) ?? word;
  const regular = irregular.get(spelt) ?? spelt;
  const family = /^[a-z]+$/.test(regular) ? stemmer(regular) : regular;
  if (cache.size > 20_000) cache.clear();
  cache.set(word, family);
  return family;
}

interface Meaning {
  /** Families of the words of the phrase, in order. */
  from: string[];
  /** Families that stand for them. */
  to: string[];
}

const families = (phrase: string) => wordsOf(phrase).map(familyOf);
const telling = (phrase: string) =>
  wordsOf(phrase)
    .filter((word) => !stopWords.has(word))
    .map(familyOf);

/** Phrases and words by the family of their first word, the longest first. */
const meanings = new Map<string, Meaning[]>();
for (const group of same) {
  const to = telling(group[0] ?? '');
  for (const phrase of group.slice(1)) {
    const from = families(phrase);
    const first = from[0];
    if (first === undefined || from.join(' ') === to.join(' ')) continue;
    const list = meanings.get(first) ?? [];
    list.push({ from, to });
    list.sort((a, b) => b.from.length - a.from.length);
    meanings.set(first, list);
  }
}

/** One idea in a question or a name: the family, and the words it came from. */
export interface Idea {
  /** The family of the site's own word. */
  family: string;
  /** Position of the first word it came from. */
  at: number;
  /** How many words it came from. */
  span: number;
}

/** The ideas in a list of words: phrases joined, lay and clinical words made one. Small words are kept. */
export function ideasOf(words: readonly string[]): Idea[] {
  const list = words.map(familyOf);
  const ideas: Idea[] = [];
  for (let at = 0; at < list.length;) {
    const found = meanings
      .get(list[at] ?? '')
      ?.find(({ from }) => from.every((family, i) => list[at + i] === family));
    const span = found?.from.length ?? 1;
    for (const family of found?.to ?? [list[at] ?? '']) ideas.push({ family, at, span });
    at += span;
  }
  return ideas;
}

/** The ideas of a name or a phrase as families, without small words unless it has no other. */
export function familiesOf(text: string): string[] {
  const words = wordsOf(text);
  const all = ideasOf(words);
  const kept = all.filter(({ at, span }) => span > 1 || !stopWords.has(words[at] ?? ''));
  const ideas = kept.length > 0 ? kept : all;
  return [...new Set(ideas.map(({ family }) => family))];
}

/** Families that a family leads to, worth less than the word itself. */
export const leadsTo: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(related).map(([word, targets]) => [
    familiesOf(word)[0] ?? word,
    targets.flatMap((target) => familiesOf(target)),
  ]),
);

/** Every word that these lists know: none of them is a misspelling. */
export const realWords: ReadonlySet<string> = new Set([
  ...wordsOf([...same.flat(), ...Object.entries(related).flat(2)].join(' ')),
  ...[...irregular, ...british].flat(),
]);
