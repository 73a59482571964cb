import { minutesAWeek } from './dose.ts';
import type { Library } from './library.ts';
import { exerciseOf } from './library.ts';
import type { Routine } from './routine.ts';
import { manyExercises } from './routine.ts';

/** How many different exercises there are. */
export function countExercises(routine: Routine): number {
  return new Set(routine.lines.map((line) => line.exercise)).size;
}

/** True above the number at which a soft note appears. */
export function isLong(routine: Routine): boolean {
  return countExercises(routine) > manyExercises;
}

/** Minutes of walking, cycling and the like in a week. */
export function routineMinutes(routine: Routine, library: Library): number {
  return routine.lines.reduce((sum, line) => {
    const exercise = exerciseOf(library, line.exercise);
    return sum + (exercise ? minutesAWeek(line, exercise) : 0);
  }, 0);
}
