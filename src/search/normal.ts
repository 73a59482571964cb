import { stemmer } from 'stemmer';
import { same } from './meanings.ts';
import { related } from './neighbours.ts';
import { british, irregular } from './forms.ts';
import { stopWords } from './words.ts';

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

/** Small words that people put inside a phrase: "lift [both] [your] heels", "my ankles [are] fat". */
const between = new Set(
  `a an the my your his her our their its this that these those of both is are was were be been am get gets got
  feel feels felt look looks go goes went have has had do does so very really all keep keeps always often just quite too`.split(
    /\s+/,
  ),
);

/** Most small words that a phrase is read across, one after the other. */
const mostBetween = 2;

/** How many words a phrase takes up from this place on; 0 where it does not stand here. */
function spanOf({ from }: Meaning, words: readonly string[], list: readonly string[], at: number): number {
  // "On feet" is standing, and "on the feet" is where it hurts: what begins so is taken as it stands.
  const most =
    stopWords.has(words[at] ?? '') && words[at] !== 'get' && words[at] !== 'getting' ? 0 : mostBetween;
  let place = at;
  for (const family of from) {
    for (let n = 0; n < most && place > at && list[place] !== family; n += 1) {
      if (!between.has(words[place] ?? '')) return 0;
      place += 1;
    }
    if (list[place] !== family) return 0;
    place += 1;
  }
  return place - at;
}

const years = new Set('year years yr yrs old olds aged age over am im shes hes whos turning past'.split(' '));

/** Is the number at this place an age of 60 or more: "80 year olds", "over 65", "in my 70s"? */
function isOldAge(words: readonly string[], at: number): boolean {
  const [, s] = /^(?:[6-9]|10)\d(s?)$/.exec(words[at] ?? '') ?? [undefined, undefined];
  if (s === undefined) return false;
  const whoIs = words[at - 1] === 'is' && /^(who|she|he)$/.test(words[at - 2] ?? '');
  return s === 's' || whoIs || years.has(words[at - 1] ?? '') || years.has(words[at + 1] ?? '');
}

/** The ideas in a list of words: phrases joined, lay and clinical words made one. Small words are kept. */
export function ideasOf(words: readonly string[]): Idea[] {
  const list = words.map(familyOf);
  const ideas: Idea[] = [];
  for (let at = 0; at < list.length;) {
    let [span, to] = [1, isOldAge(words, at) ? [familyOf('elderly')] : [list[at] ?? '']];
    for (const meaning of meanings.get(list[at] ?? '') ?? []) {
      const taken = spanOf(meaning, words, list, at);
      if (taken === 0) continue;
      [span, to] = [taken, meaning.to];
      break;
    }
    for (const family of to) ideas.push({ family, at, span });
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
