import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backBetween, backJoints, backLayers, backStance } from '../../src/figures/back.ts';
import { body } from '../../src/figures/body.ts';
import { distance } from '../../src/figures/geometry.ts';
import { measures } from '../../src/figures/props.ts';
import { solveFigure } from '../../src/figures/solve.ts';
import { backFigure } from './figures-made.ts';

const flanks = ['left', 'right'] as const;
const figure = backFigure([
  {},
  { shift: 10, heels: { left: 4 }, calf: { right: 'tight' } },
  { shift: -6, heels: { right: 8 }, calf: { left: 'half', right: 'rest' } },
]);
const near = (got: number, expected: number, message = '') =>
  assert.ok(Math.abs(got - expected) < 1e-6, `${message} expected ${expected}, got ${got}`);

test('a picture from behind is read as written; what is not written is flat and at rest', () => {
  assert.deepEqual(
    [0, 1, 2].map((index) => backStance(figure, index)),
    [
      { shift: 0, heels: { left: 0, right: 0 }, calf: { left: 0, right: 0 } },
      { shift: 10, heels: { left: 4, right: 0 }, calf: { left: 0, right: 1 } },
      { shift: -6, heels: { left: 0, right: 8 }, calf: { left: 0.5, right: 0 } },
    ],
  );
  assert.throws(() => backStance(figure, 3), /expected a picture from 1 to 3, got 4/);
});

test('a way from behind is slow at both ends, and half-way everything is half-way', () => {
  const at = (share: number) => backBetween(figure, { from: 1, to: 2, share });
  assert.deepEqual([at(0), at(1)], [backStance(figure, 1), backStance(figure, 2)]);
  assert.deepEqual(at(0.5), { shift: 2, heels: { left: 2, right: 4 }, calf: { left: 0.25, right: 0.5 } });
  near(at(0.25).shift, 10 - 16 * 0.15625);
  near(at(0.75).shift, 10 - 16 * 0.84375);
});

test('both feet stay on their spots, mirrored, and the hips stand between and above them', () => {
  const straight = backJoints(backStance(figure, 0));
  assert.equal(straight.hip[0], 0);
  for (const flank of flanks) {
    const sign = flank === 'left' ? -1 : 1;
    assert.deepEqual(straight.legs[flank].toes, [13 * sign, 0]);
    assert.deepEqual(straight.legs[flank].ankle, [13 * sign, -body.ankle]);
    near(straight.legs[flank].hip[0], 9.5 * sign, 'hip joints');
    near(straight.arms[flank].shoulder[0], 17 * sign, 'shoulders');
    near(straight.legs[flank].length, 97.6, 'legs with soft knees');
    near(straight.legs[flank].hip[1], straight.hip[1]);
  }
  const shifted = backJoints(backStance(figure, 1));
  assert.equal(shifted.hip[0], 10);
  assert.deepEqual(shifted.legs.left.toes, straight.legs.left.toes);
  assert.deepEqual(shifted.legs.left.ankle, [-13, -body.ankle - 4], 'one heel up');
  assert.deepEqual(shifted.legs.right.ankle, [13, -body.ankle]);
});

test('no leg is longer than it is; one of them is straight and the other may bend', () => {
  for (const index of [0, 1, 2]) {
    const { legs } = backJoints(backStance(figure, index));
    const lengths = flanks.map((flank) => legs[flank].length);
    near(Math.max(...lengths), 97.6);
    for (const flank of flanks) near(legs[flank].length, distance(legs[flank].hip, legs[flank].ankle));
  }
});

test('hands rest on the worktop, elbows point outwards, and upper arms keep their length', () => {
  for (const index of [0, 1, 2]) {
    const { arms, hip } = backJoints(backStance(figure, index));
    for (const flank of flanks) {
      const { shoulder, elbow, hand, short } = arms[flank];
      const sign = flank === 'left' ? -1 : 1;
      assert.deepEqual(hand, [47 * sign, -measures.worktopTop - 6]);
      near(distance(shoulder, elbow), body.upperArm);
      near(distance(elbow, hand), body.forearm + short);
      near(shoulder[1], hip[1] - body.trunk + 1);
      const line =
        shoulder[0] + ((hand[0] - shoulder[0]) * (elbow[1] - shoulder[1])) / (hand[1] - shoulder[1]);
      assert.ok(short > 0 || sign * (elbow[0] - line) >= -1e-9, `${flank} elbow in picture ${index + 1}`);
    }
  }
});

test('layers from behind: worktop, arms, legs, trunk and head, ground', () => {
  const layers = backLayers(figure, backStance(figure, 1));
  assert.deepEqual(
    layers.map(({ name, body: isBody, far, lines, parts }) => [
      name,
      isBody,
      far,
      lines.length,
      parts.map(({ shape }) => shape),
    ]),
    [
      ['props-back', false, false, 0, ['counter']],
      ['far-arm', true, false, 0, ['upper-arm', 'forearm', 'fist', 'upper-arm', 'forearm', 'fist']],
      ['far-leg', true, false, 0, ['back-toes', 'back-thigh', 'back-shank-rest', 'back-foot']],
      ['near-leg', true, false, 0, ['back-toes', 'back-thigh', 'back-shank-tight', 'back-foot']],
      ['torso', true, false, 0, ['back-torso', 'back-head-short']],
      ['props-front', false, false, 0, ['ground']],
    ],
  );
});

test('shapes from behind hang from their joints, along their limbs', () => {
  const stance = backStance(figure, 1);
  const joints = backJoints(stance);
  const parts = backLayers(figure, stance).flatMap((layer) => layer.parts);
  const named = (shape: string) => parts.filter((part) => part.shape === shape);
  const [leftThigh, rightThigh] = named('back-thigh');
  for (const [flank, part] of [
    ['left', leftThigh],
    ['right', rightThigh],
  ] as const) {
    const { hip, ankle } = joints.legs[flank];
    assert.ok(part);
    assert.deepEqual([part.x, part.y], [...hip]);
    // A limb that goes to the right as it goes down is turned against the clock.
    near(Math.tan((-part.turn * Math.PI) / 180), (ankle[0] - hip[0]) / (ankle[1] - hip[1]));
  }
  const [shank] = named('back-shank-rest');
  assert.ok(shank);
  near(distance([shank.x, shank.y], joints.legs.left.ankle), body.shank, 'a knee is a shank above its ankle');
  assert.ok(shank.y < joints.legs.left.ankle[1]);
  const [head] = named('back-head-short');
  assert.deepEqual([head?.x, head?.y, head?.turn], [joints.hip[0], joints.hip[1] - body.neck - 14, -0]);
  const [upper] = named('upper-arm');
  assert.deepEqual([upper?.x, upper?.y], [...joints.arms.left.shoulder]);
  assert.deepEqual(
    named('fist').map(({ x, turn }) => [x, Math.abs(turn)]),
    [
      [-47, 0],
      [47, 0],
    ],
  );
});

test('a picture from behind has its arrow and no joints from the side; instants of the loop have no arrow', () => {
  const arrow = { from: [0, 10], to: [20, 10] };
  const moving = backFigure([{ arrow }, { shift: 8 }], { look: 'bob' });
  const still = solveFigure(moving, { phase: 1 });
  assert.deepEqual([still.look, still.arrow, still.joints], ['bob', { ...arrow, bend: 0 }, undefined]);
  assert.deepEqual(still.layers, backLayers(moving, backStance(moving, 0)));
  const later = solveFigure(moving, { time: 0.5 });
  assert.equal(later.arrow, undefined);
  assert.deepEqual(later.layers, backLayers(moving, backBetween(moving, { from: 0, to: 1, share: 0.5 })));
});
