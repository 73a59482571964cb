import type { Point, Rib } from './calf-path.ts';
import { between, edges, numbers } from './calf-path.ts';
import type { CalfState } from './calf-state.ts';

/** Heights at which the flaps of the three valves are fixed to the wall, in drawing units, with the foot flat. */
export const valveHeights = { top: 66, low: 374, surface: 204 } as const;

/** How far a valve stands open in the picture: a leaking valve cannot come below its gap. */
export function opening(open: number, leak: number): number {
  return Math.max(open, 0.45 * leak);
}

/** Two flaps, fixed low on the wall at the given points, with their free edges up: Λ when shut, along the walls when open. */
function flaps([lx, ly]: Point, [rx, ry]: Point, length: number, open: number): string {
  const middle = (lx + rx) / 2;
  const tip = (x: number, y: number, side: number): string => {
    const tx = between(middle - side * 0.6, x + side * 2.4, open);
    const ty = y - length * between(0.78, 1, open);
    const lean = between(0.34, 0, open) * (middle - x);
    return `M${numbers(x, y)}C${numbers(x + lean * 0.1, y - length * 0.42, tx - lean, ty + length * 0.3, tx, ty)}`;
  };
  return tip(lx, ly, 1) + tip(rx, ry, -1);
}

/** Path of the flaps of a valve of the deep vein. */
export function deepValvePath(ribs: readonly Rib[], y: number, open: number): string {
  const { left, right } = edges(ribs);
  const near = ribs.findIndex((rib) => Math.abs(rib[1] - y) <= 2);
  // Seen going down the ribbon, its left edge is the front wall. The flaps begin a little inside the blood.
  const [back, front] = [right[near] ?? [0, y], left[near] ?? [0, y]];
  return flaps([back[0] + 1.2, back[1]], [front[0] - 1.2, front[1]], 27, open);
}

/** Path of the swelling of the surface vein behind its valve, and of the flaps in it. */
export function surfaceValvePaths(state: CalfState, open: number): { swelling: string; flaps: string } {
  const x = between(73, 65, state.squeeze);
  const y = valveHeights.surface;
  return {
    swelling: `M${numbers(x - 4, y + 3)}c-10-12-9-23 0-31h8c9 8 10 19 0 31z`,
    flaps: flaps([x - 4.5, y], [x + 4.5, y], 22, open),
  };
}
