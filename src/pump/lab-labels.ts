import type { Box } from './calf-labels.ts';
import { labelPoint } from './calf-labels.ts';
import { calfLift } from './calf-outline.ts';
import { valveHeights } from './calf-valves.ts';

/** The window on the drawing in the lab: the limb, with room for words on both sides. */
export const labBox: Box = { x: -76, y: -34, width: 440, height: 557 };

/** The valves with a label, by their names in the drawing. */
export const labelled = ['top', 'low', 'surface'] as const;
/** One of them. */
export type Labelled = (typeof labelled)[number];

type Place = readonly [x: number, y: number];

/** Where the words stand, so that a line ends beside them. They keep their place while the limb moves. */
const wordEnds: Readonly<Record<Labelled, Place>> = { top: [240, 34], low: [224, 330], surface: [6, 150] };

/** Where the dots stand with the foot level: beside the vein at its widest, and beside the skin vein. */
const dots: Readonly<Record<Labelled, Place>> = {
  top: labelPoint({}, 'top'),
  low: labelPoint({}, 'low'),
  surface: [54, valveHeights.surface - 14],
};

/** The line from a valve to its words, as path data, and its dot, for an ankle in degrees. */
export function labLeader(ankle: number, valve: Labelled): { d: string; cx: number; cy: number } {
  const [cx, level] = dots[valve];
  const cy = Math.round((level - calfLift(ankle)) * 10) / 10;
  const [x, y] = wordEnds[valve];
  return { d: `M${cx} ${cy}L${x} ${y}`, cx, cy };
}
