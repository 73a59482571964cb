import type { Entry, Vocabulary } from './entry.ts';
import { familiesOf } from './ideas.ts';
import { same } from './meanings.ts';
import { once } from './remembered.ts';
import { spellingsOf, type Spelling } from './spellings.ts';

/** A vocabulary made ready for searching: everything looked up by family. */
export interface Lexicon {
  /** Everything that can be found, in the order of the vocabulary. The one part that costs nothing. */
  entries: readonly Entry[];
  /** Path of the file with a small drawing of each exercise, from the site's root. Empty where there is none. */
  drawings: string;
  /** Every text that the rest is made of. Read one by one ahead of a question, they leave little for it to do. */
  texts: () => readonly string[];
  /** How telling each family is: 0 (in every entry) and up. Families that are not here are unknown to the site. */
  telling: ReadonlyMap<string, number>;
  /** Families that stand nowhere but in hidden search words. */
  hidden: ReadonlySet<string>;
  /** Families that stand in a title or another name. */
  inNames: ReadonlySet<string>;
  /** Families that are most of some title or other name: "bike" of "exercise bike", but not "press" of "band calf press". */
  heads: ReadonlySet<string>;
  /** How many entries have a search word with just these families, by the families joined: 1 is telling, 8 is not. */
  shared: ReadonlyMap<string, number>;
  /** Families that stand in one name together, by family: "knee" goes with "bend". */
  partners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that a misspelling may stand for: the site's own and the lay and clinical ones that lead to them. */
  spellings: ReadonlyMap<string, Spelling>;
  /** The site's words as they stand in its text. */
  words: ReadonlySet<string>;
  /** Families of each name of each entry, the title first; then the search words. */
  names: ReadonlyMap<Entry, readonly Name[]>;
}

/** One name of an entry, ready to compare. */
export interface Name {
  /** As written. */
  text: string;
  families: readonly string[];
  from: 'title' | 'other' | 'search';
}

/** Words of a longer name are a sentence: that two of them stand in it says nothing of them as a pair. */
const longestPair = 5;

const nameOf = (text: string, from: Name['from']): Name => ({ text, families: familiesOf(text), from });

/**
 * Makes a vocabulary ready. Names and words are made ready when one of them is first asked for, spellings when one of these
 * is: with texts not read ahead each is one long task on a slow phone.
 */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const words = once(() => wordsReady(vocabulary));
  const spellings = once(() => spellingsOf(words()));
  return {
    entries: vocabulary.entries,
    drawings: vocabulary.drawings,
    texts: () => [
      ...vocabulary.words.flat(),
      ...vocabulary.entries.flatMap(({ title, otherNames, searchWords }) => [
        title,
        ...otherNames,
        ...searchWords,
      ]),
      ...same.flat(),
    ],
    get telling() {
      return words().telling;
    },
    get hidden() {
      return words().hidden;
    },
    get inNames() {
      return words().inNames;
    },
    get heads() {
      return words().heads;
    },
    get shared() {
      return words().shared;
    },
    get partners() {
      return words().partners;
    },
    get words() {
      return words().words;
    },
    get names() {
      return words().names;
    },
    get spellings() {
      return spellings();
    },
  };
}

function wordsReady({
  words,
  entries,
}: Vocabulary): Omit<Lexicon, 'entries' | 'drawings' | 'texts' | 'spellings'> {
  const count = new Map<string, number>();
  words.forEach((list, n) => {
    for (const word of list) {
      for (const family of familiesOf(word)) count.set(family, Math.max(count.get(family) ?? 0, 2 ** n));
    }
  });
  const written = new Set(count.keys());
  const names = new Map<Entry, Name[]>();
  const inNames = new Set<string>();
  const partners = new Map<string, Set<string>>();
  for (const entry of entries) {
    const list = [
      nameOf(entry.title, 'title'),
      ...entry.otherNames.map((text) => nameOf(text, 'other')),
      ...entry.searchWords.map((text) => nameOf(text, 'search')),
    ].filter(({ families }) => families.length > 0);
    names.set(entry, list);
    for (const { families, from } of list) {
      for (const family of families) {
        if (from !== 'search') inNames.add(family);
        if (!count.has(family)) count.set(family, 1);
        if (families.length > longestPair) continue;
        const set = partners.get(family) ?? new Set();
        for (const other of families) if (other !== family) set.add(other);
        partners.set(family, set);
      }
    }
  }
  const total = Math.max(1, entries.length);
  const telling = new Map([...count].map(([family, n]) => [family, Math.log(1 + total / n)]));
  const shared = new Map<string, number>();
  const heads = new Set<string>();
  for (const { families, from } of [...names.values()].flat()) {
    const key = families.join(' ');
    if (from === 'search') shared.set(key, (shared.get(key) ?? 0) + 1);
    else {
      const whole = families.reduce((sum, family) => sum + (telling.get(family) ?? 0), 0);
      for (const family of families) if ((telling.get(family) ?? 0) >= 0.55 * whole) heads.add(family);
    }
  }
  return {
    telling,
    hidden: new Set([...count.keys()].filter((family) => !written.has(family) && !inNames.has(family))),
    inNames,
    heads,
    shared,
    partners,
    names,
    words: new Set(words.flat()),
  };
}
