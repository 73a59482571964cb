import { calfLift } from './calf-outline.ts';
import type { Point } from './calf-path.ts';
import { numbers, round } from './calf-path.ts';
import { fullState } from './calf-state.ts';
import type { CalfInput } from './calf-state.ts';
import { valveHeights } from './calf-valves.ts';
import { deepVein, deepVeinAt } from './calf-vein.ts';

/** The window on the drawing that a picture shows, in drawing units, as in `viewBox`. Its lower edge is the ground. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The window of one of the four frames: the leg, and room for a word on its right. */
export const frameBox: Box = { x: 40, y: -34, width: 304, height: 557 };
/** The window of the large drawing on the first page, with room for labels on both sides. */
export const heroBox: Box = { x: -150, y: -58, width: 620, height: 581 };

/** A box as the text of a `viewBox` attribute. */
export function viewBox({ x, y, width, height }: Box): string {
  return `${x} ${y} ${width} ${height}`;
}

/** What a label can point at. */
export type CalfPlace = 'top' | 'low' | 'vein' | 'muscle';

/** Where the dot of a label goes, as it is on the page: just in front of a valve or of the vein, or on the muscle. */
export function labelPoint(input: CalfInput, place: CalfPlace): Point {
  const state = fullState(input);
  const lift = calfLift(state.ankle);
  if (place === 'muscle') return [96, 176 - lift];
  const y = { top: valveHeights.top - 18, low: valveHeights.low - 18, vein: 236 }[place];
  const [x, , half] = deepVeinAt(deepVein(state), y);
  return [round(x + half + 9), round(y - lift)];
}

/** A leader line as SVG text: a level line from a dot to x = `to`, over a halo in the colour of the plate. */
export function leader(dot: Point, to: number): string {
  const line = `M${numbers(...dot)}H${round(to)}`;
  return (
    `<path class="calf-halo" d="${line}"/><path class="calf-leader" d="${line}"/>` +
    `<circle class="calf-dot" cx="${round(dot[0])}" cy="${round(dot[1])}" r="4.5"/>`
  );
}

/** How far down a picture a point is, in percent of the picture's height. */
export function percentDown(point: Point, box: Box): number {
  return round(((point[1] - box.y) / box.height) * 100);
}
