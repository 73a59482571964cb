import type { Weekday } from './weekday.ts';

/** The version of the shape below. It goes up when an old reader could not understand a new routine. */
export const routineVersion = 1;
/** The most lines a routine can hold: more would not fit on two sides of paper. */
export const mostLines = 10;
/** Above this many different exercises a soft note appears. Short lists are done better, in one small study. */
export const manyExercises = 5;
/** The most characters of a moment in a person's own words: what fits on one line of the sheet. */
export const ownWordsLength = 50;

/** How much of an exercise in one go. Both are whole numbers, 1 or more. */
export interface Dose {
  /** How many sets. 1 where the exercise has no sets. */
  readonly sets: number;
  /** How many of the exercise's unit in each set. */
  readonly amount: number;
}

/** When a line happens: a moment from the library, or a person's own words (empty: a blank for the pen). */
export type When = { readonly moment: string } | { readonly own: string };

/** One line of a routine: an exercise, when it happens, how much of it, and on which days. */
export interface Line {
  /** Tells lines apart while they move about. A whole number from 1, used once in a routine. Not in links. */
  readonly key: number;
  /** Id of an exercise in the library. */
  readonly exercise: string;
  readonly when: When;
  readonly dose: Dose;
  /** At least one day, in the order of the week. */
  readonly days: readonly Weekday[];
}

export const papers = ['a4', 'letter'] as const;
/** Paper size of the sheet, upright. */
export type Paper = (typeof papers)[number];
export const prints = ['normal', 'large'] as const;
/** Letter size of the sheet: normal is 14 pt, large is 18 pt. */
export type Print = (typeof prints)[number];
/** How many weeks of boxes the sheet has. */
export type Weeks = 1 | 4;

/** What else the sheet carries. All are off at the start. */
export interface Options {
  /** Lines "Prepared for" and "Prepared by" for a clinician's pen. */
  readonly prepared: boolean;
  /** A blank for the pen in place of each dose. */
  readonly blankDoses: boolean;
  /** Questions to ask a nurse or physiotherapist, and lines for notes, on a second side where the first is full. */
  readonly questions: boolean;
}

/** A person's routine and how they want it printed. It holds no name and no answer about health. */
export interface Routine {
  readonly version: typeof routineVersion;
  readonly lines: readonly Line[];
  readonly paper: Paper;
  readonly print: Print;
  readonly weeks: Weeks;
  /** Whose phone numbers stand in the help box: an id from the library's countries, empty for the first of them. */
  readonly country: string;
  readonly options: Options;
}

/** A routine with nothing in it, on A4 in normal print for one week, with the library's first country's numbers. */
export const emptyRoutine: Routine = {
  version: routineVersion,
  lines: [],
  paper: 'a4',
  print: 'normal',
  weeks: 1,
  country: '',
  options: { prepared: false, blankDoses: false, questions: false },
};

/** True for a moment in a person's own words, the blank one included. */
export function isOwn(when: When): when is { readonly own: string } {
  return 'own' in when;
}

/** Whether two moments are the same one. */
export function sameWhen(one: When, other: When): boolean {
  return isOwn(one) ? isOwn(other) && one.own === other.own : !isOwn(other) && one.moment === other.moment;
}

/** A routine without the keys that tell lines apart on one page: what files and storage hold. */
export function portable(routine: Routine) {
  return { ...routine, lines: routine.lines.map(({ key: _, ...line }) => line) };
}
