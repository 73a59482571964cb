import { play, setCondition } from './lab-actions.ts';
import { labFlows, startLab } from './lab-state.ts';
import type { LabState, Levels } from './lab-state.ts';
import { pass } from './lab-time.ts';
import { usualStep } from './model.ts';
import { tracePath } from './trace.ts';
import type { Sample, Span, TraceDrawing } from './trace.ts';

/** Seconds from the start of 10 heel raises until both limbs on the chart are full again. */
const shown = 55;
const span: Span = { from: 0, seconds: 60 };

/** Ankle pressure, in mmHg, after 10 heel raises from standing still: at the moment when the lab tells of it, and from the same numbers. */
export function afterTenRaises(start: LabState = startLab()): number {
  let state = play(start, 'raises');
  while (state.playing !== undefined && state.running) state = pass(state, usualStep);
  return labFlows(state).anklePressure;
}

const near = (samples: readonly Sample[], time: number): Sample =>
  samples.find((sample) => sample.time >= time) ?? { time, pressure: 0 };

/** What stands in for the lab in print and without script: its own chart of 10 heel raises, with and without leaks. */
export function stillTrace(levels: Levels): TraceDrawing {
  const leaky = setCondition(startLab(), 'leaky-moderate');
  const end = pass(play({ ...leaky, compared: leaky.samples }, 'raises'), shown);
  return {
    words:
      `Chart of the model. Standing still the ankle pressure is ${Math.round(levels.standing)} mmHg. ` +
      `10 heel raises bring it to ${Math.round(afterTenRaises())} with healthy valves, and to ${Math.round(afterTenRaises(leaky))} with leaky ones. ` +
      'With leaky valves it is back much sooner.',
    span,
    lines: [
      {
        path: tracePath(end.compared, span),
        compared: true,
        name: 'healthy valves',
        at: near(end.compared, 29),
        below: true,
      },
      { path: tracePath(end.samples, span), name: 'leaky valves', at: near(end.samples, 22), below: true },
    ],
    levels: [{ pressure: levels.standing, name: `standing still, ${Math.round(levels.standing)}` }],
    bands: [{ from: 0, to: 10, name: '10 raises' }],
  };
}
