import type { Box } from './calf-labels.ts';
import { labelPoint } from './calf-labels.ts';
import { calfLift } from './calf-outline.ts';
import { valveHeights } from './calf-valves.ts';

/** The window on the drawing in the lab: the limb, with room for words on both sides. */
export const labBox: Box = { x: -76, y: -34, width: 440, height: 557 };

/** A dot beside a valve with the foot level, and the place where the line to its words ends. */
interface Leader {
  readonly dot: readonly [x: number, y: number];
  /** The words keep their place while the limb moves. */
  readonly words: readonly [x: number, y: number];
}

/** Upper valve, lower valve, valve of the skin vein. The dots stand beside the veins at their widest. */
const leaders: readonly Leader[] = [
  { dot: labelPoint({}, 'top'), words: [240, 34] },
  { dot: labelPoint({}, 'low'), words: [224, 330] },
  { dot: [54, valveHeights.surface - 14], words: [6, 150] },
];

/** Radius of a dot, drawing units. */
const radius = 4.5;

/** The lines from the three valves to their words, and the dots at the valves, as path data, for an ankle in degrees. */
export function labLeaders(ankle: number): { readonly lines: string; readonly dots: string } {
  const lift = calfLift(ankle);
  const placed = leaders.map(({ dot: [x, y], words }) => ({ x, y: Math.round((y - lift) * 10) / 10, words }));
  return {
    lines: placed.map(({ x, y, words }) => `M${x} ${y}L${words.join(' ')}`).join(''),
    dots: placed
      .map(({ x, y }) => `M${x - radius} ${y}a${radius} ${radius} 0 1 0 9 0a${radius} ${radius} 0 1 0 -9 0`)
      .join(''),
  };
}
