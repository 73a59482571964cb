import { simplify } from './simplify.ts';
import type { Point } from './simplify.ts';

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

/** Where a sample stands, in the percentages that SVG text understands: text keeps its size at every width. */
export function place({ time, pressure }: Sample, span: Span): { x: string; y: string } {
  return { x: `${across(time, span)}%`, y: `${down(pressure)}%` };
}

/** Where the words beside a line begin. In whole percents, so that they keep still while the line moves a little. */
export function namePlace({ time, pressure }: Sample, span: Span): { x: string; y: string } {
  return { x: `${Math.round(across(time, span))}%`, y: `${Math.round(down(pressure))}%` };
}

/** Round times on the chart, every 15 s (every 5 s on charts under 40 s), in seconds. */
export function timeTicks({ from, seconds }: Span): number[] {
  const every = seconds < 40 ? 5 : 15;
  const ticks: number[] = [];
  for (let tick = Math.ceil(from / every) * every; tick <= from + seconds; tick += every) ticks.push(tick);
  return ticks;
}

/** Where samples stand in chart units, without those that are no number. */
const points = (samples: readonly Sample[], { from, seconds }: Span): Point[] =>
  samples
    .map(({ time, pressure }) => ({
      x: ((time - from) / seconds) * chart.width,
      y: Math.min(1, Math.max(0, 1 - pressure / chart.most)) * chart.height,
    }))
    .filter(({ x, y }) => Number.isFinite(x + y));

/** SVG path data through points, going on from `path`. */
const through = (all: readonly Point[], path = ''): string =>
  all.reduce((d, { x, y }) => `${d}${d ? 'L' : 'M'}${Math.round(x)} ${Math.round(y)}`, path);

/**
 * The line through samples as SVG path data in chart units, without the points that nobody would miss: the first point, then
 * steps from each to the next, which are shorter to write. Empty for no samples. Samples that are no number are left out.
 */
export function tracePath(samples: readonly Sample[], span: Span): string {
  const all = simplify(points(samples, span), 1).map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  const steps = all
    .slice(1)
    .map(({ x, y }, index) => `${x - (all[index]?.x ?? 0)} ${y - (all[index]?.y ?? 0)}`);
  return through(all.slice(0, 1)) + (steps.length > 0 ? `l${steps.join(' ').replaceAll(' -', '-')}` : '');
}

/**
 * What draws a line that grows at its end, many times a second: each call adds only the samples that are new since the
 * last one. It starts afresh when the span or what went before is another. A longer path than `tracePath` gives.
 */
export function growingPath(): (samples: readonly Sample[], span: Span) => string {
  let [path, from, last] = ['', Number.NaN, undefined as Sample | undefined];
  return (samples, span) => {
    const known = last === undefined || span.from !== from ? -1 : samples.lastIndexOf(last);
    path = through(points(samples.slice(known + 1), span), known < 0 ? '' : path);
    [from, last] = [span.from, samples.at(-1)];
    return path;
  };
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
  /**
   * The words to the right of a place on it, such as its end; left out where the chart has one line, and empty where
   * there is no room for them now.
   */
  readonly name?: string;
  readonly at?: Sample;
  /** Write the words under that place, where the line goes on beside it. */
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
