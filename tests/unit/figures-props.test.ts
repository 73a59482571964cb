import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body } from '../../src/figures/body.ts';
import type { PropData } from '../../src/figures/figure-data-schema.ts';
import type { Hold } from '../../src/figures/pose-schema.ts';
import { backProps, frontProps } from '../../src/figures/prop-parts.ts';
import { propKinds, type PropKind } from '../../src/figures/prop-kinds.ts';
import { measures, pedal, pillowsTop, propGrip, seatPoint, surface } from '../../src/figures/props.ts';

const at = (kind: PropKind, x = 10, up?: number): PropData =>
  up === undefined ? { kind, x } : { kind, x, up };

/** For each thing that can be held: how, how high, how far from its place, and with which hand. */
const grips: [Hold, PropKind, number, number, 'flat' | 'fist' | 'palm'][] = [
  ['worktop', 'worktop', 15, measures.worktopTop, 'flat'],
  ['worktop', 'counter', 0, measures.worktopTop, 'flat'],
  ['basin', 'basin', 9, measures.basinTop, 'flat'],
  ['desk', 'desk', 14, measures.deskTop, 'flat'],
  ['bed', 'bed', 0, measures.bedTop, 'flat'],
  ['wall', 'wall', 0, 140, 'palm'],
  ['seat', 'chair', 9, measures.chairSeat, 'fist'],
  ['seat', 'wheelchair', 9, measures.wheelchairSeat, 'fist'],
  ['rim', 'wheelchair', -4, 2 * measures.wheelRim, 'fist'],
  ['handlebar', 'bike', measures.handlebar[0], measures.handlebar[1], 'fist'],
  ['stick', 'stick', -24, measures.stick, 'fist'],
];
for (const [hold, kind, x, up, hand] of grips)
  test(`a hand meets a ${kind} by "${hold}" where it can be held`, () => {
    const grip = propGrip([at('pool'), at(kind)], hold, 0);
    assert.deepEqual([grip?.at, grip?.hand], [[10 + x, -up], hand]);
    assert.equal(propGrip([at('pool')], hold, 0), undefined, 'not without it');
    const further = propGrip([at(kind)], hold, 6)?.at;
    const fixed = hold === 'handlebar' || hold === 'stick';
    const [dx, dy] = hold === 'wall' ? [0, -6] : fixed ? [0, 0] : [6, 0];
    assert.deepEqual(further, [10 + x + dx, -up + dy], 'along its edge, up a wall, or in its one place');
  });

test('a hand on a rail is as high above the steps as the rail, wherever it is', () => {
  for (const kind of ['stairs', 'flight'] as const) {
    const [first, second] = [0, measures.tread].map((along) => propGrip([at(kind, 0)], 'rail', along));
    assert.ok(first && second);
    assert.equal(first.hand, 'fist');
    assert.equal(second.at[0] - first.at[0], measures.tread);
    assert.ok(Math.abs(first.at[1] - second.at[1] - measures.riser) < 1e-9, 'one tread on, one riser up');
    // The edge of the first step is one riser up at x 0, and the rail goes up with the steps.
    const edge = measures.riser + (first.at[0] * measures.riser) / measures.tread;
    assert.ok(Math.abs(-first.at[1] - edge - measures.rail) < 1e-9);
  }
});

test('nothing in the picture is held by a free hand, a hand on the thigh, or with a phone', () => {
  for (const hold of ['free', 'thigh', 'phone', 'band'] as const)
    assert.equal(
      propGrip(
        propKinds.map((kind) => at(kind)),
        hold,
        0,
      ),
      undefined,
    );
});

test('a seat is a chair, a wheelchair or a saddle, and nothing else', () => {
  assert.deepEqual(seatPoint([at('chair')]), [12, -measures.chairSeat - body.seat]);
  assert.deepEqual(seatPoint([at('wheelchair')]), [10, -measures.wheelchairSeat - body.seat]);
  assert.deepEqual(seatPoint([at('bike')]), [10 + measures.saddle[0], -measures.saddle[1]]);
  assert.equal(seatPoint([at('bed'), at('stick')]), undefined);
});

test('a foot stands on the ground, a step, a footplate or a mattress', () => {
  assert.deepEqual([surface([], 0), surface([at('stairs')], 3)], [0, 3 * measures.riser]);
  assert.equal(surface([at('wheelchair')], 1), measures.footplate);
  assert.equal(surface([at('bed')], 0), measures.bedTop);
});

test('a pedal goes round the axle: up, to the front, down, to the back', () => {
  for (const [turn, x, up] of [
    [0, 0, 1],
    [90, 1, 0],
    [180, 0, -1],
    [270, -1, 0],
  ] as const) {
    const [px = NaN, py = NaN] = pedal([at('bike')], turn) ?? [];
    assert.ok(
      Math.abs(px - 10 - x * measures.crank) < 1e-9 &&
        Math.abs(-py - measures.axle - up * measures.crank) < 1e-9,
    );
  }
  assert.equal(pedal([at('chair')], 0), undefined);
});

test('pillows lie on the bed unless they lie higher', () => {
  assert.equal(pillowsTop([at('pillows')]), measures.bedTop + measures.pillowsHeight);
  assert.equal(pillowsTop([at('pillows', 0, 40)]), 40 + measures.pillowsHeight);
  assert.equal(pillowsTop([at('bed')]), undefined);
});

const placed = (parts: readonly { shape: string; x: number; y: number }[]) =>
  parts.map(({ shape, x, y }) => [shape, x, y]);

test('things stand behind the person, but for water and what is held in the hand', () => {
  const still = [0, 0] as const;
  for (const kind of propKinds) {
    const behind = placed(backProps([at(kind)], still));
    const before = placed(frontProps([at(kind)]));
    if (kind === 'pool') assert.deepEqual([behind, before], [[], [['water', 0, -120]]]);
    else if (kind === 'band' || kind === 'stick') assert.deepEqual([behind, before], [[], []]);
    else if (kind === 'wheelchair')
      assert.deepEqual([behind, before], [[['wheelchair-back', 10, 0]], [['wheelchair-front', 10, 0]]]);
    else if (kind === 'bike') assert.deepEqual([behind, before], [[['bike-back', 10, 0]], []]);
    else if (kind === 'pillow' || kind === 'pillows')
      assert.deepEqual([behind, before], [[[kind, 10, -measures.bedTop]], []]);
    else {
      assert.deepEqual(
        behind.map(([shape, x]) => [shape, x]),
        [[kind, 10]],
      );
      assert.equal(Math.abs(Number(behind[0]?.[2])), 0);
      assert.deepEqual(before, []);
    }
  }
  assert.deepEqual(placed(backProps([at('pillow', 10, 50)], still)), [['pillow', 10, -50]]);
  assert.deepEqual(placed(frontProps([at('pool', 0, 90)])), [['water', 0, -90]]);
});

test('a flight of stairs passes under the climber, down and back, and looks the same 2 steps on', () => {
  const flight = (forward: number) => {
    const [stairs] = backProps([at('flight')], [forward, 0]);
    assert.ok(stairs);
    return [stairs.x, stairs.y];
  };
  const near = ([x = NaN, y = NaN]: number[], [ex = NaN, ey = NaN]: number[]) =>
    assert.ok(Math.abs(x - ex) < 1e-9 && Math.abs(y - ey) < 1e-9, `${x} ${y}, expected ${ex} ${ey}`);
  near(flight(measures.tread), [10 - measures.tread, measures.riser]);
  near(flight(2 * measures.tread), [10, 0]);
  near(flight(2 * measures.tread + 5), flight(5));
});
