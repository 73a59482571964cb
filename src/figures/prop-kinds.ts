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

/** How each thing is spoken of in descriptions, after "a person sitting" and the like. */
export const propWords: Readonly<Record<PropKind, string>> = {
  chair: 'on a chair',
  wheelchair: 'in a wheelchair',
  desk: 'at a desk',
  worktop: 'at a worktop',
  counter: 'at a worktop',
  basin: 'at a basin',
  wall: 'facing a wall',
  stairs: 'on the bottom step of a stair with a rail',
  flight: 'up stairs with a rail',
  bed: 'on a bed',
  pillow: 'with pillows',
  pillows: 'with pillows',
  bike: 'an exercise bike',
  pool: 'in water',
  band: 'with an exercise band',
  stick: 'with a walking stick',
};
