import assert from 'node:assert/strict';
import { usualInputs } from '../../src/pump/inputs.ts';
import { restState, step, usualStep } from '../../src/pump/model.ts';
import { walking } from '../../src/pump/movements.ts';
import { seriesPressure } from '../../src/pump/muscle.ts';

/** Most milliseconds that one simulated minute may take on one core. */
const limit = 20;

/** Walk for one simulated minute; returns the milliseconds it took. */
function minute(): number {
  const start = performance.now();
  let state = restState(usualInputs, undefined, 0);
  for (let number = 0; number < 60 / usualStep; number++)
    state = step(
      state,
      { ...usualInputs, muscle: seriesPressure((number + 0.5) * usualStep, walking) },
      usualStep,
    );
  assert.ok(state.deep > 0);
  return performance.now() - start;
}

const first = minute();
const times = Array.from({ length: 30 }, minute).sort((a, b) => a - b);
const middle = times[15] ?? Number.NaN;

// Memory must not grow with simulated time: after a warm-up, ten more minutes leave the heap where it was.
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
for (let number = 0; number < 10; number++) minute();
globalThis.gc?.();
const grown = (process.memoryUsage().heapUsed - before) / 1024;

console.log(
  `calf pump: 1 simulated minute at 1/120 s in ${middle.toFixed(1)} ms (first ${first.toFixed(1)} ms, limit ${limit} ms)` +
    (globalThis.gc ? `; 10 more minutes left ${grown.toFixed(0)} KiB on the heap` : ''),
);
assert.ok(middle <= limit, `expected ${limit} ms at most, got ${middle.toFixed(1)} ms`);
if (globalThis.gc) assert.ok(grown < 200, `the heap grew by ${grown.toFixed(0)} KiB in 10 simulated minutes`);
