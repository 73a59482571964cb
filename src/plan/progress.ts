import { doseWords } from '../exercises/dose-words.ts';
import { clampDose, rangeOf } from './dose.ts';
import type { Library, PlanExercise } from './library.ts';
import { exerciseOf } from './library.ts';
import type { Dose } from './routine.ts';

/** The most repetitions added to a strength exercise at once: 1 or 2 more (American College of Sports Medicine, 2009). */
const mostMoreTimes = 2;
/** Minutes added to walking or cycling after a good week. A cautious custom, not a measured optimum. */
const moreMinutes = 5;

const same = (one: Dose, other: Dose) => one.sets === other.sets && one.amount === other.amount;

/** True for exercises that grow week by week rather than after two good weeks. */
export function growsWeekly(exercise: PlanExercise): boolean {
  return exercise.kind === 'aerobic' && exercise.dose.unit === 'minutes';
}

/**
 * The next dose up, one change at a time: first more in a set, then one more set, never above the goal.
 * @returns null when the dose has reached the goal
 */
export function nextDose(exercise: PlanExercise, dose: Dose): Dose | null {
  const { amount } = exercise.dose;
  const sets = rangeOf(exercise.dose, 'sets');
  if (dose.amount < amount.goal) {
    const by = growsWeekly(exercise)
      ? moreMinutes
      : exercise.kind === 'strength' && exercise.dose.unit === 'times'
        ? Math.min(mostMoreTimes, amount.step)
        : amount.step;
    return clampDose({ ...dose, amount: Math.min(amount.goal, dose.amount + by) }, exercise.dose);
  }
  if (dose.sets < sets.goal) return clampDose({ ...dose, sets: dose.sets + 1 }, exercise.dose);
  return null;
}

/** The doses of weeks 1 to 4: walking and the like grow each week, everything else after two good weeks. */
export function fourWeeks(exercise: PlanExercise, dose: Dose): readonly [Dose, Dose, Dose, Dose] {
  const second = nextDose(exercise, dose) ?? dose;
  if (!growsWeekly(exercise)) return [dose, dose, second, second];
  const third = nextDose(exercise, second) ?? second;
  return [dose, second, third, nextDose(exercise, third) ?? third];
}

/**
 * How one line grows, in words for the sheet: "After 2 good weeks: 1 set of 10."
 * At the goal it names a harder exercise, where the library has one that is allowed.
 * @param removed ids of exercises that do not fit this person
 */
export function growWords(
  exercise: PlanExercise,
  dose: Dose,
  library: Library,
  removed: ReadonlySet<string> = new Set(),
): string {
  const next = nextDose(exercise, dose);
  if (next) {
    const when = growsWeekly(exercise) ? 'After a good week' : 'After 2 good weeks';
    return `${when}: ${doseWords(exercise.dose, next)}.`;
  }
  const harder = exercise.harder.find((id) => !removed.has(id) && exerciseOf(library, id));
  const name = harder && exerciseOf(library, harder)?.name;
  return name ? `This is the goal. Stay here, or look up “${name}”.` : 'This is the goal. Stay here.';
}

/** How the dose grows over 4 weeks, in words: "From week 3: 10 times." Empty where it stays as it is. */
export function fourWeeksWords(exercise: PlanExercise, dose: Dose): string {
  const weeks = fourWeeks(exercise, dose);
  return weeks
    .flatMap((week, index) => {
      const before = weeks[index - 1];
      return before && !same(before, week)
        ? [`From week ${index + 1}: ${doseWords(exercise.dose, week)}.`]
        : [];
    })
    .join(' ');
}
