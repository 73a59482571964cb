import { conditions } from './conditions.ts';
import { postureNames } from './lab-words.ts';
import type { LabState } from './lab-state.ts';
import { memory } from './lab-time.ts';
import type { Sample, Span, TraceDrawing } from './trace.ts';
import { down } from './trace.ts';

/** Seconds by which the chart moves on once it is full. In between only the line grows, which is calm and cheap. */
const page = 5;

/** The minute the chart shows: the first one, then the last one. */
export function spanOf(time: number): Span {
  return { from: Math.max(0, Math.ceil((time - memory) / page) * page), seconds: memory };
}

/** Where a line is, on average over the last second: words beside it do not jump with each step. */
function about(samples: readonly Sample[], last: Sample): Sample {
  const second = samples.slice(-10);
  const sum = second.reduce((total, { pressure }) => total + pressure, 0);
  return { time: last.time, pressure: second.length === 0 ? last.pressure : sum / second.length };
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
  const [here, there] = [about(samples, now), about(compared, other ?? now)];
  // Two names need a line of text between them.
  const apart = other === undefined ? 0 : Math.abs(down(there.pressure) - down(here.pressure));
  // Near the upper level its name takes the room above the line.
  const high = ({ pressure }: Sample): boolean => pressure > levels.standing - 20;
  const both = other !== undefined && apart > 8;
  return {
    words:
      `Chart of the model over the last minute. Ankle pressure now ${Math.round(now.pressure)} mmHg, ` +
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
              ...(both ? { name: conditions.healthy.short, at: there, below: high(there) } : {}),
            },
          ]),
      {
        path: paths.samples(samples, span),
        ...(both ? { name: conditions[settings.condition].short, at: here, below: high(here) } : {}),
      },
    ],
    levels: [
      { pressure: levels.standing, name: `healthy, standing, ${Math.round(levels.standing)}` },
      {
        pressure: levels.walking,
        name: `healthy, walking, ${Math.round(levels.walking)}`,
        below: true,
      },
    ],
    bands: [],
    now,
  };
}
