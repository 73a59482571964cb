/** The things that can stand in a picture. */

/** Names of the things, as written in the data. */
export const propKinds = [
  'chair',
  'wheelchair',
  'desk',
  'worktop',
  'counter',
  'basin',
  'wall',
  'stairs',
  'flight',
  'bed',
  'pillow',
  'pillows',
  'bike',
  'pool',
  'band',
  'stick',
] as const;
export type PropKind = (typeof propKinds)[number];

/** How each thing is spoken of in descriptions, after "with" or "at". */
export const propWords: Readonly<Record<PropKind, string>> = {
  chair: 'a chair',
  wheelchair: 'a wheelchair',
  desk: 'a desk',
  worktop: 'a worktop',
  counter: 'a worktop',
  basin: 'a basin',
  wall: 'a wall',
  stairs: 'the bottom step of a stair with a rail',
  flight: 'a flight of stairs with a rail',
  bed: 'a bed',
  pillow: 'a pillow',
  pillows: 'a stack of pillows',
  bike: 'an exercise bike',
  pool: 'a pool',
  band: 'an exercise band',
  stick: 'a walking stick',
};
