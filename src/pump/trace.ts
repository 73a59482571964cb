/** Ankle pressure at one moment. */
export interface Sample {
  /** Seconds. */
  readonly time: number;
  /** mmHg. */
  readonly pressure: number;
}

/** The stretch of time a chart shows, in seconds. */
export interface Span {
  readonly from: number;
  readonly seconds: number;
}

/** The inside of every pressure chart: its own units, and the pressure at the top edge in mmHg. */
export const chart = { width: 1000, height: 400, most: 120 } as const;

/** Pressures with a line and a number on the chart, mmHg. */
export const pressureTicks = [0, 30, 60, 90, 120] as const;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** How far across the chart a time stands, in % of its width. */
export function across(time: number, { from, seconds }: Span): number {
  return tenth((100 * (time - from)) / seconds);
}

/** How far down the chart a pressure stands, in % of its height; what is off the chart stands at its edge. */
export function down(pressure: number): number {
  const share = 1 - pressure / chart.most;
  return tenth(100 * Math.min(1, Math.max(0, share)));
}

/** Round times on the chart, every 15 s (every 5 s on charts under 40 s), in seconds. */
export function timeTicks({ from, seconds }: Span): number[] {
  const every = seconds < 40 ? 5 : 15;
  const ticks: number[] = [];
  for (let tick = Math.ceil(from / every) * every; tick <= from + seconds; tick += every) ticks.push(tick);
  return ticks;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Distance of a point from the stretch of line between two others. */
function offLine(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const square = dx * dx + dy * dy;
  const along = ((point.x - start.x) * dx + (point.y - start.y) * dy) / (square || 1);
  const near = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - start.x - near * dx, point.y - start.y - near * dy);
}

/** The points that matter: a line through them leaves no point out by more than `tolerance` (Douglas and Peucker). */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const keep = new Set<number>([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [first, last] = next;
    const [start, end] = [points[first], points[last]];
    if (start === undefined || end === undefined) continue;
    let [worst, far] = [tolerance, -1];
    for (let index = first + 1; index < last; index++) {
      const point = points[index];
      const off = point === undefined ? 0 : offLine(point, start, end);
      if (off > worst) [worst, far] = [off, index];
    }
    if (far < 0) continue;
    keep.add(far);
    open.push([first, far], [far, last]);
  }
  return points.filter((_, index) => keep.has(index));
}

/**
 * The line through samples as SVG path data in chart units, with points left out that nobody would miss.
 * Empty for no samples. Samples that are no number are left out.
 */
export function tracePath(samples: readonly Sample[], span: Span): string {
  const points = samples
    .filter(({ time, pressure }) => Number.isFinite(time) && Number.isFinite(pressure))
    .map(({ time, pressure }) => ({
      x: (across(time, span) / 100) * chart.width,
      y: (down(pressure) / 100) * chart.height,
    }));
  if (points.length === 0) return '';
  const [first, ...rest] = simplify(points, 1).map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
  return `M${first}${rest.map((point) => `L${point}`).join('')}`;
}

/** A level with a name on the chart, drawn as a broken line. */
export interface TraceLevel {
  readonly pressure: number;
  /** The words on the line, such as "standing still, 90". */
  readonly name: string;
  /** Write the words under the line instead of over it. */
  readonly below?: boolean;
}

/** A line on the chart. */
export interface TraceLine {
  readonly path: string;
  /** The words beside it, and where they stand; left out where the chart has one line. */
  readonly name?: string;
  readonly at?: Sample;
  /** Write the words under the line instead of over it. */
  readonly below?: boolean;
  /** Drawn thin and broken, behind the others. */
  readonly compared?: boolean;
}

/** A stretch of time with a name. */
export interface TraceBand {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** Everything a chart of ankle pressure shows. */
export interface TraceDrawing {
  /** The whole chart in words, for those who cannot see it. */
  readonly words: string;
  readonly span: Span;
  readonly lines: readonly TraceLine[];
  readonly levels: readonly TraceLevel[];
  readonly bands: readonly TraceBand[];
  /** The pressure now. */
  readonly now?: Sample;
}
