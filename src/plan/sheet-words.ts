import { doseWords } from '../exercises/dose-words.ts';
import type { Library, PlanExercise } from './library.ts';
import { exerciseOf, whenWords } from './library.ts';
import { fourWeeksWords, growWords } from './progress.ts';
import type { Line, Routine, Weeks } from './routine.ts';

const rest = 'Sorer or more swollen next day: do half. Missed a day? Carry on.';

/** The fixed words of the sheet. They are measured where they are printed, so both read them from here. */
export const sheetWords = {
  name: 'Name',
  from: { 1: 'Week from', 4: '4 weeks from' },
  days: 'Tick a box each day. A dash is a rest day.',
  daysShort: 'Tick each day. A dash is rest.',
  help: 'Stop and get help',
  feel: 'How my legs felt, 0 (fine) to 10',
  feelFour: 'How my legs felt each week, 0 (fine) to 10',
  feelShort: 'My legs felt, 0 (fine) to 10',
  step: 'When to go up a step',
  /** The rule of growing, by the weeks of the sheet: its first sentence is bold where it has no heading. */
  grow: {
    1: { lead: 'After 2 good weeks, do a little more of 1 exercise.', rest },
    4: { lead: 'Go up when the weeks before went well.', rest },
  },
  scan: 'Scan the square to open this routine on a phone, or go to',
  scanShort: 'Scan the square, or go to',
  unchecked: 'Not yet checked by a clinician.',
  barrier: 'If something gets in the way, I will',
  ask: 'Questions for my nurse or physio',
  notes: 'Notes',
} as const;

/** What stands before the boxes for how the legs felt. */
export function feelWords(weeks: Weeks, dense = false): string {
  return weeks === 1 ? sheetWords.feel : dense ? sheetWords.feelShort : sheetWords.feelFour;
}

/** What to ask a nurse or physiotherapist: short questions, each on its own line. */
export const questions: readonly string[] = [
  'Which of these exercises suit me, and how many?',
  'Should I wear compression? Have my arteries been checked?',
  'Which change in my legs should I call you about?',
];

/** How much one printed line tells. */
export interface Detail {
  /** The short instruction of the exercise. */
  readonly tip: boolean;
  /** The next step up, or the doses of weeks 1 to 4. */
  readonly grow: boolean;
}

/** The words of one printed line. Any of them may be empty. */
export interface LineWords {
  /** When, in bold. Empty: a blank for the pen. */
  readonly when: string;
  /** The exercise's name. */
  readonly name: string;
  /** The dose in words. Empty: a blank for the pen. */
  readonly dose: string;
  /** The instruction and how to grow, in smaller letters. */
  readonly more: string;
}

/** The words of one line of the sheet. */
export function lineWords(
  line: Line,
  exercise: PlanExercise,
  { weeks, options }: Pick<Routine, 'weeks' | 'options'>,
  library: Library,
  detail: Detail,
): LineWords {
  const grow = weeks === 4 ? fourWeeksWords(exercise, line.dose) : growWords(exercise, line.dose, library);
  const more = [detail.tip ? exercise.sheetTip : '', detail.grow && !options.blankDoses ? grow : ''];
  return {
    when: whenWords(line.when, library),
    name: exercise.name,
    dose: options.blankDoses ? '' : doseWords(exercise.dose, line.dose),
    more: more.filter((text) => text !== '').join(' '),
  };
}

/** The lines of a routine whose exercise the library still holds, each with its exercise. */
export function knownLines(routine: Routine, library: Library): { line: Line; exercise: PlanExercise }[] {
  return routine.lines.flatMap((line) => {
    const exercise = exerciseOf(library, line.exercise);
    return exercise ? [{ line, exercise }] : [];
  });
}
