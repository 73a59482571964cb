/** A point of the drawing: x to the toes, y down, in units of about 1 mm; the ground is y = 522. */
export type Point = readonly [x: number, y: number];

/** One rib of a ribbon: the middle of a vein and half its width there, all in drawing units. */
export type Rib = readonly [x: number, y: number, half: number];

/** A shape at rest and with the muscle tight: as many points in both, start first and then three for each curve. */
export interface TwoShapes {
  readonly rest: readonly Point[];
  readonly tight: readonly Point[];
}

/** A list of points written as numbers with spaces between. */
export function points(text: string): Point[] {
  const values = text.split(' ').map(Number);
  return values.flatMap((x, i) => (i % 2 === 0 ? [[x, values[i + 1] ?? 0] as const] : []));
}

/** A number with one decimal at most, so that the drawing stays small and the same on every machine. */
export function round(value: number): number {
  // Adding 0 turns −0, which would be written "-0", into 0.
  return Math.round(value * 10) / 10 + 0;
}

/** A value between a (t = 0) and b (t = 1). */
export function between(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/** A point between a (t = 0) and b (t = 1). */
export function pointBetween(a: Point, b: Point, t: number): Point {
  return [between(a[0], b[0], t), between(a[1], b[1], t)];
}

/** What turns points about a centre by an angle in degrees, clockwise on the screen. */
export function turner([cx, cy]: Point, degrees: number): (point: Point) => Point {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return ([x, y]) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
}

/** A point turned about a centre by an angle in degrees, clockwise on the screen. */
export function turn(point: Point, centre: Point, degrees: number): Point {
  return turner(centre, degrees)(point);
}

/** Numbers as SVG path text: rounded, without a needless 0, and joined with a space only where no minus sign parts them. */
export function numbers(...values: readonly number[]): string {
  // A live drawing writes some hundred numbers in each frame: whole numbers are written much faster than others.
  let text = '';
  for (const value of values) {
    const tenths = Math.round(value * 10);
    const size = Math.abs(tenths);
    const digit = size % 10;
    const whole = (size - digit) / 10;
    if (tenths < 0) text += '-';
    else if (text !== '') text += ' ';
    if (whole > 0 || digit === 0) text += whole;
    if (digit > 0) text += `.${digit}`;
  }
  return text;
}

/** The part of a path being written: its text and the rounded point it has come to. */
interface Pen {
  readonly d: string;
  readonly at: Point;
}

/** Goes on with one curve in relative commands, which are shorter: its handles and its end, as places in the drawing. */
function curveTo(pen: Pen, command: 'c' | 's', places: readonly Point[]): Pen {
  const [fromX, fromY] = pen.at;
  let at = pen.at;
  const steps: number[] = [];
  for (const [x, y] of places) {
    at = [round(x), round(y)];
    steps.push(at[0] - fromX, at[1] - fromY);
  }
  return { d: pen.d + command + numbers(...steps), at };
}

/** Puts the pen down at a point. */
function penAt(point: Point): Pen {
  return { d: `M${numbers(...point)}`, at: [round(point[0]), round(point[1])] };
}

/** A closed path of cubic curves: a start point and then three points for each curve. */
export function closedCurve(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return '';
  let pen = penAt(start);
  for (let i = 0; i < rest.length; i += 3) pen = curveTo(pen, 'c', rest.slice(i, i + 3));
  return `${pen.d}z`;
}

const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** The handle of a point between its neighbours, of which an end of a line has one: the way from one to the other. */
function handle(before: Point | undefined, here: Point, after: Point | undefined): Point {
  const [from, to] = [before ?? here, after ?? here];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const one = length(here[0] - from[0], here[1] - from[1]) || Infinity;
  const other = length(to[0] - here[0], to[1] - here[1]) || Infinity;
  const reach = (0.36 * Math.min(one, other)) / (length(dx, dy) || 1);
  return [dx * reach, dy * reach];
}

/** Goes on from the first point smoothly through the others. Handles are as long on both sides of a point, so that the short s command serves. */
function smooth(start: Pen, points: readonly Point[]): Pen {
  let pen = start;
  let before: Point = points[0] ?? [0, 0];
  let away = handle(undefined, before, points[1]);
  for (let i = 1; i < points.length; i++) {
    const end = points[i] ?? before;
    const next = handle(before, end, points[i + 1]);
    const arriving: readonly Point[] = [[end[0] - next[0], end[1] - next[1]], end];
    pen =
      i === 1
        ? curveTo(pen, 'c', [[before[0] + away[0], before[1] + away[1]], ...arriving])
        : curveTo(pen, 's', arriving);
    [before, away] = [end, next];
  }
  return pen;
}

/** An open path that runs smoothly through the points. */
export function line(points: readonly Point[]): string {
  const [start] = points;
  return start ? smooth(penAt(start), points).d : '';
}

/** The two walls of a ribbon: the left and right edge of each rib, seen along the ribbon from its first rib. */
export function edges(ribs: readonly Rib[]): { left: Point[]; right: Point[] } {
  const left: Point[] = [];
  const right: Point[] = [];
  ribs.forEach((rib, i) => {
    const before = ribs[i - 1] ?? rib;
    const after = ribs[i + 1] ?? rib;
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const k = rib[2] / (length(dx, dy) || 1);
    left.push([rib[0] + dy * k, rib[1] - dx * k]);
    right.push([rib[0] - dy * k, rib[1] + dx * k]);
  });
  return { left, right };
}

/** A closed, smooth path around a ribbon, blunt at its start and round at its end. */
export function ribbon(ribs: readonly Rib[]): string {
  const { left, right } = edges(ribs);
  const [first] = left;
  const back = right.reverse();
  const [across] = back;
  const [last, beforeLast] = [ribs.at(-1), ribs.at(-2)];
  if (!first || !across || !last || !beforeLast) return '';
  const there = smooth(penAt(first), left);
  const cap = (1.3 * last[2]) / (length(last[0] - beforeLast[0], last[1] - beforeLast[1]) || 1);
  const [cx, cy] = [(last[0] - beforeLast[0]) * cap, (last[1] - beforeLast[1]) * cap];
  const end = left.at(-1) ?? first;
  const round = curveTo(there, 'c', [[end[0] + cx, end[1] + cy], [across[0] + cx, across[1] + cy], across]);
  return `${smooth(round, back).d}z`;
}
