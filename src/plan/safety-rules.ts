import type { PlanAskFirst, PlanExercise } from './library.ts';

/** What a person said under "Before you start". It stays in the page's memory: not stored, not sent, not in a link. */
export interface SafetyAnswers {
  /** True when the person has one of the emergency signs now. */
  readonly emergency: boolean;
  /** Ids of the "ask first" situations that are ticked. */
  readonly situations: readonly string[];
  /** True when "my team has said I can exercise" is ticked. */
  readonly cleared: boolean;
}

/** No sign, no situation. */
export const noAnswers: SafetyAnswers = { emergency: false, situations: [], cleared: false };

/** One exercise that does not fit, and the situations that say so. */
export interface Removal {
  readonly exercise: string;
  /** Names of the situations, in the order of the list. */
  readonly because: readonly string[];
}

/** What the answers mean for the builder. */
export interface SafetyOutcome {
  /** stop: an emergency sign. ask: nothing is offered until the team has said yes. go: the rest may be used. */
  readonly state: 'stop' | 'ask' | 'go';
  /** True where "my team has said I can exercise" would change something. */
  readonly mayClear: boolean;
  /** Exercises that do not fit, each with its reasons. */
  readonly removals: readonly Removal[];
  /** Exercises to offer first, without any that do not fit. */
  readonly prefer: readonly string[];
  /** The ticked situations, in the order of the list, with what to say about each. */
  readonly ticked: readonly PlanAskFirst[];
}

/**
 * Whether one situation takes one exercise out. What its rule hides stays out, whatever the team has said.
 * An exercise that lists the situation itself under "ask first" stays out until the team has said yes.
 */
export function removes(situation: PlanAskFirst, exercise: PlanExercise, cleared: boolean): boolean {
  const { hides, maxBalance = 3 } = situation.rule;
  if (hides.includes(exercise.id) || exercise.balance > maxBalance) return true;
  return !cleared && exercise.askFirst.includes(situation.id);
}

/**
 * What may be offered after the answers. The rules are data: the ask-first list of content/safety/.
 * @param answers unknown situation ids are passed over
 */
export function safety(
  answers: SafetyAnswers,
  askFirst: readonly PlanAskFirst[],
  exercises: readonly PlanExercise[],
): SafetyOutcome {
  const ticked = askFirst.filter(({ id }) => answers.situations.includes(id));
  const locked = ticked.some(({ rule }) => rule.lock);
  const mayClear =
    locked || ticked.some((s) => exercises.some((e) => removes(s, e, false) && !removes(s, e, true)));
  const removals = exercises.flatMap((exercise) => {
    const because = ticked.filter((s) => removes(s, exercise, answers.cleared)).map(({ name }) => name);
    return because.length > 0 ? [{ exercise: exercise.id, because }] : [];
  });
  const out = new Set(removals.map(({ exercise }) => exercise));
  return {
    state: answers.emergency ? 'stop' : locked && !answers.cleared ? 'ask' : 'go',
    mayClear,
    removals,
    prefer: ticked.flatMap(({ rule }) => rule.prefer).filter((id) => !out.has(id)),
    ticked,
  };
}

/** The ids of the exercises that an outcome takes out. */
export function removedIds(outcome: SafetyOutcome): ReadonlySet<string> {
  return new Set(outcome.removals.map(({ exercise }) => exercise));
}
