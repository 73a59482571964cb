import { conditions } from './conditions.ts';
import type { ConditionId } from './conditions.ts';
import { usualInputs } from './inputs.ts';
import type { PumpInputs } from './inputs.ts';
import { flows, longestStep, restState } from './model.ts';
import type { Flows, PumpState } from './model.ts';
import type { ScheduleId } from './lab-schedule.ts';
import { inputsOf, run, usualSubject } from './protocol.ts';
import { walking } from './movements.ts';
import { seriesLength, seriesPressure } from './muscle.ts';
import type { Sample } from './trace.ts';

/** Body positions the lab offers. */
export const labPostures = ['lying', 'sitting', 'standing'] as const;
/** One of them. */
export type LabPosture = (typeof labPostures)[number];

/** What the reader sets. */
export interface LabSettings {
  readonly posture: LabPosture;
  /** Body height in cm. */
  readonly height: number;
  readonly condition: ConditionId;
}

/** Something the lab does by itself. */
interface Playing {
  readonly id: ScheduleId;
  /** When it was started. */
  readonly since: number;
  /** Ankle pressure at that moment, mmHg. */
  readonly before: number;
}

/** The whole lab at one moment. Everything on the screen follows from it. */
export interface LabState {
  readonly settings: LabSettings;
  /** Where the reader wants the foot: −1 toes up, 0 level, 1 toes down. */
  readonly wish: number;
  /** Where the foot is. */
  readonly foot: number;
  /** Pressure with which a strong calf would press now, mmHg. What a weak one does is `musclePressure`. */
  readonly effort: number;
  /** What the lab does by itself; undefined while the reader moves the foot. */
  readonly playing: Playing | undefined;
  /** Whether time passes. */
  readonly running: boolean;
  /** Whether time stands in the middle of something: there is something to go on with. */
  readonly paused: boolean;
  /** Seconds since the start. */
  readonly time: number;
  /** When the reader last did something. */
  readonly touched: number;
  /** The limb on the screen, and the same one with nothing wrong, for comparison. */
  readonly pump: PumpState;
  readonly healthy: PumpState;
  /** Ankle pressure of both over the last minute. */
  readonly samples: readonly Sample[];
  readonly compared: readonly Sample[];
  /** The sentence under the drawing. */
  readonly said: string;
  /** What a change of the settings has to say once it has settled, or undefined. */
  readonly settling: string | undefined;
  /** Whether a movement of the foot still has to be told. */
  readonly untold: boolean;
  /** Whether the foot has moved since all was last still. */
  readonly stirred: boolean;
  /** Why the numbers failed, or undefined. */
  readonly failure: string | undefined;
}

/** The settings at the start. */
export const usualSettings: LabSettings = {
  posture: 'standing',
  height: usualInputs.height,
  condition: 'healthy',
};

/** The inputs of the model, with the muscle as given (mmHg). */
export function labInputs(settings: LabSettings, muscle = 0): PumpInputs {
  const { upperLeak, lowerLeak, skinLeak } = conditions[settings.condition];
  return { posture: settings.posture, height: settings.height, muscle, upperLeak, lowerLeak, skinLeak };
}

/** The settings with nothing wrong. */
export const asHealthy = (settings: LabSettings): LabSettings => ({ ...settings, condition: 'healthy' });

/** Pressure of the calf muscle on the screen now, mmHg. */
export function musclePressure({ settings, effort }: LabState): number {
  return effort * conditions[settings.condition].strength;
}

/** Pressures and flows of the limb on the screen. */
export function labFlows(state: LabState): Flows {
  return flows(state.pump, labInputs(state.settings, musclePressure(state)));
}

/** Ankle pressure keeping still with these settings, mmHg. */
export function stillPressure(settings: LabSettings): number {
  return flows(restState(labInputs(settings)), labInputs(settings)).anklePressure;
}

/** Ankle pressures marked on the chart, mmHg. */
export interface Levels {
  readonly standing: number;
  readonly walking: number;
}

/** The levels of a healthy person of this height in cm: standing still, and the mean over a stride after half a minute. */
export function levelsFor(height: number): Levels {
  const subject = { ...usualSubject, height, dt: longestStep };
  const rest = restState(inputsOf(subject));
  const end = seriesLength(walking) / 2;
  let [sum, count] = [0, 0];
  run(
    subject,
    rest,
    'standing',
    (time) => seriesPressure(time, walking),
    end,
    ({ time, flows: { anklePressure } }) => {
      if (time > end - walking.every) [sum, count] = [sum + anklePressure, count + 1];
    },
  );
  return { standing: flows(rest, inputsOf(subject)).anklePressure, walking: sum / count };
}

/** The lab at the start: keeping still, time standing still. */
export function startLab(settings: LabSettings = usualSettings): LabState {
  const pump = restState(labInputs(settings));
  const pressure = flows(pump, labInputs(settings)).anklePressure;
  return {
    settings,
    wish: 0,
    foot: 0,
    effort: 0,
    playing: undefined,
    running: false,
    paused: false,
    time: 0,
    touched: 0,
    pump,
    healthy: pump,
    samples: [{ time: 0, pressure }],
    compared: [],
    said: '',
    settling: undefined,
    untold: false,
    stirred: false,
    failure: undefined,
  };
}
