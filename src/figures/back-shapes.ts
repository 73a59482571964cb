import type { Pieces } from './shapes.ts';

const shank = {
  rest: 'M-8-2C-9 3-10 8-9 14-9 24-6 34-5 49-2 52 2 52 5 49 6 34 9 24 9 14 10 8 9 3 8-2 6-9-6-9-8-2Z',
  half: 'M-8-2C-10 3-11 8-10 14-10 23-6 33-5 49-2 52 2 52 5 49 6 33 10 23 10 14 11 8 10 3 8-2 6-9-6-9-8-2Z',
  tight: 'M-8-2C-10 2-12 7-12 13-11 21-5 31-5 49-2 52 2 52 5 49 5 31 11 21 12 13 12 7 10 2 8-2 6-9-6-9-8-2Z',
} as const;

/** The two heads of the calf seen from behind, with the tendon below them. */
const calf = {
  rest: 'M0 1C-2-2-6-3-7 1-8 8-9 15-8 22-7 28-3 30-2 35H2C3 30 7 28 8 22 9 15 8 8 7 1 6-3 2-2 0 1Z',
  half: 'M0 1C-2-2-6-3-7 1-9 7-10 14-8 20-7 26-3 28-2 33H2C3 28 7 26 8 20 10 14 9 7 7 1 6-3 2-2 0 1Z',
  tight: 'M0 1C-2-3-7-3-8 1-11 7-11 13-10 19-8 25-3 25-2 31H2C3 25 8 25 10 19 11 13 11 7 8 1 7-3 2-3 0 1Z',
} as const;

const tendon = 'M-2 29-2 49H2L2 29Z';
const cleft = 'M0 1V19';

const skull = 'M-10-3C-12-4-12 3-10 4-9 10-5 13 0 13S9 10 10 4C12 3 12-4 10-3 9-18-9-18-10-3Z';

/** Shapes of the body seen from behind. All are the same left and right. */
export const backShapes = {
  'back-thigh': [
    ['skin', 'M-11 0C-11-10 11-10 11 0 11 16 9 34 8 49 5 55-5 55-8 49-9 34-11 16-11 0Z'],
    ['shorts', 'M-12-2C-12-11 12-11 12-2 13 10 12 20 12 29 4 32-4 32-12 29-12 20-13 10-12-2Z'],
  ],
  'back-shank-rest': [
    ['skin', shank.rest],
    ['tendon', tendon],
    ['calf-rest', calf.rest],
    ['fibre', cleft],
  ],
  'back-shank-half': [
    ['skin', shank.half],
    ['tendon', tendon],
    ['calf-half', calf.half],
    ['fibre', cleft],
  ],
  'back-shank-tight': [
    ['skin', shank.tight],
    ['tendon', tendon],
    ['calf-tight', calf.tight],
    ['fibre', cleft],
  ],
  'back-foot': [
    ['shoe', 'M-5-5C-6-1-7 3-7 6-7 9-6 9-5 9H5C6 9 7 9 7 6 7 3 6-1 5-5 2-4-2-4-5-5Z'],
    ['sole', 'M-7 7C-7 9-6 9-5 9H5C6 9 7 9 7 7Z'],
  ],
  'back-toes': [
    ['shoe', 'M-7 0C-9-6-4-9 0-9S9-6 7 0Z'],
    ['sole', 'M-7-2-7 0H7L7-2Z'],
  ],
  'back-torso': [
    ['shorts', 'M-19 0C-19-8 19-8 19 0 21 4 21 9 21 14 8 16-8 16-21 14-21 9-21 4-19 0Z'],
    ['skin', 'M-5-70H5C5-64 6-61 8-58 3-55-3-55-8-58-6-61-5-64-5-70Z'],
    [
      'top',
      'M-20 4C-20-8-14-16-15-24-15-32-19-38-20-45-20-53-13-57-5-61-2-62 2-62 5-61 13-57 20-53 20-45 19-38 15-32 15-24 14-16 20-8 20 4 8 7-8 7-20 4Z',
    ],
  ],
  'back-head-short': [
    ['skin', skull],
    ['hair', 'M-10-1C-12-20 12-20 10-1 10 4 8 8 6 10 2 8-2 8-6 10-8 8-10 4-10-1Z'],
  ],
  'back-head-bun': [
    ['skin', skull],
    ['hair', 'M-10-1C-12-20 12-20 10-1 10 4 7 8 4 9 2 10-2 10-4 9-7 8-10 4-10-1ZM0-11A7 7 0 1 1 0-11Z'],
  ],
  'back-head-bob': [
    ['skin', skull],
    ['hair', 'M-11 0C-13-20 13-20 11 0 12 6 12 10 13 14 5 18-5 18-13 14-12 10-12 6-11 0Z'],
  ],
  'back-head-crop': [
    ['skin', skull],
    ['hair', 'M-10-1C-11-19 11-19 10-1 10 3 8 6 7 8 3 6-3 6-7 8-8 6-10 3-10-1Z'],
  ],
  counter: [
    ['solid', 'M-84-102H84V-97H-84Z'],
    ['line', 'M-78-96V-7H78V-96M-78-78H78M0-96V-7M-50-87H-28M28-87H50M-8-64V-54M8-64V-54'],
  ],
} as const satisfies Record<string, Pieces>;
