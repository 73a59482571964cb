import { same } from './meanings.ts';
import { familyOf, wordsOf } from './normal.ts';
import { once, remembered } from './remembered.ts';
import { stopWords } from './words.ts';

/** As stopWords, for a place where there may be no word. */
const smallWords: ReadonlySet<string | undefined> = stopWords;

interface Meaning {
  /** Families of the words of the phrase, in order. */
  from: string[];
  /** Families that stand for them. */
  to: string[];
  /** Nothing may follow it. */
  last: boolean;
}

const families = (phrase: string) => wordsOf(phrase).map(familyOf);
const telling = (phrase: string) =>
  wordsOf(phrase)
    .filter((word) => !stopWords.has(word))
    .map(familyOf);

/** Phrases and words with the site's own words for them, by the family of their first word. */
const phrases = once(() => {
  const byFirst = new Map<string, { phrase: string; meant: string }[]>();
  for (const [meant = '', ...others] of same) {
    for (const phrase of others) {
      const first = familyOf(wordsOf(phrase)[0] ?? '');
      const list = byFirst.get(first) ?? [];
      list.push({ phrase, meant });
      byFirst.set(first, list);
    }
  }
  return byFirst;
});

/** The phrases that begin with a family, the longest first: made ready one family at a time, since all at once are a long task. */
const meaningsOf = remembered(
  (first): readonly Meaning[] =>
    (phrases().get(first) ?? [])
      .map(({ phrase, meant }) => ({
        from: families(phrase),
        to: telling(meant),
        last: phrase.endsWith('.'),
      }))
      .sort((a, b) => b.from.length - a.from.length),
  20_000,
);

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
const between: ReadonlySet<string | undefined> = new Set(
  `a an the my your his her our their its this that these those of both is are was were be been am get gets got
  feel feels felt look looks go goes went have has had do does so very really all keep keeps always often just quite too`.split(
    /\s+/,
  ),
);

/** Most small words that a phrase is read across, one after the other. */
const mostBetween = 2;

/** Small words that begin a phrase and leave it open to others all the same: "get [my] breath". */
const opens: ReadonlySet<string | undefined> = new Set(['get', 'getting']);

/** How many words a phrase takes up from this place on; 0 where it does not stand here. */
function spanOf(
  { from, last }: Meaning,
  words: readonly string[],
  list: readonly string[],
  at: number,
): number {
  // "On feet" is standing, and "on the feet" is where it hurts: what begins so is taken as it stands.
  const first = words[at];
  const most = smallWords.has(first) && !opens.has(first) ? 0 : mostBetween;
  let place = at;
  for (const family of from) {
    const reach = place > at ? place + most : place;
    while (place < reach && list[place] !== family && between.has(words[place])) place += 1;
    if (list[place] !== family) return 0;
    place += 1;
  }
  return last && place < words.length ? 0 : place - at;
}

const years: ReadonlySet<string | undefined> = new Set(
  'year years yr yrs old olds aged age over am im shes hes whos turning past'.split(' '),
);
const persons: ReadonlySet<string | undefined> = new Set(['who', 'she', 'he']);

/** Is the number at this place an age of 60 or more: "80 year olds", "over 65", "in my 70s"? */
function isOldAge(word: string, words: readonly string[], at: number): boolean {
  const s = /^(?:[6-9]|10)\d(s?)$/.exec(word)?.[1];
  if (s === undefined) return false;
  const [twoBefore, before, after] = [words[at - 2], words[at - 1], words[at + 1]];
  return s === 's' || (before === 'is' && persons.has(twoBefore)) || years.has(before) || years.has(after);
}

/** The ideas in a list of words: phrases joined, lay and clinical words made one. Small words are kept. */
export function ideasOf(words: readonly string[]): Idea[] {
  const list = words.map(familyOf);
  const ideas: Idea[] = [];
  let next = 0;
  for (const [at, word] of words.entries()) {
    if (at < next) continue;
    const own = familyOf(word);
    let [span, to] = [1, isOldAge(word, words, at) ? [familyOf('elderly')] : [own]];
    for (const meaning of meaningsOf(own)) {
      const taken = spanOf(meaning, words, list, at);
      if (taken === 0) continue;
      [span, to] = [taken, meaning.to];
      break;
    }
    for (const family of to) ideas.push({ family, at, span });
    next = at + span;
  }
  return ideas;
}

/** The ideas of a name or a phrase as families, without small words unless it has no other. */
export const familiesOf = remembered((text): readonly string[] => {
  const words = wordsOf(text);
  const all = ideasOf(words);
  const kept = all.filter(({ at, span }) => span > 1 || !smallWords.has(words[at]));
  const ideas = kept.length > 0 ? kept : all;
  return [...new Set(ideas.map(({ family }) => family))];
}, 20_000);
