import type { Equipment, Place, Position } from '../exercises/words.ts';

/** What kind of thing a result is. */
export const kinds = [
  'exercise',
  'moment',
  'routine',
  'chapter',
  'term',
  'help',
  'evidence',
  'page',
] as const;
export type EntryKind = (typeof kinds)[number];

/** What a reader sees beside a result, by kind. */
export const kindWords: Readonly<Record<EntryKind, string>> = {
  exercise: 'Exercise',
  moment: 'Moment of the day',
  routine: 'Ready-made sheet',
  chapter: 'How it works',
  term: 'Word explained',
  help: 'Get help',
  evidence: 'Evidence',
  page: 'Page',
};

/** What a reader may look in, by kind: the same as a filter. */
export const kindAreas: Readonly<Record<EntryKind, string>> = {
  exercise: 'Exercises',
  moment: 'Moments of the day',
  routine: 'Ready-made sheets',
  chapter: 'How it works',
  term: 'Words explained',
  help: 'Safety',
  evidence: 'Evidence',
  page: 'Other pages',
};

/** One page, or one section of a page with a name of its own, as search knows it. */
export interface Entry {
  /** Path from the site's root, such as "/exercises/calf-raises/" or "/glossary/#oedema". */
  path: string;
  /** The name shown, such as "Calf raises". */
  title: string;
  /** What kind of thing it is. */
  kind: EntryKind;
  /** Other names, shown as "Also called" when one of them is what matched. */
  otherNames: readonly string[];
  /** Words people type that are not names. Searched, never shown. */
  searchWords: readonly string[];
  /** Body positions, for the filter. Only exercises have them. */
  positions: readonly Position[];
  /** Places, for the filter. */
  places: readonly Place[];
  /** What is needed at hand. */
  equipment: readonly Equipment[];
  /** Name of this entry's text in the Pagefind index. Empty where the entry has no text. */
  text: string;
}

/** What one build knows of its own words and pages; read by the browser before the first search. */
export interface Vocabulary {
  /** Every word of the site's text by how many entries use it: words[n] are in about 2ⁿ of them. */
  words: readonly (readonly string[])[];
  /** Every page and named section, in the order of the site. */
  entries: readonly Entry[];
  /** Path of the file with a small drawing of each exercise, from the site's root. Empty where there is none. */
  drawings: string;
}
