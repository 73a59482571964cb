import type { Pieces } from './shapes.ts';

/**
 * The things, as line drawings so that the solid person leads. Frame: x 0 is the place given in the data,
 * the ground is y 0. Sizes match `measures` in props.ts.
 */
export const propShapes = {
  ground: [['ground', 'M-116 1H116']],
  chair: [
    ['line', 'M-27-102C-24-82-24-62-23-38L-26 0M21-38 24 0M-23-16H21.5'],
    [
      'solid',
      'M-22-46H24A3 3 0 0 1 27-43V-41A3 3 0 0 1 24-38H-22ZM-29.5-108C-28-111-25.5-111-25-108L-22.6-72H-26.4Z',
    ],
  ],
  'wheelchair-back': [
    ['line', 'M-33-99H-22L-20-38M24-48 34-46 42-10M30-47 33-17A8 8 0 1 1 32-17'],
    ['solid', 'M-20-54H26A3 3 0 0 1 26-47H-20ZM-25-97H-20L-17-58H-21ZM37-8H60V-5H37Z'],
  ],
  'wheelchair-front': [['line', 'M-4-62A31 31 0 1 1-5-62M-4-58A27 27 0 1 1-5-58M-4-34A3 3 0 1 1-5-34']],
  desk: [
    ['line', 'M6-77V0M70-77V0'],
    ['solid', 'M0-83H76V-77H0Z'],
  ],
  worktop: [
    ['line', 'M5-96V-7H50M10-7V0M5-78H50M22-87H32M24-66V-56'],
    ['solid', 'M0-102H50V-96.5H0Z'],
  ],
  basin: [
    ['line', 'M3-94C6-78 14-74 26-74H42M24-74V0M36-74V0'],
    ['solid', 'M0-98H46V-93H0Z'],
    ['line', 'M38-98V-110C38-115 29-115 29-109'],
  ],
  wall: [['line', 'M0 0V-224M0-8H8']],
  stairs: [
    ['solid', 'M0 1V-17H34V-34H68V-51H102V-68H136V-85H170V1Z'],
    ['rail', 'M-12 -105 170 -196'],
    ['line', 'M51 -34V-136.5M119 -68V-170.5'],
  ],
  flight: [
    [
      'solid',
      'M-204 102V85H-170V68H-136V51H-102V34H-68V17H-34V0H0V-17H34V-34H68V-51H102V-68H136V-85H170V-102H204V-119H238V220H-204Z',
    ],
    ['line', 'M-119 51V-51.5M-51 17V-85.5M17 -17V-119.5M85 -51V-153.5M153 -85V-187.5'],
    ['rail', 'M-200 -11 200 -211'],
  ],
  bed: [
    ['solid', 'M-108-26H106A6 6 0 0 1 112-20V-14H-112V-22A4 4 0 0 1-108-26Z'],
    ['line', 'M-104-14V0M104-14V0'],
  ],
  pillow: [['solid', 'M-18 0C-25 0-25-11-17-10-6-13 8-13 17-10 25-11 25 0 18 0Z']],
  pillows: [
    ['solid', 'M-22 0C-29 0-29-12-21-12-29-12-29-24-20-24H20C29-24 29-12 21-12 29-12 29 0 22 0Z'],
    ['line', 'M-21-12H21'],
  ],
  'bike-back': [
    [
      'frame',
      'M-22-104-4-40M0-33H38M0-33-14-3M38-33 46-3M38-33 33-118C33-126 30-132 22-132H34M-30-2H2M32-2H62',
    ],
    ['solid', 'M38-50A17 17 0 1 1 37.9-50Z'],
    ['solid', 'M-41-109C-30-109-20-110-9-107-10-103-22-103-30-102-38-101-42-105-41-109Z'],
  ],
  crank: [['frame', 'M0 0V-16']],
  pedal: [['solid', 'M-7-2H7V2H-7Z']],
  water: [
    [
      'water',
      'M-116 0C-108-4-101-4-93 0S-78 4-70 0-55-4-47 0-32 4-24 0-9-4-1 0 14 4 22 0 37-4 45 0 60 4 68 0 83-4 91 0 106 4 116 0V200H-116Z',
    ],
    [
      'wave',
      'M-116 0C-108-4-101-4-93 0S-78 4-70 0-55-4-47 0-32 4-24 0-9-4-1 0 14 4 22 0 37-4 45 0 60 4 68 0 83-4 91 0 106 4 116 0',
    ],
  ],
  stick: [['frame', 'M0 0-23.5-82M-30-83.5-18-85']],
  phone: [['shoe', 'M-3.4-1 3-3 6.4 11 0 13Z']],
  arrowhead: [['arrowhead', 'M5 0-5-6V6Z']],
} as const satisfies Record<string, Pieces>;
