/** What a page is for, which decides how plain it must be. */
export type PageKind = 'action' | 'science' | 'page';

/** The limits of one kind of page. */
export interface Limits {
  /** Reading grade (US school years) of all its sentences: about the reader's age less 5. */
  grade: number;
  /** Share of sentences in the passive voice, 0 to 1. */
  passive: number;
  /** Share of sentences that most of seven reading formulas find too hard for the age, 0 to 1. */
  hard: number;
  /** The age in years that `hard` is measured for. */
  age: number;
}

/** Below this many sentences a share says nothing, so only faults count. */
export const fewestSentences = 12;

/** Words in one sentence, and sentences in one paragraph: the British health service's limits, for every page. */
export const longestSentence = 20;
export const longestParagraph = 3;
/** A heading longer than this is cut in search results and hard to take in. */
export const longestHeading = 65;

/**
 * How plain each kind of page must be. The health service asks for a reading age of 9 to 11, or 11 to 14 for
 * harder subjects, and warns that formulas prove nothing: so these are floors against getting worse, set just
 * above what the pages measure now, and never a boast.
 */
export const limits: Readonly<Record<PageKind, Limits>> = {
  // Exercises, routines, moments and safety: what to do with the body must be plain at once. The formulas find
  // "exercise", "compression" and names of medicines hard, and we cannot do without them.
  action: { grade: 5, passive: 0.1, hard: 0.1, age: 14 },
  // How the pump works, evidence, the article, about: reading age 11 to 14, and studies have names and numbers.
  science: { grade: 7, passive: 0.15, hard: 0.1, age: 16 },
  // Everything else: short texts beside controls.
  page: { grade: 5, passive: 0.15, hard: 0.1, age: 14 },
};

/** Pages that may exceed a limit of their kind, with the limit that holds for them and the reason. */
export const exceptions: Readonly<Record<string, Partial<Limits> & { reason: string }>> = {};

/** Faults that a page still has, by file: the test fails when there are more, and when there are fewer, so that the number only falls. */
export const knownFaults: Readonly<Record<string, number>> = {};

/** Names that are spelt their own way. */
export const names =
  /World Health Organization|Centers for Disease Control and Prevention|Patient Education Materials Assessment Tool/g;

/** The kind of a file, by its name from the top of the project. */
export function kindOf(file: string): PageKind {
  if (/^content\/(exercises|routines|moments|safety)\//.test(file)) return 'action';
  if (/^content\/|^src\/pages\/(evidence|about|how-it-works)|^src\/(evidence|pump)\//.test(file))
    return 'science';
  return 'page';
}

/** Words to avoid, why, and what to write. */
export const avoided: readonly [RegExp, string][] = [
  [/\b(easy|easily|easier said|simply|obviously|of course)\b/i, 'judges the reader’s effort; say what to do'],
  [/(?<!has |have |had |is |are )\bjust\b/i, 'makes a task sound small; leave it out'],
  [/leg\(s\)|\(s\)\b/i, 'is hard to read aloud; write one or the other'],
  [/\bclick here\b|\bread more\b/i, 'says nothing alone; name what the link leads to'],
  [/\b(amazing|great news|well done|congratulations|powerful|miracle)\b/i, 'praises; say what is measured'],
  [
    /\b(cures?|cured|heals your|guaranteed?|proven to|detox|toxins)\b/i,
    'promises healing; say what was measured, and in whom',
  ],
  [
    /\b(utilis|facilitat|commenc|approximately|in order to|prior to|subsequent)/i,
    'is a long word; use a short one',
  ],
  [/\b(e\.g\.|i\.e\.|etc\.)/i, 'is Latin; write “such as” or “that is”'],
  [/\bpatients?\b(?! leaflet)/i, 'makes the reader a case; write “people” or “you”'],
  [/—/, 'is a long dash; use a full stop, comma or colon'],
];

/** American spellings that a British dictionary may let pass. */
export const american =
  /\b(\w+(?:iz(?:e|es|ed|ing|ation)|yz(?:e|es|ed|ing)))\b|\b(center|color|behavior|favor|honor|labor|edema|hemo\w*|anemia|esophag\w*|gray|program(?!m)\w*|practise[ds]? guideline|liter|meter|fiber|aging|traveling|labeled|tire[sd]? (?:pump)|leukemia|pediatric|orthopedic|counterclockwise|lymphedema)s?\b/i;

/** Words that end as American spellings do and are right in Britain. */
export const britishZ =
  /^(size[sd]?|sizing|resize|prize[sd]?|seize[sd]?|seizing|capsize|maize|oversize[d]?|realize)$/i;
