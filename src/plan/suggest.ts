import type { Equipment, Place } from '../exercises/words.ts';
import type { Library, PlanExercise } from './library.ts';
import { exerciseOf } from './library.ts';
import type { Ability, Suggestion, SuggestionRule } from './suggestion.ts';
import { slots } from './suggestion.ts';

/** What a person said under "What suits you". */
export interface Suits {
  readonly ability: Ability;
  /** Where they would do it; an empty list means anywhere. */
  readonly places: readonly Place[];
  /** What they have besides a chair, a wall, pillows and something to hold. */
  readonly equipment: readonly Equipment[];
}

const atHand: readonly Equipment[] = ['chair', 'hold', 'wall', 'pillows'];

/** Whether a person can do an exercise with what they have, whatever the place. */
export function possible(exercise: PlanExercise, suits: Suits): boolean {
  const has = exercise.equipment.every((thing) => atHand.includes(thing) || suits.equipment.includes(thing));
  const seated = exercise.position.some((position) => position === 'sitting' || position === 'lying');
  return has && (suits.ability !== 'sit' || seated);
}

/** Whether an exercise suits one of the places, or any place when none is named. */
export function suitsPlace(exercise: PlanExercise, places: readonly Place[]): boolean {
  return places.length === 0 || exercise.places.some((place) => places.includes(place));
}

/**
 * Up to three different exercises, one for each job, with reasons. A rule whose place does not suit is
 * used only when no other fits: a job is better done elsewhere than not at all.
 * @param rules what to propose to whom, the best first
 * @param removed ids of exercises that do not fit this person
 * @param prefer ids of exercises to take first, where a rule allows them
 */
export function suggest(
  suits: Suits,
  library: Library,
  rules: readonly SuggestionRule[],
  removed: ReadonlySet<string> = new Set(),
  prefer: readonly string[] = [],
): Suggestion[] {
  const chosen: Suggestion[] = [];
  for (const slot of slots) {
    const fitting = rules.filter((rule) => {
      const exercise = exerciseOf(library, rule.exercise);
      return (
        exercise &&
        rule.slot === slot &&
        rule.abilities.includes(suits.ability) &&
        !removed.has(rule.exercise) &&
        !chosen.some((other) => other.exercise === rule.exercise) &&
        possible(exercise, suits)
      );
    });
    const placed = fitting.filter(({ exercise: id }) => {
      const exercise = exerciseOf(library, id);
      return exercise && suitsPlace(exercise, suits.places);
    });
    const first = (some: readonly Suggestion[]) => some.find((rule) => prefer.includes(rule.exercise));
    const rule = first(placed) ?? first(fitting) ?? placed[0] ?? fitting[0];
    if (rule) chosen.push({ slot, exercise: rule.exercise, reason: rule.reason });
  }
  return chosen;
}
