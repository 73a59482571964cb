import type { ArrowData } from './figure-data-schema.ts';
import { cos, round, sin, type Point } from './geometry.ts';

const letterPaths = {
  A: 'M0 0 9-26 18 0M3-9H15',
  B: 'M0 0V-26H8C17-26 17-14 8-14H0 9C20-14 20 0 9 0Z',
  C: 'M18-5C10 5-1 0 0-13-1-26 10-31 18-21',
};

const arrowhead = 'M5 0-5-6V6Z';

function head(x: number, y: number, angle: number): string {
  const place = `translate(${round(x)} ${round(y)})rotate(${round(angle)})`;
  return `<path transform="${place}" class="f-arrowhead" d="${arrowhead}"/>`;
}

/** The arrow of a picture as markup. */
export function arrowMarkup(arrow: ArrowData): string {
  if ('letter' in arrow) {
    const place = `translate(${round(arrow.corner[0])} ${round(-arrow.corner[1])})`;
    return `<path transform="${place}" class="f-arrow" d="${letterPaths[arrow.letter]}"/>`;
  }
  if ('around' in arrow) {
    const [rx, ry] = arrow.size;
    const at = (turn: number): Point => [arrow.around[0] + rx * sin(turn), -arrow.around[1] - ry * cos(turn)];
    const [from, to] = arrow.turn;
    const way = to > from ? 1 : 0;
    const [start, end] = [at(from), at(to)];
    const angle = (Math.atan2(ry * sin(to), rx * cos(to)) * 180) / Math.PI + (way ? 0 : 180);
    const large = Math.abs(to - from) > 180 ? 1 : 0;
    const d = `M${start.map(round).join(' ')}A${rx} ${ry} 0 ${large} ${way} ${end.map(round).join(' ')}`;
    return `<path class="f-arrow" d="${d}"/>${head(end[0], end[1], angle)}`;
  }
  const [x1, y1] = [arrow.from[0], -arrow.from[1]];
  const [x2, y2] = [arrow.to[0], -arrow.to[1]];
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const mid: Point = [
    (x1 + x2) / 2 + (arrow.bend * 2 * (y2 - y1)) / length,
    (y1 + y2) / 2 - (arrow.bend * 2 * (x2 - x1)) / length,
  ];
  const angle = (Math.atan2(y2 - mid[1], x2 - mid[0]) * 180) / Math.PI;
  const curve = arrow.bend === 0 ? `L${round(x2)} ${round(y2)}` : `Q${[...mid, x2, y2].map(round).join(' ')}`;
  return `<path class="f-arrow" d="M${round(x1)} ${round(y1)}${curve}"/>${head(x2, y2, angle)}`;
}
