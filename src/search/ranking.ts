import type { EntryKind } from './entry.ts';

/**
 * Every number that decides which result stands first, with its reason. Measured with `npm run search-report` on the
 * questions of tests/fixtures/ that are not held out; change a number here, then measure again.
 */
export const ranking = {
  /** A name that says all that was asked and nothing else: "ankle circles" for Ankle circles. People expect it first. */
  exactName: 1,
  /** How well a name fits, from 0 to 1. Names say what a page is about; text only mentions. */
  name: 1,
  /** How well the text fits, from 0 to 1. Below names, so that a page that mentions a word often cannot pass the page named after it. */
  text: 0.55,
  /** Worth of a name by where it stands. Search words are guesses at what people type, so they count less than real names. */
  from: { title: 1, other: 0.94, search: 0.6 },
  /** Part of the push for an exact name that a search word gets; less still where several entries share the word. */
  exactSearchWord: 0.7,
  /** Worth of a glossary term's name: somebody who types "calves" wants to move them, not to have them explained. */
  term: 0.6,
  /** Results that fit less than this part of the best one are left out: they are chance, and hide the others. */
  tail: 0.2,
  /** Words that stand in different names of one page also speak for it: "rotate" in one, "foot" in another. */
  union: 0.3,
  /** Worth of a neighbouring word (bus for journey) beside the word itself. */
  neighbour: 0.6,
  /** How much a name loses for words that were not asked for: "calf raises on a step" for "calf raises". */
  surplus: 0.35,
  /** Most that a word about the asking ("tips", "best") counts, as a part of the most telling other word. */
  ordinary: 0.3,
  /** Part of the question that a page must cover, by how telling the words are, to be shown at all. */
  least: 0.34,
  /** With a word in it that the site does not know, a question is answered only if one name covers this part of the rest. */
  strange: 0.75,
  /**
   * Small pushes by kind, to settle near ties. People come for something to do, so exercises lead. Evidence and
   * safety pages hold every word of the site: without a handicap they would come first for anything.
   */
  kind: {
    exercise: 0.06,
    moment: 0.03,
    routine: 0.04,
    chapter: 0.04,
    term: 0.03,
    help: -0.02,
    evidence: -0.06,
    page: 0,
  } satisfies Record<EntryKind, number>,
  /** Part of the worth of the text, by kind. The pages of sources and the pages about the site hold every word of it, about none. */
  textOf: { evidence: 0.7, page: 0.85 } as Partial<Record<EntryKind, number>>,
  /** A page found only after leaving a word out counts this much of what it covers. */
  partial: 0.8,
} as const;

/**
 * Pagefind's own weights for the text. Our pages are short and of unequal length, and every exercise page repeats the
 * same safety lines: so how often a word occurs counts little, and that the word itself (not only its stem) occurs counts much.
 */
export const textRanking = {
  termFrequency: 0.3,
  pageLength: 0.3,
  termSaturation: 1.6,
  termSimilarity: 6,
} as const;
