import { seriesLength, seriesPressure, squeezeShare } from './muscle.ts';
import type { Series, Squeeze } from './muscle.ts';
import { inputsOf, restOf, risesTo, run, still, volume } from './protocol.ts';
import type { Subject } from './protocol.ts';
import type { Posture } from './inputs.ts';
import { flows } from './model.ts';
import { cycling, tenHeelRaises, walking } from './movements.ts';

/** One firm heel raise held for a moment, as in a filling test. */
const oneRaise: Squeeze = { rise: 0.3, hold: 0.7, fall: 0.3, peak: 120 };

/** Pressures keeping still, mmHg. */
export function measureRest(subject: Subject, posture: Posture): { ankle: number; midCalf: number } {
  const now = flows(restOf(subject, posture), inputsOf(subject, posture), subject.constants);
  return { ankle: now.anklePressure, midCalf: now.deepPressure };
}

/** The filling test: lie with the foot raised, stand up without using the calf, and let the veins fill. */
export interface Filling {
  /** Venous volume: blood gained on standing, mL. */
  readonly gained: number;
  /** Venous filling index: 90 % of it, divided by the time it takes, mL/s. */
  readonly index: number;
}

/** Measure the filling test. */
export function measureFilling(subject: Subject): Filling {
  const drained = restOf(subject, 'raised');
  const gained = volume(restOf(subject)) - volume(drained);
  const watch = risesTo(volume(drained) + 0.9 * gained, ({ state }) => volume(state));
  run(subject, drained, 'standing', still, 300, watch.look);
  return { gained, index: (0.9 * gained) / watch.at() };
}

/** One heel raise, standing. */
export interface OneRaise {
  /** Ejection fraction: blood pushed out, in % of the volume gained on standing. */
  readonly ejected: number;
  /** How far the pressure in the deep calf vein rises, mmHg. */
  readonly deepRise: number;
}

/** Measure one heel raise. */
export function measureOneRaise(subject: Subject): OneRaise {
  const rest = restOf(subject);
  const calm = flows(rest, inputsOf(subject), subject.constants).deepPressure;
  let least = volume(rest);
  let most = calm;
  run(
    subject,
    rest,
    'standing',
    (time) => oneRaise.peak * squeezeShare(time, oneRaise),
    2,
    (moment) => {
      least = Math.min(least, volume(moment.state));
      most = Math.max(most, moment.flows.deepPressure);
    },
  );
  const { gained } = measureFilling(subject);
  return { ejected: (100 * (volume(rest) - least)) / gained, deepRise: most - calm };
}

/** What a bout of movement does to the ankle pressure, from standing still to standing still. */
export interface Bout {
  /** Ankle pressure before, mmHg. */
  readonly before: number;
  /** Ankle pressure at the start of each squeeze and at the very end, mmHg. */
  readonly strokes: readonly number[];
  /** Mean ankle pressure over the last 10 squeezes, mmHg. */
  readonly steady: number;
  /** Fall from before to steady, mmHg. */
  readonly steadyFall: number;
  /** Ankle pressure at the end of the last squeeze, mmHg. */
  readonly after: number;
  /** Fall from before to after, mmHg and %. */
  readonly fall: number;
  readonly fallShare: number;
  /** Seconds of keeping still until the pressure is back to 90 % of `before`. */
  readonly refill: number;
  /** Blood left above the drained volume, in % of the volume gained on standing. */
  readonly residual: number;
  /** Fall 10 s after the start, mmHg. */
  readonly fallAt10: number;
  /** Blood arriving 10 s after the start, averaged over the squeeze before, in times the resting flow. */
  readonly inflowAt10: number;
}

/** Measure a bout of the same squeeze again and again, standing. It must last 10 s or longer. */
export function measureBout(subject: Subject, series: Series): Bout {
  const rest = restOf(subject);
  const restNow = flows(rest, inputsOf(subject), subject.constants);
  const before = restNow.anklePressure;
  const strokes: number[] = [];
  let [sum, count, arrivedEarly, at10, inflow] = [0, 0, 0, before, 1];
  const end = seriesLength(series);
  const half = subject.dt / 2;
  const last = run(
    subject,
    rest,
    'standing',
    (time) => seriesPressure(time, series),
    end,
    (moment) => {
      const { time, state } = moment;
      const ankle = moment.flows.anklePressure;
      if (time + half >= strokes.length * series.every) strokes.push(ankle);
      if (time > end - 10 * series.every) [sum, count] = [sum + ankle, count + 1];
      if (time <= 10 - series.every + half) arrivedEarly = state.arrived;
      if (time <= 10 + half) [at10, inflow] = [ankle, (state.arrived - arrivedEarly) / series.every];
    },
  );
  const after = flows(last, inputsOf(subject), subject.constants).anklePressure;
  const watch = risesTo(0.9 * before, (moment) => moment.flows.anklePressure);
  run(subject, last, 'standing', still, 200, watch.look);
  const drained = volume(restOf(subject, 'raised'));
  return {
    before,
    strokes,
    steady: sum / count,
    steadyFall: before - sum / count,
    after,
    fall: before - after,
    fallShare: (100 * (before - after)) / before,
    refill: watch.at(),
    residual: (100 * (volume(last) - drained)) / (volume(rest) - drained),
    fallAt10: before - at10,
    inflowAt10: inflow / (restNow.deepInflow + restNow.skinInflow),
  };
}

/** How many squeezes it takes until 90 % of the whole fall has happened. */
export function strokesToFloor({ before, strokes }: Bout): number {
  const floor = Math.min(...strokes);
  return strokes.findIndex((pressure) => pressure <= before - 0.9 * (before - floor));
}

/** Ten firm heel raises, one a second. */
export const measureTenRaises = (subject: Subject): Bout => measureBout(subject, tenHeelRaises);
/** A minute of walking. */
export const measureWalking = (subject: Subject): Bout => measureBout(subject, walking);
/** A minute of light cycling. */
export const measureCycling = (subject: Subject): Bout => measureBout(subject, cycling);
