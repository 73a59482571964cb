import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsFor, usualConstants } from '../../src/pump/constants.ts';
import { usualInputs } from '../../src/pump/inputs.ts';
import { flows, longestStep, restState, step, usualStep } from '../../src/pump/model.ts';
import { seriesPressure, seriesShare } from '../../src/pump/muscle.ts';
import { veinVolume } from '../../src/pump/vein-curve.ts';

const series = { squeeze: { rise: 0.2, hold: 0.4, fall: 0.2, peak: 50 }, every: 2, count: 2 };

test('a series squeezes at its own pace, and neither before nor after', () => {
  const shares = [-1.6, 0.4, 1.5, 2.4, 3.5, 4.4].map((time) => seriesShare(time, series));
  assert.deepEqual(shares, [0, 1, 0, 1, 0, 0]);
  assert.equal(seriesPressure(2.4, series), 50);
  assert.ok(Math.abs(seriesPressure(0.7, series) - 25) < 1e-9, 'half let go');
});

test('a short step moves each vein by what flows in and out, and counts both', () => {
  const start = { deep: 40, skin: 15, demand: 1, arrived: 7, left: 3 };
  const inputs = { ...usualInputs, muscle: 60, lowerLeak: 0.1, skinLeak: 0.1 };
  const dt = 1e-4;
  const now = flows(start, inputs);
  const next = step(start, inputs, dt);
  const near = (got: number, rate: number, what: string) =>
    assert.ok(Math.abs(got - rate * dt) < 1e-6, `${what}: expected ${rate * dt}, got ${got}`);
  near(next.deep - start.deep, now.deepInflow + now.lower - now.upper, 'deep');
  near(next.skin - start.skin, now.skinInflow - now.lower - now.skin, 'skin');
  near(next.arrived - start.arrived, now.deepInflow + now.skinInflow, 'arrived');
  near(next.left - start.left, now.upper + now.skin, 'left');
  near(next.demand - start.demand, 0.6 * 0.6 * (1 - 1 / 4) - 1 / 30, 'asked for');
});

test('a step is above 0 and at most a thirtieth of a second; the site takes 120 a second', () => {
  const rest = restState(usualInputs, undefined, 0);
  for (const dt of [0, -1, longestStep + 1e-9, NaN])
    assert.throws(() => step(rest, usualInputs, dt), /^RangeError: step: expected dt above 0/);
  assert.doesNotThrow(() => step(rest, usualInputs, longestStep));
  assert.equal(usualStep, 1 / 120);
});

test('rest begins at the column above each vein and settles a little above it, where blood flows up', () => {
  const { central, ankle, calf } = columnsFor('standing', 175);
  const first = restState(usualInputs, undefined, 0);
  assert.ok(Math.abs(first.skin - veinVolume(central + ankle, usualConstants.skinCurve)) < 1e-9);
  assert.ok(Math.abs(first.deep - veinVolume(central + ankle - calf, usualConstants.deepCurve)) < 1e-9);
  const later = flows(restState(usualInputs), usualInputs);
  assert.ok(later.anklePressure > central + ankle + 0.1 && later.anklePressure < central + ankle + 3);
});
