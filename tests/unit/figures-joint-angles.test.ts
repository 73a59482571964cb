import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jointRanges } from '../../src/figures/body.ts';
import { jointAngles, strains } from '../../src/figures/joint-angles.ts';
import type { Joints } from '../../src/figures/joints.ts';
import { solveFigure } from '../../src/figures/solve.ts';
import { sideFigure } from './figures-made.ts';

const joints = (pose: object): Joints => {
  const figure = sideFigure();
  // Beyond the limits of the fields too, so it is put in behind their back.
  Object.assign(figure.phases[0] ?? {}, pose);
  const solved = solveFigure(figure, { phase: 1 }).joints;
  assert.ok(solved);
  return solved;
};

test('angles are those that a physiotherapist measures, whatever the trunk does', () => {
  const pose = {
    legs: { near: { thigh: 50, knee: 70, ankle: 10 } },
    arms: { near: { shoulder: 40, elbow: 60, wrist: -20 } },
  };
  for (const lean of [0, 30]) {
    const { hip, knee, ankle, shoulder, elbow, wrist } = jointAngles(joints({ ...pose, lean }), 'near');
    assert.deepEqual(
      [hip, knee, ankle, shoulder, elbow, wrist].map((angle) => Math.round(angle * 1e6) / 1e6),
      [50 + lean, 70, 10, 40 + lean, 60, -20],
    );
  }
});

test('an angle is told between -180 and 180, however often a limb has gone round', () => {
  const solved = joints({ lean: 0, arms: { near: { shoulder: 360 + 20, elbow: 20 } } });
  assert.ok(Math.abs(jointAngles(solved, 'near').shoulder - 20) < 1e-6);
  const back = joints({ lean: 0, arms: { near: { shoulder: -360 - 20, elbow: 20 } } });
  assert.ok(Math.abs(jointAngles(back, 'near').shoulder + 20) < 1e-6);
});

test('the ends of a range are still within it', () => {
  const { min, max } = jointRanges.neck;
  for (const nod of [min, max]) assert.deepEqual(strains(joints({ nod })), []);
  for (const nod of [min - 1, max + 1])
    assert.deepEqual(strains(joints({ nod })), [{ side: undefined, joint: 'neck', angle: nod }]);
});
