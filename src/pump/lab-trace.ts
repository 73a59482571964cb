import { conditions } from './conditions.ts';
import { postureNames } from './lab-words.ts';
import type { LabState } from './lab-state.ts';
import type { Sample, Span, TraceDrawing } from './trace.ts';
import { down } from './trace.ts';

/** Seconds by which the chart moves on once it is full. In between only the line grows, which is calm and cheap. */
const page = 5;
/** Seconds of the past on the chart: 10 heel raises, and the time until the vein is full again. */
const past = 50;
/** Seconds that the chart is wide. No line comes to the last part, which is free for the names of the lines. */
const wide = 90;

/** The stretch of time the chart shows: the first one, then the last one. */
export function spanOf(time: number): Span {
  return { from: Math.max(0, Math.ceil((time - past) / page) * page), seconds: wide };
}

/**
 * Where the name of a line stands. On average over the last second, so that it does not jump with each step, and not on
 * the upper level, which has a name of its own.
 */
function about(samples: readonly Sample[], last: Sample, level: number): Sample {
  const second = samples.slice(-10);
  const sum = second.reduce((total, { pressure }) => total + pressure, 0);
  return { time: last.time, pressure: Math.min(sum / second.length || last.pressure, level - 6) };
}

/**
 * The chart of the lab: the limb on the screen, beside the same with nothing wrong, and two levels by name.
 * @param paths what draws its two lines, such as `tracePath`; `growingPath` is cheaper while they grow
 */
export function labTrace(
  state: LabState,
  levels: { readonly standing: number; readonly walking: number },
  paths: Readonly<Record<'samples' | 'compared', (samples: readonly Sample[], span: Span) => string>>,
): TraceDrawing {
  const { samples, compared, settings, time } = state;
  const span = spanOf(time);
  const now = samples.at(-1) ?? { time: 0, pressure: levels.standing };
  const other = compared.at(-1);
  const [here, there] = [
    about(samples, now, levels.standing),
    about(compared, other ?? now, levels.standing),
  ];
  // Two names need the height of a line of text, also on the low chart of a phone.
  const apart = other === undefined ? 0 : Math.abs(down(there.pressure) - down(here.pressure));
  const both = apart > 13;
  return {
    words:
      `Chart of the model over the last ${past} seconds. Ankle pressure now ${Math.round(now.pressure)} mmHg, ` +
      `${postureNames[settings.posture].toLowerCase()}.` +
      (other === undefined ? '' : ` With nothing wrong it would be ${Math.round(other.pressure)}.`),
    span,
    lines: [
      ...(other === undefined
        ? []
        : [
            {
              path: paths.compared(compared, span),
              compared: true,
              name: both ? conditions.healthy.short : '',
              at: there,
            },
          ]),
      {
        path: paths.samples(samples, span),
        name: both ? conditions[settings.condition].short : '',
        at: here,
      },
    ],
    levels: [
      { pressure: levels.standing, name: `healthy, standing, ${Math.round(levels.standing)}` },
      {
        pressure: levels.walking,
        name: `healthy, walking, ${Math.round(levels.walking)}`,
        // Lying, the lines are where these words would be.
        below: settings.posture !== 'lying',
      },
    ],
    bands: [],
    now,
  };
}
