import type { ArrowData, Figure } from './figure-data-schema.ts';
import { cos, sin } from './geometry.ts';
import type { Part } from './part.ts';
import { piecesOf } from './shape-table.ts';
import { solveFigure } from './solve.ts';

/** How far a drawing reaches to the left and right of its middle, in units of the drawing. */
export interface Extent {
  left: number;
  right: number;
}

/** Width of the widest letter, and half the width of an arrow's head. */
const letterWidth = 20;
const headReach = 8;

/** Every point that path data names. Bends reach no further than the points that draw them. */
function pointsOf(path: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', numbers = ''] of path.matchAll(/([MLHVCQSTZ])([^MLHVCQSTZ]*)/g)) {
    const list = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (command === 'H') for (const next of list) points.push([(x = next), y]);
    else if (command === 'V') for (const next of list) points.push([x, (y = next)]);
    else
      for (let at = 0; at + 1 < list.length; at += 2)
        points.push([(x = list[at] ?? 0), (y = list[at + 1] ?? 0)]);
  }
  return points;
}

/** Where the points of a placed shape lie across the drawing. */
const acrossOf = ({ shape, x, turn }: Part): number[] =>
  piecesOf(shape).flatMap(([, path]) =>
    pointsOf(path).map(([px, py]) => x + px * cos(turn) - py * sin(turn)),
  );

function arrowAcross(arrow: ArrowData): number[] {
  if ('letter' in arrow) return [arrow.corner[0], arrow.corner[0] + letterWidth];
  if ('around' in arrow) {
    const [from, to] = arrow.turn;
    const steps = Array.from({ length: 13 }, (_, step) => from + ((to - from) * step) / 12);
    return steps
      .map((turn) => arrow.around[0] + arrow.size[0] * sin(turn))
      .flatMap((x) => [x - headReach, x + headReach]);
  }
  const bend = Math.abs(arrow.bend);
  return [arrow.from[0], arrow.to[0]].flatMap((x) => [x - headReach - bend, x + headReach + bend]);
}

/** How far the person, what they hold and the arrow reach in any of the pictures. Furniture may reach further. */
export function extentOf(figure: Figure): Extent {
  const across = figure.phases.flatMap((_, index) => {
    const { layers, arrow } = solveFigure(figure, { phase: index + 1 });
    const body = layers.filter((layer) => layer.body);
    return [...body.flatMap(({ parts }) => parts.flatMap(acrossOf)), ...(arrow ? arrowAcross(arrow) : [])];
  });
  return { left: Math.min(...across), right: Math.max(...across) };
}
