import { distance } from 'fastest-levenshtein';
import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './normal.ts';
import { soundOf } from './sounds.ts';
import { stopWords } from './words.ts';

/** Letters to change, with two neighbours swapped counting as one change. */
export function changes(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain !== 2 || a.length !== b.length) return plain;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return swapped ? 1 : 2;
}

interface Candidate {
  word: string;
  changes: number;
  start: boolean;
  sound: boolean;
  named: boolean;
  beside: boolean;
}

/** May this misspelling stand for that word? Short words need more in their favour, since most are a letter apart. */
function allowed(asked: string, c: Candidate): boolean {
  const long = asked.length;
  const near = c.start || c.sound;
  if (long <= 2) return false;
  if (long === 3) return c.changes === 1 && c.beside && near;
  if (long === 4) return c.changes === 1 && (c.beside || (near && c.named));
  if (long === 5) return (c.changes === 1 || (c.changes === 2 && c.sound)) && (c.named || c.beside);
  if (long <= 7) {
    return (
      c.changes === 1 || (c.changes === 2 && (c.sound || (c.start && c.named && (c.beside || long === 7))))
    );
  }
  return (
    c.changes === 1 || (c.changes === 2 && (c.sound || (c.start && c.named))) || (c.changes === 3 && c.sound)
  );
}

const better = (a: Candidate, b: Candidate) =>
  a.changes - b.changes ||
  Number(b.sound) - Number(a.sound) ||
  Number(b.beside) - Number(a.beside) ||
  Number(b.start) - Number(a.start) ||
  Number(b.named) - Number(a.named) ||
  (a.word < b.word ? -1 : 1);

/**
 * The word of the site that a misspelt word most likely stands for.
 * @param asked one word in lower case that the site does not know
 * @param beside families of the other words of the question, which make a short correction believable
 * @returns the word, or undefined where nothing is near enough: a wrong guess is worse than none
 */
export function correct(asked: string, beside: readonly string[], lexicon: Lexicon): string | undefined {
  if (!/^[a-z]+$/.test(asked)) return undefined;
  const sound = soundOf(asked);
  let best: Candidate | undefined;
  // Most words are ruled out by their length alone, which costs nothing.
  const reach = asked.length > 7 ? 3 : asked.length > 4 ? 2 : 1;
  for (const [word, { families, sound: itsSound, named, warning, slight }] of lexicon.spellings) {
    if (Math.abs(word.length - asked.length) > reach) continue;
    const n = changes(asked, word);
    if (n > reach || n === 0) continue;
    if (warning && (asked.length < 5 || n > (asked.length > 7 ? 2 : 1))) continue;
    const most = asked.length > 8 || itsSound === sound ? 2 : 1;
    if (slight && (asked.length < 7 || word[0] !== asked[0] || n > most)) continue;
    const candidate: Candidate = {
      word,
      changes: n,
      start: word[0] === asked[0],
      sound: itsSound === sound,
      named,
      beside: families.some((family) => beside.some((other) => lexicon.partners.get(family)?.has(other))),
    };
    if (allowed(asked, candidate) && (!best || better(candidate, best) < 0)) best = candidate;
  }
  return best?.word;
}

/** Most words that are suggested where nothing was found. */
const mostSuggestions = 3;

/**
 * Questions that were perhaps meant: the asked one with each strange word exchanged for a name of the site that looks
 * like it. Looser than correct(), since these are only offered. Never a word of warning.
 */
export function suggestions(question: string, lexicon: Lexicon): string[] {
  const words = wordsOf(question).slice(0, 8);
  const found = new Map<string, number>();
  words.forEach((word, at) => {
    if (lexicon.words.has(word) || stopWords.has(word) || word.length < 4) return;
    const put = (other: string, n: number) =>
      found.set([...words.slice(0, at), other, ...words.slice(at + 1)].join(' '), n);
    // Two words that ran together.
    for (let cut = 3; cut <= word.length - 3; cut += 1) {
      const [left, right] = [word.slice(0, cut), word.slice(cut)];
      const all = [left, right].map((part) => lexicon.spellings.get(part));
      if (all.every((part) => part && !part.warning) && all.some((part) => part?.named))
        put(`${left} ${right}`, 1);
    }
    for (const [other, { named, warning }] of lexicon.spellings) {
      if (!named || warning || Math.abs(word.length - other.length) > 3) continue;
      const n = changes(word, other);
      // Half a word's letters changed make another word.
      if (n === 0 || n > 3 || n * 2.5 > Math.min(word.length, other.length)) continue;
      put(other, n);
    }
  });
  return [...found]
    .sort(([, a], [, b]) => a - b)
    .slice(0, mostSuggestions)
    .map(([text]) => text);
}
