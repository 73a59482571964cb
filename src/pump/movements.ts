import type { Series } from './muscle.ts';

/** Ten firm heel raises, one a second. Muscle pressures near those measured in walking (reference ballard1998). */
export const tenHeelRaises: Series = {
  squeeze: { rise: 0.2, hold: 0.3, fall: 0.2, peak: 120 },
  every: 1,
  count: 10,
};

/** About a minute of walking, one squeeze of this calf every 1.1 s: 54 steps a minute with each foot. */
export const walking: Series = {
  squeeze: { rise: 0.2, hold: 0.3, fall: 0.2, peak: 100 },
  every: 1 / 0.9,
  count: 54,
};

/** A minute of light cycling at 50 turns a minute. The pressure is an assumption: no measurement was found. */
export const cycling: Series = {
  squeeze: { rise: 0.3, hold: 0.1, fall: 0.3, peak: 80 },
  every: 1.2,
  count: 50,
};
