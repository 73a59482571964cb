/**
 * The shapes that a person is put together from.
 * Every shape is in its own frame: the joint it hangs from is 0 0, y runs along the limb, x to the front.
 * A shape is a list of [class, path]; colours come from the classes in figure.css.
 */

/** The pieces of one shape: class name without its prefix, and path data. */
export type Pieces = readonly (readonly [kind: string, path: string])[];

const shank = {
  rest: 'M8-2C10 3 8 8 7 13 6 24 5 36 5 49-1 53-3 53-5 49-5 42-5 39-5 34-7 27-10 21-10 13-10 7-8 3-8-1-7-10 7-10 8-2Z',
  half: 'M8-2C10 3 8 8 7 13 6 24 5 36 5 49-1 53-3 53-5 49-5 42-5 38-5 33-7 26-12 21-12 13-12 6-9 3-8-1-7-10 7-10 8-2Z',
  tight:
    'M8-2C10 3 8 8 7 13 6 24 5 36 5 49-1 53-3 53-5 49-5 42-5 37-5 32-6 26-14 21-14 12-14 6-9 3-8-1-7-10 7-10 8-2Z',
} as const;

const tendon = 'M-5 28-4 50H-2L-3 28Z';

const calf = {
  rest: 'M-7-1C-8 4-9 8-9 13-9 20-7 27-5 34-4 36-4 35-4 33-3 25 1 20 1 12 0 6-2 0-4-2-5-3-6-3-7-1Z',
  half: 'M-7-1C-8 4-11 7-11 13-11 20-7 26-5 32-4 34-4 33-4 31-3 24 2 20 2 12 1 5-2 0-4-2-5-3-6-3-7-1Z',
  tight: 'M-7-1C-8 3-13 6-13 12-13 21-7 25-5 30-4 32-4 31-4 29-3 23 3 20 3 12 2 5-2 0-4-2-5-3-6-3-7-1Z',
} as const;

/** Two lines in a tight muscle: it differs by more than its colour. */
const fibres = 'M-9 8C-11 13-9 18-6 22M-4 5C-1 9-1 17-4 23';

const face =
  'M9-6C8-12 3-14-2-14-8-13-11-8-11-2-11 3-8 6-7 9L-5 14H3C3 12 4 11 5 11 8 11 9 10 9 7 9 6 10 5 9 4L11 3C12 2 10 0 10-2 9-3 10-5 9-6Z';
const ear = 'M-4 0C-4-3 1-3 1 0 1 5-3 6-4 0Z';

/** Shapes of the body seen from the side. */
export const sideShapes = {
  thigh: [
    ['skin', 'M-12 20H12C12 30 9 38 8 48 9 60-8 60-8 49-9 38-11 30-12 20Z'],
    ['shorts', 'M-13 1C-14-15 13-15 13 0 14 12 13 20 12 28 4 31-5 31-12 29-13 22-14 12-13 1Z'],
  ],
  'shank-rest': [
    ['skin', shank.rest],
    ['tendon', tendon],
    ['calf-rest', calf.rest],
  ],
  'shank-half': [
    ['skin', shank.half],
    ['tendon', tendon],
    ['calf-half', calf.half],
  ],
  'shank-tight': [
    ['skin', shank.tight],
    ['tendon', tendon],
    ['calf-tight', calf.tight],
    ['fibre', fibres],
  ],
  'shin-half': [['calf-half', 'M7 8C7 14 5 24 3 33 3 24 3 14 5 8 6 7 7 7 7 8Z']],
  'shin-tight': [['calf-tight', 'M8 6C10 12 7 23 3 32 1 22 1 12 5 6 6 5 8 5 8 6Z']],
  foot: [
    ['shoe', 'M-5-5C-6-2-9 2-9 5-9 8-9 9-8 9H14C16 9 16 4 14 3 10 1 8-2 5-5 2-4-3-4-5-5Z'],
    ['sole', 'M-9 7-8 9H14V7Z'],
  ],
  'foot-turned': [
    ['shoe', 'M-5-5C-6-2-8 2-8 5-8 8-8 9-6 9H11C14 9 14 5 12 3 10 0 7-2 5-5 2-4-3-4-5-5Z'],
    ['sole', 'M-8 7-7 9H12L13 7Z'],
  ],
  toes: [
    ['shoe', 'M-1-7C4-6 9-5 9-2 9-1 9 0 8 0H-1C-3-2-3-6-1-7Z'],
    ['sole', 'M9-2 8 0H-2V-2Z'],
  ],
  torso: [
    ['skin', 'M-6-56-5-68H5C5-65 6-61 8-56Z'],
    [
      'top',
      'M-12 3C-14-6-11-13-11-20-10-30-14-36-13-45-12-54-7-60-1-60 8-60 13-50 13-41 14-33 12-27 12-19 12-11 13-4 13 3 8 8-9 8-12 3Z',
    ],
  ],
  'head-short': [
    ['skin', face],
    [
      'hair',
      'M9-6C9-12 3-16-2-15-10-15-13-9-12-2-12 3-10 5-8 8-7 6-6 4-4 3-5 2-5-1-3-2-1-2-1-4-1-6 3-5 7-5 9-6Z',
    ],
    ['ear', ear],
  ],
  'head-bun': [
    ['skin', face],
    [
      'hair',
      'M9-6C9-12 3-16-2-15-7-15-10-12-11-10-15-12-19-9-19-5-18-1-15 1-12-1-11 3-10 6-8 8-7 6-6 4-4 3-5 2-5-1-3-2 1-3 4-6 5-9 6-8 7-6 9-6Z',
    ],
    ['ear', ear],
  ],
  'head-bob': [
    ['skin', face],
    [
      'hair',
      'M10-6C9-12 3-16-2-16-11-15-14-8-13 1-13 6-14 10-13 13-10 15-6 15-3 13-2 8-1 4-1 0-1-2 1-4 1-6 4-5 7-5 10-6Z',
    ],
    ['ear', ear],
  ],
  'head-crop': [
    ['skin', face],
    [
      'hair',
      'M9-8C7-14 2-15-2-15-9-14-12-9-12-2-11 2-10 5-8 7-8 5-7 3-5 3-5 1-5-2-4-4-4-7-2-9 1-9 4-10 6-9 9-8Z',
    ],
    ['ear', ear],
  ],
  'upper-arm': [
    ['skin', 'M-6 9H6C5 22 5 28 5 34 5 39-5 39-5 34-5 28-5 22-6 9Z'],
    ['top', 'M-8 1C-8-10 8-10 8 1 7 7 7 12 7 18 3 20-3 20-7 19-7 12-7 7-8 1Z'],
  ],
  forearm: [['skin', 'M-5 0C-5-6 5-6 5 0 5 7 4 18 3 28 3 31-3 31-3 28-4 18-5 8-5 0Z']],
  // The thumb goes round the same way as the hand, so that both are one filled shape.
  hand: [
    [
      'skin',
      'M1 7C2 7 3 8 4 10 5 11 7 11 7 9 6 6 5 3 1 2ZM-3-1C-4 3-4 7-4 9-3 12-2 16-1 16 2 16 3 13 3 10 4 7 4 3 3-1Z',
    ],
  ],
  palm: [['skin', 'M-3-1C-4 4-4 10-3 16-3 17 0 17 1 16 1 12 3 9 4 6 4 3 4 1 3-1Z']],
  fist: [['skin', 'M-3-1C-5 2-5 4-5 7-4 10-1 11 2 10 5 9 6 7 5 4 5 2 4 0 3-1Z']],
} as const satisfies Record<string, Pieces>;
