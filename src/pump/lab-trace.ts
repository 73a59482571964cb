import { conditions } from './conditions.ts';
import { postureNames } from './lab-words.ts';
import type { LabState } from './lab-state.ts';
import { memory } from './lab-time.ts';
import type { Sample, Span, TraceDrawing, TraceLine } from './trace.ts';
import { down, tracePath } from './trace.ts';

/** The minute the chart shows: the first one, then the last one. */
export function spanOf(time: number): Span {
  return { from: Math.max(0, time - memory), seconds: memory };
}

/** The chart of the lab: the limb on the screen, beside the same with nothing wrong, and two levels by name. */
export function labTrace(
  state: LabState,
  levels: { readonly standing: number; readonly walking: number },
): TraceDrawing {
  const { samples, compared, settings, time } = state;
  const span = spanOf(time);
  const now = samples.at(-1) ?? { time: 0, pressure: levels.standing };
  const other = compared.at(-1);
  // Two names need a line of text between them.
  const apart = other === undefined ? 0 : Math.abs(down(other.pressure) - down(now.pressure));
  const line = (path: readonly Sample[], rest: Omit<TraceLine, 'path'>): TraceLine => ({
    // While the line grows, a longer path is cheaper than looking for points to leave out.
    path: tracePath(path, span, !state.running),
    ...rest,
  });
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
            line(compared, {
              compared: true,
              ...(both ? { name: conditions.healthy.short, at: other, below: high(other) } : {}),
            }),
          ]),
      line(samples, both ? { name: conditions[settings.condition].short, at: now, below: high(now) } : {}),
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
