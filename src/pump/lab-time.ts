import { conditions } from './conditions.ts';
import { asHealthy, labFlows, labInputs, musclePressure } from './lab-state.ts';
import type { LabState } from './lab-state.ts';
import { fullSqueeze, scheduleAt, scheduleOver } from './lab-schedule.ts';
import { afterSchedule, footSentence, stillSentence } from './lab-words.ts';
import { flows, step, usualStep } from './model.ts';
import type { Sample } from './trace.ts';

/** Seconds of the past that the chart shows. */
export const memory = 60;
/** Seconds without a further change after which a change is told. */
const settling = 0.5;
/** Seconds between two samples. */
const sampling = 0.1;
/** How fast the foot follows the reader: from level to toes down in a quarter of a second. */
const footSpeed = 4;
/** Most seconds one tick may cover: a page that slept for an hour goes on where it was. */
export const longestTick = 0.1;

/** Where the foot is, and how hard the calf works, `dt` seconds later. */
function moveFoot(state: LabState, dt: number): Pick<LabState, 'foot' | 'effort' | 'playing' | 'wish'> {
  const { settings, playing, wish } = state;
  if (playing !== undefined) {
    const time = state.time + dt - playing.since;
    if (scheduleOver(playing.id, time)) return { foot: 0, effort: 0, playing: undefined, wish: 0 };
    return { ...scheduleAt(playing.id, time, settings.posture), playing, wish };
  }
  const reach = footSpeed * dt;
  const foot = state.foot + Math.min(reach, Math.max(-reach, wish - state.foot));
  return { foot, effort: fullSqueeze[settings.posture] * Math.max(0, foot), playing, wish };
}

const kept = (samples: readonly Sample[], sample: Sample): Sample[] => [
  ...samples.filter(({ time }) => time > sample.time - memory - 1),
  sample,
];

/** One step of the model, `dt` seconds. The comparison has a strong calf and healthy valves. */
function oneStep(state: LabState, dt: number): LabState {
  const { settings } = state;
  const next = { ...state, ...moveFoot(state, dt), time: state.time + dt };
  const pump = step(state.pump, labInputs(settings, musclePressure(next)), dt);
  const comparing = settings.condition !== conditions.healthy.id;
  const well = labInputs(asHealthy(settings), next.effort);
  const healthy = comparing ? step(state.healthy, well, dt) : pump;
  const moved = { ...next, pump, healthy };
  const last = state.samples.at(-1);
  if (last !== undefined && moved.time - last.time < sampling - dt / 2) return moved;
  const { time } = moved;
  return {
    ...moved,
    samples: kept(state.samples, { time, pressure: labFlows(moved).anklePressure }),
    compared: comparing ? kept(state.compared, { time, pressure: flows(healthy, well).anklePressure }) : [],
  };
}

/** Whether a pressure has been flat for a second. */
function flat(samples: readonly Sample[]): boolean {
  const [last, before] = [samples.at(-1), samples.at(-11)];
  return last !== undefined && before !== undefined && Math.abs(last.pressure - before.pressure) < 0.1;
}

/** Whether nothing moves any more: the foot is where it should be, and the pressures are flat. */
export function calm({ playing, foot, wish, time, touched, samples, compared }: LabState): boolean {
  if (playing !== undefined || foot !== wish || time - touched < 2) return false;
  return flat(samples) && (compared.length === 0 || flat(compared));
}

/** What is said once things have settled. */
function tell(before: LabState, state: LabState): LabState {
  if (before.playing !== undefined && state.playing === undefined)
    return { ...state, touched: state.time, said: afterSchedule(state, before.playing) };
  const settled = state.time - state.touched > settling;
  // Who goes through the choices one after the other hears the last one.
  if (settled && state.settling !== undefined)
    return { ...state, settling: undefined, untold: false, said: state.settling };
  if (settled && state.untold && state.foot === state.wish)
    return { ...state, untold: false, said: footSentence(state) };
  if (!calm(state)) return state;
  const still = state.stirred && state.wish === 0;
  return { ...state, running: false, stirred: false, said: still ? stillSentence(state) : state.said };
}

const sound = ({ pump, healthy }: LabState): boolean =>
  [pump.deep, pump.skin, healthy.deep, healthy.skin].every((volume) => Number.isFinite(volume) && volume > 0);

/** Let `seconds` pass, however many, or fewer if all is calm before. For jumps; the clock uses `tick`. */
export function pass(state: LabState, seconds: number): LabState {
  let now = state;
  for (let number = Math.round(seconds / usualStep); number > 0 && now.running; number--)
    now = tell(now, oneStep(now, usualStep));
  if (sound(now)) return now;
  return { ...state, running: false, failure: 'The calculation gave no number.' };
}

/**
 * Let time pass by the clock: `seconds` since the last tick, at most `longestTick`. Does nothing while paused.
 * @returns the state, and the seconds too short for a step, to add to the next tick
 */
export function tick(state: LabState, seconds: number): { state: LabState; left: number } {
  const span = Math.min(longestTick, Math.max(0, seconds));
  const steps = Math.floor(span / usualStep + 1e-9);
  return { state: state.running ? pass(state, steps * usualStep) : state, left: span - steps * usualStep };
}
