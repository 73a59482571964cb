import type { DoseRange, Range } from '../exercises/schema.ts';
import type { Frequency } from '../exercises/words.ts';
import type { PlanExercise } from './library.ts';
import type { Dose, Line } from './routine.ts';
import type { Weekday } from './weekday.ts';

/** The part of a dose that a button changes. */
export type DosePart = 'amount' | 'sets';

/** Minutes a week of moderate activity that health bodies advise for general health (World Health Organization, 2020). */
export const minutesAdvised = 150;

const onlyOneSet: Range = { start: 1, goal: 1, min: 1, max: 1, step: 1 };

/** The limits of one part of a dose. Sets are always 1 where the exercise has no sets. */
export function rangeOf(range: DoseRange, part: DosePart): Range {
  return part === 'amount' ? range.amount : (range.sets ?? onlyOneSet);
}

/** The dose of the first day. */
export function startDose(range: DoseRange): Dose {
  return { sets: rangeOf(range, 'sets').start, amount: range.amount.start };
}

/** The nearest dose in whole numbers inside the safe range. What is not a number becomes the start. */
export function clampDose(dose: Dose, range: DoseRange): Dose {
  const inside = (part: DosePart) => {
    const { min, max, start } = rangeOf(range, part);
    const wanted = dose[part];
    return Number.isNaN(wanted) ? start : Math.round(Math.min(max, Math.max(min, wanted)));
  };
  return { sets: inside('sets'), amount: inside('amount') };
}

/** A dose one step up (1) or down (−1) in one part, never outside the safe range. */
export function stepDose(dose: Dose, range: DoseRange, part: DosePart, direction: 1 | -1): Dose {
  const by = rangeOf(range, part).step * direction;
  return clampDose({ ...dose, [part]: dose[part] + by }, range);
}

/** True where a step would change nothing, because the dose stands at that end of its range. */
export function atEnd(dose: Dose, range: DoseRange, part: DosePart, direction: 1 | -1): boolean {
  return stepDose(dose, range, part, direction)[part] === dose[part];
}

/** The days that are ticked first, by frequency. Three days or fewer never stand next to each other. */
export const startDays: Readonly<Record<Frequency, readonly Weekday[]>> = {
  'every-day': ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  'every-other-day': ['mon', 'wed', 'fri'],
  'three-days': ['mon', 'wed', 'fri'],
  'two-days': ['mon', 'thu'],
  'one-day': ['wed'],
};

/** Minutes of walking, cycling and the like that one line gives in a week; 0 for anything not counted in minutes. */
export function minutesAWeek(line: Pick<Line, 'dose' | 'days'>, exercise: PlanExercise): number {
  if (exercise.kind !== 'aerobic' || exercise.dose.unit !== 'minutes') return 0;
  return line.dose.sets * line.dose.amount * line.days.length;
}
