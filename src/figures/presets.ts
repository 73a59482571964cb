import type { PoseData } from './pose-schema.ts';

/** Ready-made postures. A figure names one and writes only what differs. */
export const presets: Readonly<Record<NonNullable<PoseData['preset']>, PoseData>> = {
  stand: {
    x: -10,
    lean: 1,
    knees: 3,
    legs: { near: { at: -10 }, far: { at: -4 } },
    arms: { near: { shoulder: 2, elbow: 13, wrist: 4 }, far: { shoulder: -2, elbow: 15, wrist: 4 } },
  },
  sit: {
    lean: -2,
    legs: { near: { at: 32 }, far: { at: 27 } },
    arms: { both: { hold: 'thigh' } },
  },
  lie: {
    lean: -90,
    nod: 12,
    legs: { near: { thigh: 90, knee: 4, ankle: 8 }, far: { thigh: 90, knee: 4, ankle: 8 } },
    arms: { near: { shoulder: 84, elbow: 8, wrist: 0 }, far: { shoulder: 80, elbow: 8, wrist: 0 } },
  },
  ride: {
    lean: 22,
    nod: -10,
    crank: 0,
    legs: { both: {} },
    arms: { both: { hold: 'handlebar' } },
  },
};
