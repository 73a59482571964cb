import { round, type Point } from './geometry.ts';
import type { ShapeName } from './shape-table.ts';

/** One shape placed on the page: moved to x y, then turned clockwise by `turn` degrees. */
export interface Part {
  shape: ShapeName;
  x: number;
  y: number;
  turn: number;
}

/** Parts painted together. A body layer is painted twice: first with a halo that cuts it free from what is behind. */
export interface Layer {
  name:
    | 'props-back'
    | 'far-arm'
    | 'far-leg'
    | 'props-middle'
    | 'props-near'
    | 'near-leg'
    | 'torso'
    | 'near-arm'
    | 'props-front';
  /** Whether it is a part of the body. */
  body: boolean;
  /** Whether it is on the far side, painted darker. */
  far: boolean;
  parts: Part[];
  /** Lines that no shared shape can give, such as a band: path data. */
  lines: string[];
}

/** The transform of a placed shape, shortest form. */
export function transformOf({ x, y, turn }: Part): string {
  const angle = round(turn);
  return `translate(${round(x)} ${round(y)})${angle === '0' ? '' : `rotate(${angle})`}`;
}

/** Body layers end their id with one letter, so that a halo can point at them. */
export const layerIds: Readonly<Partial<Record<Layer['name'], string>>> = {
  'far-arm': 'a',
  'far-leg': 'b',
  'near-leg': 'c',
  torso: 'd',
  'near-arm': 'e',
};

/** A shape placed with its joint at a point, along a limb's angle. */
export const part = (shape: ShapeName, [x, y]: Point, angle = 0): Part => ({ shape, x, y, turn: -angle });
