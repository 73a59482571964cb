import type { Entry, Vocabulary } from './entry.ts';
import { same } from './meanings.ts';
import { related } from './neighbours.ts';
import { urgentWords, warningFamilies } from './emergency.ts';
import { familiesOf, leadsTo, wordsOf } from './normal.ts';
import { soundOf } from './sounds.ts';
import { british, irregular } from './forms.ts';
import { stopWords } from './words.ts';

/** A vocabulary made ready for searching: everything looked up by family. */
export interface Lexicon {
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

/** What is known of one word that a misspelling may stand for. */
export interface Spelling {
  families: readonly string[];
  sound: string;
  /** It stands in a title or another name. */
  named: boolean;
  /** It can bring the Get help notice, so it takes a closer likeness. */
  warning: boolean;
  /** It stands only in hidden search words and in lists of meanings: most words near it are other words. */
  slight: boolean;
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

/** Makes a vocabulary ready. Takes a few milliseconds for a hundred entries; do it once. */
export function lexiconOf({ words, entries }: Vocabulary): Lexicon {
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
  const site = new Set(words.flat());
  return {
    telling,
    hidden: new Set([...count.keys()].filter((family) => !written.has(family) && !inNames.has(family))),
    inNames,
    heads,
    shared,
    partners,
    names,
    words: site,
    spellings: spellingsOf(site, names, telling, inNames),
  };
}

/** Is every idea of these words on the site, as it stands or by a neighbouring word? */
function isKnown(text: string, telling: ReadonlyMap<string, number>): boolean {
  const families = familiesOf(text);
  return (
    families.length > 0 &&
    families.every(
      (family) => telling.has(family) || (leadsTo.get(family) ?? []).some((next) => telling.has(next)),
    )
  );
}

function spellingsOf(
  site: ReadonlySet<string>,
  names: ReadonlyMap<Entry, readonly Name[]>,
  telling: ReadonlyMap<string, number>,
  inNames: ReadonlySet<string>,
): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  const inName = new Set<string>();
  for (const list of names.values()) {
    for (const { text, from } of list)
      if (from !== 'search') for (const word of wordsOf(text)) inName.add(word);
  }
  const add = (word: string) => {
    if (word.length < 3 || !/^[a-z]+$/.test(word) || stopWords.has(word) || spellings.has(word)) return;
    const families = familiesOf(word);
    const named = inName.has(word) || families.some((family) => inNames.has(family));
    const warning = families.some((family) => warningFamilies.has(family));
    const slight = !inName.has(word) && !site.has(word) && !warning;
    spellings.set(word, { families, sound: soundOf(word), named, warning, slight });
  };
  for (const word of site) add(word);
  for (const list of names.values()) for (const { text } of list) wordsOf(text).forEach(add);
  const lay = [...same.flat(), ...Object.keys(related)].filter((phrase) => isKnown(phrase, telling));
  for (const phrase of lay) wordsOf(phrase).forEach(add);
  // Short forms are a letter away from too many other words: "flown" from "clown".
  for (const form of [...irregular.keys(), ...british.keys()])
    if (form.length >= 6 && isKnown(form, telling)) add(form);
  urgentWords.forEach(add);
  return spellings;
}

/** Does the site know this family, as it stands or by a neighbouring word? */
export function knows({ telling }: Lexicon, family: string): boolean {
  return telling.has(family) || (leadsTo.get(family) ?? []).some((next) => telling.has(next));
}
