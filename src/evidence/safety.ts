import type { SafetyOf } from './safety-schema.ts';

/** One situation in which to ask a clinician first, with its rule for the builder. */
export type AskFirst = SafetyOf<'ask-first'>['situations'][number];
/** One sign that needs help, now or today. */
export type EmergencySign = SafetyOf<'emergency'>['signs'][number];
/** Whom to call in one country. */
export type Country = SafetyOf<'numbers'>['countries'][number];
/** The short form: heading, three lines and a link. */
export type ShortSafety = SafetyOf<'short'>;

/** What the chosen situations together allow. */
export interface Limits {
  /** True: nothing is offered until a clinician has said that exercise is right. */
  locked: boolean;
  /** Exercises that may not be offered. */
  hidden: ReadonlySet<string>;
  /** The most balance an exercise may need, 0 to 3. */
  maxBalance: number;
  /** Exercises to offer first, in order, without any hidden one. */
  prefer: readonly string[];
  /** What to tell the person, in the order of the situations. */
  say: readonly string[];
}

/** No exercise of the site needs more balance than this. */
const mostBalance = 3;

/**
 * Adds up the rules of the situations a person has ticked. The strictest rule wins.
 * @param situations all that exist, in the order of content/safety/ask-first.yaml
 * @param ticked ids of those that apply
 * @param cleared true once "my team has said I can exercise" is ticked: lifts the lock and nothing else
 * @throws when an id is unknown, with the known ones
 */
export function limitsOf(
  situations: readonly AskFirst[],
  ticked: readonly string[],
  cleared: boolean,
): Limits {
  const known = situations.map((situation) => situation.id);
  const unknown = ticked.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new Error(
      `Ask-first situation "${unknown.join('", "')}": expected one of ${known.join(', ')}. Correct the id.`,
    );
  }
  const rules = situations
    .filter((situation) => ticked.includes(situation.id))
    .map((situation) => situation.rule);
  const hidden = new Set(rules.flatMap((rule) => rule.hides));
  const prefer = new Set(rules.flatMap((rule) => rule.prefer).filter((exercise) => !hidden.has(exercise)));
  return {
    locked: !cleared && rules.some((rule) => rule.lock),
    hidden,
    maxBalance: Math.min(mostBalance, ...rules.map((rule) => rule.maxBalance ?? mostBalance)),
    prefer: [...prefer],
    say: rules.map((rule) => rule.say),
  };
}

/** Whether the limits let an exercise be offered. A lock hides everything. */
export function offered(exercise: { id: string; balance: number }, limits: Limits): boolean {
  return !limits.locked && !limits.hidden.has(exercise.id) && exercise.balance <= limits.maxBalance;
}
