import { play, setCondition } from './lab-actions.ts';
import { startLab } from './lab-state.ts';
import type { Levels } from './lab-state.ts';
import { labTrace } from './lab-trace.ts';
import { pass } from './lab-time.ts';
import { tracePath } from './trace.ts';
import type { Sample, TraceDrawing } from './trace.ts';

/** Seconds from the start of 10 heel raises until both limbs on the chart are full again. */
const shown = 55;

const near = (samples: readonly Sample[], time: number): Sample =>
  samples.find((sample) => sample.time >= time) ?? { time, pressure: 0 };

/** What stands in for the lab in print and without script: its own chart of 10 heel raises, with and without leaks. */
export function stillTrace(levels: Levels): TraceDrawing {
  const leaky = setCondition(startLab(), 'leaky-moderate');
  const end = pass(play({ ...leaky, compared: leaky.samples }, 'raises'), shown);
  const {
    span,
    lines: [healthyLine, leakyLine],
  } = labTrace(end, levels, { samples: tracePath, compared: tracePath });
  const fallen = (samples: readonly Sample[]) => Math.round(near(samples, 10).pressure);
  return {
    words:
      `Chart of the model. Standing still the ankle pressure is ${Math.round(levels.standing)} mmHg. ` +
      `10 heel raises bring it to ${fallen(end.compared)} with healthy valves, and to ${fallen(end.samples)} with leaky ones. ` +
      'With leaky valves it is back much sooner.',
    span,
    lines: [
      {
        path: healthyLine?.path ?? '',
        compared: true,
        name: 'healthy valves',
        at: near(end.compared, 29),
        below: true,
      },
      { path: leakyLine?.path ?? '', name: 'leaky valves', at: near(end.samples, 22), below: true },
    ],
    levels: [{ pressure: levels.standing, name: `standing still, ${Math.round(levels.standing)}` }],
    bands: [{ from: 0, to: 10, name: '10 raises' }],
  };
}
