import type { Basis, ExerciseSchedule } from './exercise-trace.ts';
import { cycling, walking } from './movements.ts';

const measured = (pressure: number): Basis => ({
  text: `The model takes a muscle pressure of ${pressure} mmHg. In walking, the deep calf muscle reached about 180 mmHg in 10 volunteers.`,
  references: ['ballard1998'],
});
const assumed = (pressure: number, why: string): Basis => ({
  text: `The model takes a muscle pressure of ${pressure} mmHg. That is an assumption: ${why}.`,
  references: [],
});
const noPressure =
  'No study of vein pressure was found for this. With ankle exercise while sitting, blood in the vein behind the knee moved at 18 instead of 3 cm a second in 20 healthy men.';

/** The exercises the model can do, by the id of the exercise. Other exercises have no trace. */
export const exerciseSchedules: readonly ExerciseSchedule[] = [
  {
    id: 'calf-raises',
    words: '10 heel raises',
    posture: 'standing',
    series: { squeeze: { rise: 1, hold: 0.5, fall: 1, peak: 120 }, every: 3, count: 10 },
    basis: measured(120),
    published: {
      text: 'In healthy people the pressure is about 26 mmHg after 10 heel raises, as used by one author.',
      references: ['spacil2019'],
      level: { pressure: 26, name: 'published after 10 heel raises, 26' },
    },
  },
  {
    id: 'seated-heel-raises',
    words: '15 seated heel raises',
    posture: 'sitting',
    series: { squeeze: { rise: 0.6, hold: 0.4, fall: 0.6, peak: 40 }, every: 2, count: 15 },
    basis: assumed(40, 'the calf does not lift the body'),
    published: { text: noPressure, references: ['stein2009'] },
  },
  {
    id: 'ankle-pumps',
    words: '20 ankle pumps, sitting',
    posture: 'sitting',
    series: { squeeze: { rise: 0.5, hold: 0.2, fall: 0.5, peak: 30 }, every: 1.5, count: 20 },
    basis: assumed(30, 'the foot moves freely'),
    published: { text: noPressure, references: ['stein2009'] },
  },
  {
    id: 'brisk-walking',
    words: '40 s of walking',
    posture: 'standing',
    series: { ...walking, count: 36 },
    basis: measured(100),
    published: {
      text: 'In 18 people the pressure was 23.5 mmHg in slow walking and 30.4 mmHg in fast walking.',
      references: ['stick1992'],
      level: { pressure: 23.5, name: 'measured in slow walking, 24' },
    },
  },
  {
    id: 'cycling',
    words: '42 s of light cycling',
    posture: 'standing',
    series: { ...cycling, count: 35 },
    basis: assumed(80, 'no measurement in cycling was found'),
    published: {
      text: 'In 10 people cycling lightly the pressure was 26 mmHg in a cool room, 30 in a warm one and 35 in a hot one.',
      references: ['stick1993'],
      level: { pressure: 30, name: 'measured in light cycling, 30' },
    },
  },
];

/** The schedule of an exercise, or undefined where the model has none. */
export function scheduleFor(exerciseId: string): ExerciseSchedule | undefined {
  return exerciseSchedules.find(({ id }) => id === exerciseId);
}
