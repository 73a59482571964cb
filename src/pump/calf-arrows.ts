import type { CalfState } from './calf-state.ts';
import type { Point, Rib } from './calf-path.ts';
import { numbers, round, turner } from './calf-path.ts';
import { deepVeinAt, lineAt, surfaceVein } from './calf-vein.ts';
import { valveHeights } from './calf-valves.ts';

/** The kinds of arrow in the cutaway. */
export type ArrowKind = 'push' | 'up' | 'calf' | 'foot' | 'skin' | 'back';

/** An arrow that points up, about its middle: tip, head, shaft. */
const arrowShape: readonly Point[] = [
  [0, -9.5],
  [7.5, 0.5],
  [2.8, 0.5],
  [2.8, 9.5],
  [-2.8, 9.5],
  [-2.8, 0.5],
  [-7.5, 0.5],
];

/** Path of one arrow: its middle, its direction in degrees clockwise from up, and its size (1 = 19 units long). */
export function arrow(at: Point, degrees: number, size: number): string {
  const turned = turner(at, degrees);
  const steps: number[] = [];
  let before: Point | undefined;
  let start = '';
  for (const [x, y] of arrowShape) {
    const [toX, toY] = turned([at[0] + x * size, at[1] + y * size]);
    const corner: Point = [round(toX), round(toY)];
    if (before === undefined) start = `M${numbers(...corner)}`;
    else steps.push(corner[0] - before[0], corner[1] - before[1]);
    before = corner;
  }
  return `${start}l${numbers(...steps)}z`;
}

/** Arrows for a flow of 0 to 1: more and larger ones for more flow, none below 0.05. */
function arrows(
  flow: number,
  places: readonly number[],
  draw: (place: number, size: number) => string,
): string {
  if (flow < 0.05) return '';
  const shown = places.slice(0, Math.ceil(flow * places.length));
  return shown.map((place) => draw(place, 0.6 + 0.4 * flow)).join('');
}

/** Path data of every kind of arrow, by name; an empty string where nothing flows or pushes. */
export function arrowPaths(state: CalfState, deep: readonly Rib[]): Record<ArrowKind, string> {
  const { flow, leak, squeeze } = state;
  const surface = surfaceVein(state);
  const inDeep = (degrees: number, scale: number) => (y: number, size: number) =>
    arrow([deepVeinAt(deep, y)[0], y], degrees, size * scale);
  const inSurface = (degrees: number, scale: number) => (y: number, size: number) => {
    const { at, degrees: along } = lineAt(surface, y);
    return arrow(at, along + degrees, size * scale);
  };
  const back = (
    leaking: number,
    places: readonly number[],
    draw: (y: number, size: number) => string,
  ): string => (leaking < 0.05 ? '' : arrows(flow.back, places, draw));
  const { surface: valve } = valveHeights;
  return {
    push:
      squeeze < 0.5
        ? ''
        : [190, 232, 274].map((y) => arrow([deepVeinAt(deep, y)[0] - 25, y], 90, 1)).join(''),
    up: arrows(flow.up, [12, -24, -60], inDeep(0, 1)),
    // A vein pressed flat has no room for arrows: the ones above the valve tell.
    calf: squeeze < 0.5 ? arrows(flow.calf, [288, 232, 176], inDeep(0, 1)) : '',
    foot: arrows(flow.foot, [438, 402, 290], inDeep(0, 0.85)),
    skin:
      arrows(flow.skin, [414, 374], inSurface(0, 0.85)) +
      arrows(flow.skin, [1], (_, size) => arrow([131, 330], 52, size * 0.85)),
    back:
      back(leak.top, [100, 136], inDeep(180, 0.9)) +
      back(leak.low, [402, 436], inDeep(180, 0.85)) +
      back(leak.surface, [valve + 24, valve + 56], inSurface(180, 0.85)),
  };
}
