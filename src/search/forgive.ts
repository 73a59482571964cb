import { isEmergency } from './emergency.ts';
import type { Lexicon } from './lexicon.ts';
import { familiesOf, ideasOf } from './ideas.ts';
import { wordsOf } from './normal.ts';
import { isOrdinary, ordinaryWords } from './ordinary.ts';
import { bestCover, isWhole } from './rank.ts';
import { ranking } from './ranking.ts';
import { respell, type Correction } from './respell.ts';
import { knows } from './spellings.ts';
import { stopWords } from './words.ts';

/** How many words of a question are looked at. Longer ones are cut, and the reader is told. */
export const mostWords = 32;
/** How many characters are looked at before words are counted, so that a pasted book costs nothing. */
const mostCharacters = 2_000;

/** One idea that the search looks for. */
export interface Wanted {
  /** The family that stands for it. */
  family: string;
  /** The words it came from, after spelling has been forgiven. */
  words: string;
  /** How telling it is on this site: 0 for a word on every page, about 5 for a rare one. */
  weight: number;
  /** It speaks of the asker or the asking, and there is something else to look for. */
  ordinary: boolean;
}

/** What became of a question. */
export interface Forgiven {
  /** The question as it was typed, without spaces at its ends. */
  asked: string;
  /** The words that were searched for, in the reader's order; the same as asked where nothing was changed. */
  searched: string;
  /** Every word that was exchanged for another, so that the page can say so. */
  corrections: readonly Correction[];
  /** Words that the site does not have, so that the page can say so. */
  unknown: readonly string[];
  /** What to look for. */
  wanted: readonly Wanted[];
  /** True where the question speaks of an emergency: the Get help notice stands on top. */
  emergency: boolean;
  /** True where too little of the question is known to the site to look for anything. */
  nothing: boolean;
  /** True where the question was longer than the search reads. */
  cut: boolean;
}

/** What became of a question that was not asked. */
export const unasked: Forgiven = {
  ...{ asked: '', searched: '', corrections: [], unknown: [], wanted: [] },
  ...{ emergency: false, nothing: true, cut: false },
};

/** Ordinary words count little beside the others; alone they count as any. */
function weighed(list: readonly Wanted[]): Wanted[] {
  const others = list.filter(({ family }) => !isOrdinary(family));
  const most = ranking.ordinary * Math.max(0, ...others.map(({ weight }) => weight));
  if (others.length === 0) return [...list];
  return list.map((want) =>
    others.includes(want) ? want : { ...want, weight: Math.min(want.weight, most), ordinary: true },
  );
}

/** How a question is asked. */
export interface Asking {
  /** The last word may be unfinished: it is then completed, not corrected. Default false. */
  typing?: boolean;
  /** The reader wants these very words: no spelling is corrected. Default false. */
  exactly?: boolean;
}

/** A word that is neither known nor forgiven and says nothing by itself, such as a number beside other words. */
const isBareNumber = (word: string) => /^\d+$/.test(word);

/**
 * Turns a question as people type it into what to look for: lower case, without small words, spelling forgiven,
 * British, lay, clinical and irregular forms made one.
 * @param question any string whatever
 * @param lexicon the site's own words
 */
export function forgive(
  question: string,
  lexicon: Lexicon,
  { typing = false, exactly = false }: Asking = {},
): Forgiven {
  const asked = question.replace(/\s+/g, ' ').trim();
  const all = wordsOf(asked.slice(0, mostCharacters));
  const open = typing && /[\p{L}\p{N}]$/u.test(question);
  const first = all.slice(0, mostWords);
  const { words, corrections } = exactly ? { words: first, corrections: [] } : respell(first, lexicon, open);

  const ideas = ideasOf(words);
  const phrases = ideas.map((idea) => ({
    ...idea,
    text: words.slice(idea.at, idea.at + idea.span).join(' '),
  }));
  const told = phrases.filter(({ at, span }) => span > 1 || !stopWords.has(words[at] ?? ''));
  const telling = told.length > 0 ? told : phrases;
  const numbers = telling.filter(({ text, family }) => !isBareNumber(text) || !isBareNumber(family));
  const meant = numbers.length > 0 ? numbers : telling;
  const known = meant.filter(({ family }) => knows(lexicon, family));
  const strange = meant.filter((idea) => !known.includes(idea) && !ordinaryWords.has(idea.text));
  const unknown = [...new Set(strange.map(({ text }) => text))];

  const wanted = new Map<string, Wanted>();
  for (const { family, text } of known) {
    const weight = lexicon.telling.get(family) ?? Math.log(2);
    if (!wanted.has(family)) wanted.set(family, { family, words: text, weight, ordinary: false });
  }
  const mended = new Set(corrections.flatMap(({ to }) => to.split(' ')));
  // A question about something strange is not answered by its ordinary words: "help with my orchid at home".
  const about = known.filter(({ family }) => !isOrdinary(family));
  const named = about.some(({ family, text }) => lexicon.heads.has(family) && !mended.has(text));
  const emergency = [words, first].some((list) => isEmergency(familiesOf(list.join(' ')), list));
  const strangers = unknown.length;
  const list = weighed([...wanted.values()]);
  const subjects = strangers > 0 ? list.filter(({ family }) => !isOrdinary(family)) : list;
  const names = subjects.filter(({ family }) => lexicon.inNames.has(family)).length;
  const nothing =
    list.length === 0 ||
    strangers > subjects.length ||
    (strangers === subjects.length && !named) ||
    // Words that stand only in a hidden search word answer as the whole of it: "nerve damage", not "nerve".
    (about.length > 0 &&
      about.every(({ family }) => lexicon.hidden.has(family)) &&
      !isWhole(list, lexicon)) ||
    (strangers > 0 && names < 2 && bestCover(list, lexicon) <= ranking.strange);
  return {
    asked,
    searched: corrections.length > 0 ? words.join(' ') : asked,
    corrections,
    unknown,
    wanted: list,
    emergency,
    nothing: nothing && !emergency,
    cut: all.length > mostWords || asked.length > mostCharacters,
  };
}
