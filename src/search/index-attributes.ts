import type { Equipment, Place, Position } from '../exercises/words.ts';
import type { EntryKind } from './entry.ts';

/** What a page tells search about itself, or about one of its sections. */
export interface Indexed {
  /** What kind of thing it is; shown beside the result. */
  kind: EntryKind;
  /** The name shown in results. Default: the words of the page's h1, or of the section's first heading or dt. */
  title?: string;
  /** Other names people use; shown as "Also called" when one of them is what matched. */
  otherNames?: readonly string[];
  /** Words people type that are not names; searched, never shown. */
  searchWords?: readonly string[];
  /** Body positions, for the filter. Only exercises. */
  positions?: readonly Position[];
  /** Places, for the filter. Only exercises. */
  places?: readonly Place[];
  /** What is needed at hand, for the filter. Only exercises. An empty list means nothing is needed. */
  equipment?: readonly Equipment[];
  /**
   * Parts of the page that are results of their own, where a lower room writes them and cannot know of search:
   * every element that fits the selector and has an id, or whose heading has one. `[{ kind: 'chapter', each: 'section[id]' }]`
   */
  sections?: readonly { kind: EntryKind; each: string }[];
}

/**
 * Attributes that put a page into the search index. Spread them on the one element that holds the page's own words,
 * outside header and footer: `<article {...indexed({ kind: 'exercise', otherNames: exercise.otherNames, … })}>`.
 * A page without them is not found by search. Words that stand alike on many pages are left out by themselves.
 */
export function indexed(about: Indexed): Record<string, string> {
  return { 'data-pagefind-body': '', 'data-search': JSON.stringify(about) };
}

/**
 * Attributes that make one section of an indexed page a result of its own: a glossary term, a moment, a chapter.
 * The element, or its heading, needs an id: `<section id="kettle" {...indexedSection({ kind: 'moment' })}>`.
 */
export function indexedSection(about: Indexed): Record<string, string> {
  return { 'data-search': JSON.stringify(about) };
}

/** Attributes for a part that search leaves out, such as a list of links to every exercise. */
export const notIndexed: Readonly<Record<string, string>> = { 'data-pagefind-ignore': 'all' };
