import type { Wanted } from './forgive.ts';
import type { Lexicon } from './lexicon.ts';
import { same } from './meanings.ts';
import { familiesOf } from './ideas.ts';
import { wordsOf } from './normal.ts';
import { ranking } from './ranking.ts';
import { once } from './remembered.ts';

/** One question to the text index. */
export interface TextQuery {
  /** Words that must all be in the text. */
  query: string;
  /** How much of what was asked it covers, from 0 to 1. */
  worth: number;
}

/** The text index cuts "lunge" to the stem of "lung": a reader who asks for one exercise would get a clot. */
const misread = /^lung(e|es|ing)$/;

/** Most questions asked of the text for one question of the reader: each costs about a millisecond. */
const most = 14;

/** Ways to say a group's idea, by the families of the idea. */
const sayings = once(() => {
  const byIdea = new Map<string, string[]>();
  for (const group of same) {
    const key = familiesOf(group[0] ?? '').join(' ');
    byIdea.set(key, [...(byIdea.get(key) ?? []), ...group]);
  }
  return byIdea;
});

/** The words for one idea that stand in the site's text: the reader's own first, then others that mean the same. */
function wordsFor({ family, words }: Wanted, lexicon: Lexicon): string[] {
  const inText = (phrase: string) => wordsOf(phrase).every((word) => lexicon.words.has(word));
  const others = (sayings().get(family) ?? []).filter((phrase) => phrase !== words && inText(phrase));
  return [words, ...others].slice(0, 3);
}

/** The questions to ask of the text, the fullest first: all the words, their other forms, then all but one of them. */
export function textQueries(all: readonly Wanted[], lexicon: Lexicon): TextQuery[] {
  if (all.length === 0) return [];
  // The text must have every word of a query, and no page is the better for "please" and "tips".
  const wanted = all.filter(({ ordinary, words }) => !ordinary && !misread.test(words));
  const choices = wanted.map((want) => wordsFor(want, lexicon));
  const whole = wanted.reduce((total, { weight }) => total + weight, 0);
  const first = choices.map((words) => words[0] ?? '');
  const found = new Map<string, number>();
  const add = (parts: readonly string[], worth: number) => {
    const query = [...new Set(parts)].join(' ');
    if (query && found.size < most) found.set(query, Math.max(found.get(query) ?? 0, worth));
  };
  add(first, 1);
  choices.forEach((words, at) => {
    for (const other of words.slice(1))
      add(
        first.map((word, i) => (i === at ? other : word)),
        1,
      );
  });
  const without = (leftOut: (at: number) => boolean) => {
    const kept = wanted
      .map((want, at) => ({ want, word: first[at] ?? '', at }))
      .filter(({ at }) => !leftOut(at));
    const weight = kept.reduce((total, { want }) => total + want.weight, 0);
    add(
      kept.map(({ word }) => word),
      (ranking.partial * weight) / whole,
    );
  };
  if (wanted.length > 1) wanted.forEach((_, left) => without((at) => at === left));
  if (wanted.length > 2) wanted.forEach((_, alone) => without((at) => at !== alone));
  return [...found].map(([query, worth]) => ({ query, worth }));
}
