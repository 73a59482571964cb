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

/** The transform of a placed shape in the fewest letters: none where it stands at 0 0 and is not turned. */
export function transformOf(part: Part): string {
  const [x, y, turn] = [round(part.x), round(part.y), round(part.turn)];
  const moved = y === '0' ? (x === '0' ? '' : `translate(${x})`) : `translate(${x} ${y})`;
  return turn === '0' ? moved : `${moved}rotate(${turn})`;
}

/** A shape placed with its joint at a point, along a limb's angle. */
export const part = (shape: ShapeName, [x, y]: Point, angle = 0): Part => ({ shape, x, y, turn: -angle });
