import { columnsFor, usualConstants } from './constants.ts';
import type { Constants } from './constants.ts';
import type { PumpInputs } from './inputs.ts';
import { valveFlow } from './valve.ts';
import { veinPressure, veinVolume } from './vein-curve.ts';

/** What the model remembers. All are 0 or more, except `left`, which may fall below 0 while blood leaks back. */
export interface PumpState {
  /** Blood in the deep calf veins, mL. */
  readonly deep: number;
  /** Blood in the veins under the skin and of the foot, mL. */
  readonly skin: number;
  /** Extra blood flow the worked muscle asks for, in times the resting flow. */
  readonly demand: number;
  /** Blood that has arrived through the arteries since the start, mL. */
  readonly arrived: number;
  /** Blood that has left upwards since the start, less what leaked back, mL. */
  readonly left: number;
}

/** Pressures (mmHg) and flows (mL/s, above 0 towards the heart) at one moment. */
export interface Flows {
  /** In the deep calf veins, muscle pressure included. */
  readonly deepPressure: number;
  /** In the vein at the ankle: what a needle there measures. */
  readonly anklePressure: number;
  /** Through the upper valve, from the calf to the thigh. */
  readonly upper: number;
  /** Through the lower valve, from the foot and skin veins into the deep calf veins. */
  readonly lower: number;
  /** Up the vein under the skin. */
  readonly skin: number;
  /** Arriving from the arteries, in the deep veins and in the skin and foot veins. */
  readonly deepInflow: number;
  readonly skinInflow: number;
}

/** The longest step in seconds: longer ones are less exact, and are refused. */
export const longestStep = 1 / 30;

/** The step the site uses, in seconds. */
export const usualStep = 1 / 120;

/** Pressures and flows that follow from a state and its inputs. */
export function flows(state: PumpState, inputs: PumpInputs, constants: Constants = usualConstants): Flows {
  const { values, deepCurve, skinCurve } = constants;
  const columns = columnsFor(inputs.posture, inputs.height, constants);
  const aboveAnkle = columns.central + columns.ankle;
  const deepPressure = veinPressure(state.deep, deepCurve) + inputs.muscle;
  const anklePressure = veinPressure(state.skin, skinCurve);
  const arteryAtAnkle = values.arterialPressure + columns.ankle;
  const arteryAtCalf = arteryAtAnkle - columns.calf;
  const narrowing = Math.max(1, constants.deepStanding / state.deep);
  // A vein that falls flat lets little through: flow in a tube goes with the square of its cross-section.
  const deepOpen = Math.min(1, state.deep / values.deepSlack) ** 2;
  const skinOpen = Math.min(1, state.skin / values.skinSlack) ** 2;
  // A muscle that presses harder than the artery shuts it: no blood arrives during a firm squeeze.
  const deepBack = Math.max(deepPressure, inputs.muscle);
  return {
    deepPressure,
    anklePressure,
    upper: valveFlow(
      deepPressure - (aboveAnkle - columns.calf),
      values.outflow * narrowing,
      inputs.upperLeak * deepOpen,
    ),
    lower:
      skinOpen *
      valveFlow(anklePressure - deepPressure - columns.calf, values.link, inputs.lowerLeak * deepOpen),
    skin: skinOpen * valveFlow(anklePressure - aboveAnkle, values.skinUp, inputs.skinLeak),
    deepInflow: ((1 + state.demand) * Math.max(0, arteryAtCalf - deepBack)) / constants.deepArtery,
    skinInflow:
      ((1 + 0.3 * state.demand) * Math.max(0, arteryAtAnkle - anklePressure)) / constants.skinArtery,
  };
}

/** How fast `demand` changes, 1/s. */
function demandChange(state: PumpState, inputs: PumpInputs, { values }: Constants): number {
  const asked = Math.min(1, inputs.muscle / 100) * Math.max(0, 1 - state.demand / values.demandMost);
  return values.demandRise * asked - state.demand / values.demandFade;
}

/** The state after moving along `rates` for `dt` seconds. What a vein loses another gains, or it is counted. */
function moved(state: PumpState, rates: Flows, change: number, dt: number): PumpState {
  return {
    deep: state.deep + dt * (rates.deepInflow + rates.lower - rates.upper),
    skin: state.skin + dt * (rates.skinInflow - rates.lower - rates.skin),
    demand: state.demand + dt * change,
    arrived: state.arrived + dt * (rates.deepInflow + rates.skinInflow),
    left: state.left + dt * (rates.upper + rates.skin),
  };
}

/**
 * The state `dt` seconds later (Heun's method): no clock, no randomness, the same answer every time.
 * @param dt seconds, above 0 and at most `longestStep`
 * @throws RangeError for any other `dt`
 */
export function step(
  state: PumpState,
  inputs: PumpInputs,
  dt: number,
  constants: Constants = usualConstants,
): PumpState {
  if (!(dt > 0 && dt <= longestStep))
    throw new RangeError(
      `step: expected dt above 0 and at most 1/30 s, got ${dt}; take several shorter steps`,
    );
  const first = flows(state, inputs, constants);
  const firstChange = demandChange(state, inputs, constants);
  const guess = moved(state, first, firstChange, dt);
  const second = flows(guess, inputs, constants);
  const half = moved(state, first, firstChange, dt / 2);
  return moved(half, second, demandChange(guess, inputs, constants), dt / 2);
}

/**
 * Veins filled to the column above them, after `seconds` of keeping still (default 60) in steps of `dt` seconds,
 * with the totals at 0.
 */
export function restState(
  inputs: PumpInputs,
  constants: Constants = usualConstants,
  seconds = 60,
  dt = longestStep,
): PumpState {
  const columns = columnsFor(inputs.posture, inputs.height, constants);
  const aboveAnkle = columns.central + columns.ankle;
  const still = { ...inputs, muscle: 0 };
  let state: PumpState = {
    deep: veinVolume(aboveAnkle - columns.calf, constants.deepCurve),
    skin: veinVolume(aboveAnkle, constants.skinCurve),
    demand: 0,
    arrived: 0,
    left: 0,
  };
  for (let time = 0; time < seconds; time += dt) state = step(state, still, dt, constants);
  return { ...state, arrived: 0, left: 0 };
}
