import { conditions } from './conditions.ts';
import type { Condition } from './conditions.ts';
import { usualConstants } from './constants.ts';
import type { Constants } from './constants.ts';
import { usualInputs } from './inputs.ts';
import type { Posture, PumpInputs } from './inputs.ts';
import { flows, restState, step, usualStep } from './model.ts';
import type { Flows, PumpState } from './model.ts';

/** Who is measured, and how finely. */
export interface Subject {
  readonly condition: Condition;
  /** Body height in cm. */
  readonly height: number;
  /** Step in seconds. */
  readonly dt: number;
  readonly constants: Constants;
}

/** A healthy person of 175 cm at the usual step. */
export const usualSubject: Subject = {
  condition: conditions.healthy,
  height: usualInputs.height,
  dt: usualStep,
  constants: usualConstants,
};

/** The inputs of a subject at rest in a posture. */
export function inputsOf({ condition, height }: Subject, posture: Posture = 'standing'): PumpInputs {
  const { upperLeak, lowerLeak, skinLeak } = condition;
  return { posture, height, muscle: 0, upperLeak, lowerLeak, skinLeak };
}

/** Muscle pressure over time: seconds in, mmHg out. */
export type MusclePressure = (time: number) => number;

/** No muscle work. */
export const still: MusclePressure = () => 0;

/** One moment of a run. */
export interface Moment {
  /** Seconds since the start of the run. */
  readonly time: number;
  readonly state: PumpState;
  readonly flows: Flows;
}

/**
 * Run the model for `seconds` and look at every moment, the first and the last included.
 * The subject's strength scales the muscle pressure. `look` may return true to stop early.
 * @returns the state at the end
 */
export function run(
  subject: Subject,
  start: PumpState,
  posture: Posture,
  muscle: MusclePressure,
  seconds: number,
  look: (moment: Moment) => boolean | void = () => undefined,
): PumpState {
  const { dt, constants, condition } = subject;
  const rest = inputsOf(subject, posture);
  const pressed = (time: number): PumpInputs => ({ ...rest, muscle: condition.strength * muscle(time) });
  const steps = Math.round(seconds / dt);
  let state = start;
  for (let number = 0; number <= steps; number++) {
    const time = number * dt;
    if (look({ time, state, flows: flows(state, pressed(time), constants) }) === true) break;
    // Half-way through the step the pressure of the muscle stands for the whole step.
    if (number < steps) state = step(state, pressed(time + dt / 2), dt, constants);
  }
  return state;
}

/** The state of a subject who has kept still in a posture for a minute. */
export function restOf(subject: Subject, posture: Posture = 'standing'): PumpState {
  return restState(inputsOf(subject, posture), subject.constants, 60, subject.dt);
}

/** Blood in the veins of the lower leg, mL. */
export function volume(state: PumpState): number {
  return state.deep + state.skin;
}

/** When a rising value first reaches `level`, in seconds, read between two moments; NaN when it never does. */
export function risesTo(
  level: number,
  value: (moment: Moment) => number,
): {
  look: (moment: Moment) => boolean;
  at: () => number;
} {
  let before: readonly [time: number, value: number] | undefined;
  let found = Number.NaN;
  return {
    look: (moment) => {
      const now = value(moment);
      if (now >= level) {
        found =
          before === undefined
            ? moment.time
            : before[0] + ((moment.time - before[0]) * (level - before[1])) / (now - before[1]);
        return true;
      }
      before = [moment.time, now];
      return false;
    },
    at: () => found,
  };
}
