import type { LabPosture } from './lab-state.ts';
import { tenHeelRaises, walking } from './movements.ts';
import { seriesLength, seriesShare } from './muscle.ts';
import type { Series } from './muscle.ts';

/** What the lab can do by itself. */
export type ScheduleId = 'raises' | 'walk';

/** The series behind each: 10 heel raises, one a second, and half a minute of walking. */
export const schedules: Readonly<Record<ScheduleId, Series>> = {
  raises: tenHeelRaises,
  walk: { ...walking, count: 27 },
};

/**
 * Pressure of a strong calf pressed as hard as each position allows, mmHg. Standing, the calf lifts the body; walking
 * takes the value of `walking`. Sitting and lying are assumptions, as in the traces of the exercises.
 */
export const fullSqueeze: Readonly<Record<LabPosture, number>> = { standing: 120, sitting: 40, lying: 30 };

/** Where a schedule has come to. */
export interface Step {
  /** The foot: −1 toes up, 0 level, 1 toes down. */
  readonly foot: number;
  /** Pressure with which a strong calf presses, mmHg. */
  readonly effort: number;
}

/** Foot and effort of a schedule, `time` seconds after its start. While walking, the toes lift as the foot swings. */
export function scheduleAt(id: ScheduleId, time: number, posture: LabPosture): Step {
  const series = schedules[id];
  const squeeze = seriesShare(time, series);
  const { rise, hold, fall } = series.squeeze;
  const swing = (time % series.every) - (rise + hold + fall);
  const gap = series.every - (rise + hold + fall);
  const lift =
    id === 'walk' && swing > 0 && time < seriesLength(series) ? Math.sin((Math.PI * swing) / gap) : 0;
  const full = Math.min(series.squeeze.peak, fullSqueeze[posture]);
  return { foot: squeeze - 0.5 * lift, effort: full * squeeze };
}

/** Whether a schedule is over, `time` seconds after its start. */
export function scheduleOver(id: ScheduleId, time: number): boolean {
  return time >= seriesLength(schedules[id]);
}

/**
 * How far to jump, in seconds, for those who prefer no motion: in the first squeeze, after it, before the second,
 * and then to the end.
 */
export function nextJump(id: ScheduleId, time: number): number {
  const { squeeze, every } = schedules[id];
  const middle = squeeze.rise + squeeze.hold / 2;
  const stops = [
    middle,
    squeeze.rise + squeeze.hold + squeeze.fall,
    every - 0.01,
    seriesLength(schedules[id]),
  ];
  return (stops.find((stop) => stop > time + 0.02) ?? time) - time;
}
