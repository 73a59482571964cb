import { clampDose } from './dose.ts';
import { doseWords } from '../exercises/dose-words.ts';
import type { Library } from './library.ts';
import { exerciseOf, momentOf } from './library.ts';
import type { Routine } from './routine.ts';
import { emptyRoutine } from './routine.ts';
import type { ReadyRoutine } from './routine-schema.ts';
import { inWeekOrder } from './weekday.ts';

/** What is wrong with a ready-made routine, each with the remedy. Empty when it can be printed. */
export function readyFaults({ id, lines }: Pick<ReadyRoutine, 'id' | 'lines'>, library: Library): string[] {
  const file = `content/routines/${id}.mdx`;
  return lines.flatMap(({ exercise: name, moment, sets, amount }, index) => {
    const where = `${file}: lines.${index}`;
    const exercise = exerciseOf(library, name);
    const faults: string[] = [];
    if (!momentOf(library, moment)) {
      faults.push(
        `${where}.moment: expected the name of a file in content/moments/, got "${moment}". Correct it.`,
      );
    }
    if (!exercise) {
      return [
        ...faults,
        `${where}.exercise: expected the name of a file in content/exercises/, got "${name}". Correct it.`,
      ];
    }
    const safe = clampDose({ sets, amount }, exercise.dose);
    if (safe.sets !== sets || safe.amount !== amount) {
      faults.push(
        `${where}: expected a dose inside the range of ${name}, got ${sets} × ${amount}. The nearest is ${doseWords(exercise.dose, safe)}.`,
      );
    }
    return faults;
  });
}

/** A ready-made routine as one that can be printed, opened in the builder and put in a link. */
export function fromReady({ lines }: Pick<ReadyRoutine, 'lines'>): Routine {
  return {
    ...emptyRoutine,
    lines: lines.map(({ exercise, moment, sets, amount, days }, index) => ({
      key: index + 1,
      exercise,
      when: { moment },
      dose: { sets, amount },
      days: inWeekOrder(days),
    })),
  };
}
