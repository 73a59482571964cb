import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsFor, constantsFor } from '../../src/pump/constants.ts';
import { usualInputs } from '../../src/pump/inputs.ts';
import type { PumpInputs } from '../../src/pump/inputs.ts';
import { flows, restState, step } from '../../src/pump/model.ts';
import type { PumpState } from '../../src/pump/model.ts';
import { squeezeShare } from '../../src/pump/muscle.ts';
import { simplify } from '../../src/pump/simplify.ts';
import { namePlace, place, timeTicks } from '../../src/pump/trace.ts';
import { veinPressure } from '../../src/pump/vein-curve.ts';

/* The published equations worked out by hand, with round numbers in place of the real ones. */

const values = {
  ...{ columnPerCm: 0.5, columnShare: 0.6, columnSitting: 0.5, columnRaised: -0.2, calfShare: 0.2 },
  ...{ centralUpright: 2, centralLying: 6, arterialPressure: 92, restingInflow: 1, skinShare: 0.25 },
  ...{
    deepStretch: 2,
    deepRoom: 100,
    deepSlack: 10,
    skinStretch: 1,
    skinRoom: 40,
    skinSlack: 4,
    collapse: 4,
  },
  ...{ outflow: 0.5, link: 2, skinUp: 4, demandRise: 0.6, demandMost: 4, demandFade: 30 },
};
const constants = { ...constantsFor(values), deepStanding: 120 };
const near = (got: number, wanted: number, what: string) =>
  assert.ok(Math.abs(got - wanted) < 1e-3, `${what}: expected ${wanted}, got ${got}`);
/** Half full: the tangent of 45 degrees is 1, so the pressure is 2 · Vm ÷ (π · C), 31.831 and 25.465 mmHg. */
const half: PumpState = { deep: 60, skin: 24, demand: 0, arrived: 0, left: 0 };
const stand: PumpInputs = { ...usualInputs, height: 100 };
const at = (inputs: Partial<PumpInputs> = {}, state: Partial<PumpState> = {}) =>
  flows({ ...half, ...state }, { ...stand, ...inputs }, constants);

test('columns and arteries follow from posture, height and the resting flow', () => {
  const column = (posture: PumpInputs['posture']) => columnsFor(posture, 100, constants);
  assert.deepEqual(column('standing'), { central: 2, ankle: 30, calf: 10 });
  assert.deepEqual(column('sitting'), { central: 2, ankle: 15, calf: 10 });
  assert.deepEqual(column('lying'), { central: 6, ankle: 0, calf: 0 });
  assert.deepEqual(column('raised'), { central: 6, ankle: -6, calf: 0 });
  near(constants.deepArtery, 90 / 0.75, 'three quarters of the flow go deep');
  near(constants.skinArtery, 90 / 0.25, 'one quarter goes to the skin');
  // 2 + 0.5 × (0.6 − 0.2) × 175 is 37 mmHg; 10 + 100 × (2 ÷ π) × arctan(37 ÷ 31.831) is 64.76 mL.
  assert.ok(Math.abs(constantsFor(values).deepStanding - 64.76) < 0.02);
});

test('standing still, half full: up through the calf, nothing back through whole valves', () => {
  const now = at();
  near(now.deepPressure, 31.831, 'deep');
  near(now.anklePressure, 25.4648, 'ankle');
  near(now.upper, (31.831 - 22) / (0.5 * (120 / 60)), 'half the blood, twice the resistance');
  near(now.lower, 0, 'lower valve shut');
  near(now.skin, 0, 'skin valve shut');
  near(now.deepInflow, (92 + 20 - 31.831) / 120, 'arriving deep');
  near(now.skinInflow, (92 + 30 - 25.4648) / 360, 'arriving in the skin');
  near(
    at({}, { deep: 130 }).upper,
    (veinPressure(130, constants.deepCurve) - 22) / 0.5,
    'never wider than full',
  );
});

test('leaks let back in step with the pressure', () => {
  const now = at({ lowerLeak: 0.1, skinLeak: 0.2 });
  near(now.lower, 0.1 * (25.4648 - 31.831 - 10), 'lower');
  near(now.skin, 0.2 * (25.4648 - 32), 'skin');
  near(
    at({ upperLeak: 0.1, posture: 'standing' }, { deep: 10 }).upper,
    0.1 * -22,
    'upper, at its slack volume',
  );
});

test('the muscle presses the deep vein alone, and shuts the artery', () => {
  const now = at({ muscle: 100 });
  near(now.deepPressure, 131.831, 'deep');
  near(now.anklePressure, 25.4648, 'ankle');
  near(now.upper, 109.831, 'up');
  near(now.deepInflow, 0, 'no blood arrives');
});

test('a working muscle asks for more, the skin for three tenths of that', () => {
  near(at({}, { demand: 1 }).deepInflow, (2 * (112 - 31.831)) / 120, 'deep');
  near(at({}, { demand: 1 }).skinInflow, (1.3 * (122 - 25.4648)) / 360, 'skin');
});

test('lying, the veins are level with the heart and empty towards it', () => {
  const now = at({ posture: 'lying' }, { deep: 10 });
  near(now.deepPressure, 0, 'slack');
  near(now.lower, 25.4648 / 2, 'from skin to deep');
  near(now.skin, (25.4648 - 6) / 4, 'up the skin vein');
  near(now.deepInflow, 92 / 120, 'arriving');
});

test('a vein at half its slack volume is flat: a quarter of the flow passes', () => {
  const flat = -4 * (2 ** 1.5 - 1);
  const now = at({ upperLeak: 0.1, lowerLeak: 0.2, skinLeak: 0.2 }, { deep: 5, skin: 2 });
  near(now.deepPressure, flat, 'below 0');
  near(now.upper, 0.1 * 0.25 * (flat - 22), 'back through the upper valve');
  near(now.lower, 0.25 * (0.2 * 0.25) * -10, 'back through the lower valve, flat on both sides');
  near(now.skin, 0.25 * 0.2 * (flat - 32), 'back down the skin vein');
  near(at({ muscle: 50 }, { deep: 5 }).deepInflow, (112 - 50) / 120, 'the muscle holds off the artery');
  near(at({ muscle: 50 }, { deep: 5 }).upper, (flat + 50 - 22) / (0.5 * (120 / 5)), 'a narrow way out');
});

test('what the muscle asks for rises with its pressure, has a most, and fades', () => {
  const next = (muscle: number, demand: number) =>
    step({ ...half, demand }, { ...stand, muscle }, 0.03, constants).demand;
  // Heun: half of the rate at the start and half of the rate at the guess, 0.009 on.
  near(next(50, 0), 0.015 * (0.3 + 0.3 * (1 - 0.009 / 4) - 0.009 / 30), 'half pressed');
  near(next(200, 0), next(100, 0), 'no more above 100 mmHg');
  near(next(0, 3), 3 - 0.03 * (3 / 30), 'fades');
  assert.ok(next(100, 5) < 5 - 0.03 * (5 / 30) + 1e-3, 'nothing is asked above the most');
});

test('rest fills the veins to the column, with the totals at 0, whatever the muscle did', () => {
  const rest = restState({ ...stand, muscle: 100 }, constants, 60);
  assert.deepEqual([rest.arrived, rest.left, rest.demand], [0, 0, 0]);
  const now = flows(rest, stand, constants);
  assert.ok(Math.abs(now.anklePressure - 32) < 3 && Math.abs(now.deepPressure - 22) < 3);
});

test('a squeeze at each of its turns', () => {
  const squeeze = { rise: 0.2, hold: 0.4, fall: 0.4, peak: 100 };
  const shares = [-1, 0, 0.1, 0.2, 0.6, 0.8, 1, 2].map((time) => squeezeShare(time, squeeze));
  shares.forEach((share, index) => near(share, [0, 0, 0.5, 1, 1, 0.5, 0, 0][index] ?? NaN, `turn ${index}`));
});

test('words on a chart begin in whole percents', () => {
  const span = { from: 0, seconds: 60 };
  assert.deepEqual(place({ time: 20, pressure: 90 }, span), { x: '33.3%', y: '25%' });
  assert.deepEqual(namePlace({ time: 20, pressure: 90 }, span), { x: '33%', y: '25%' });
  assert.deepEqual(namePlace({ time: 45, pressure: 0 }, span), { x: '75%', y: '100%' });
  assert.deepEqual(timeTicks({ from: 0, seconds: 40 }), [0, 15, 30]);
  const corner = [
    { x: 0, y: 0 },
    { x: 5, y: 0.5 },
    { x: 10, y: 0 },
    { x: 10, y: 9 },
  ];
  assert.deepEqual(simplify(corner, 1), [corner[0], corner[2], corner[3]]);
  assert.deepEqual(simplify([], 1), []);
});
