import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articulate, plantedAnkle } from '../../src/figures/articulate.ts';
import { body, sides } from '../../src/figures/body.ts';
import { distance, type Point } from '../../src/figures/geometry.ts';
import { stanceOf } from '../../src/figures/posture.ts';
import { measures } from '../../src/figures/props.ts';
import { solveFigure } from '../../src/figures/solve.ts';
import { sideFigure, type Written } from './figures-made.ts';

const near = (got: Point, expected: Point, message = '') =>
  assert.ok(
    distance(got, expected) < 1e-6,
    `${message} expected ${expected.join(' ')}, got ${got.join(' ')}`,
  );
/** The joints of a pose over standing, and the layers that are painted. */
const solve = (pose: Written, facts: Written = {}) => {
  const { joints, layers } = solveFigure(sideFigure({ phases: [pose, {}], ...facts }), { phase: 1 });
  assert.ok(joints);
  return { joints, layers };
};

test('a flat foot stands under its ankle; it rises about the ball and about the heel', () => {
  near(plantedAnkle({ x: 5, up: 0, pitch: 0 }), [5, -body.ankle]);
  near(plantedAnkle({ x: 5, up: 17, pitch: 0 }), [5, -17 - body.ankle]);
  // Upright on the ball: the ankle is as far above it as it was behind, and as far in front as it was above.
  near(plantedAnkle({ x: 5, up: 0, pitch: 90 }), [5 + body.ball + body.ankle, -body.ball]);
  near(plantedAnkle({ x: 5, up: 0, pitch: -90 }), [5 - body.heel - body.ankle, -body.heel]);
});

test('toes stay flat on the ground while the heel is up, and rise with the foot on its heel', () => {
  const foot = (leg: object) => solve({ legs: { both: { at: -10, ...leg } } }).joints.legs.near;
  const tiptoe = foot({ heel: 40 });
  near(tiptoe.tip, [tiptoe.ball[0] + body.toe, tiptoe.ball[1]]);
  assert.ok(tiptoe.heel[1] < -10);
  const raised = foot({ toes: 20 });
  assert.ok(raised.tip[1] < raised.ball[1] && raised.ball[1] < -1);
  assert.ok(Math.abs(raised.heel[1]) < 1e-9);
});

test('a free foot that would scrape the floor is lifted just clear of it', () => {
  const { legs } = solve({ legs: { near: { thigh: 10, knee: 0, ankle: 0 } } }).joints;
  assert.ok(Math.abs(Math.max(legs.near.ball[1], legs.near.heel[1], legs.near.tip[1])) < 0.1);
  const high = solve({ legs: { near: { thigh: 80, knee: 90, ankle: 0 } } }).joints.legs.near;
  assert.equal(Math.round(high.thigh), 80, 'one that is clear stays as written');
  assert.equal(Math.round(high.thigh - high.shank), 90);
});

test('the hip comes down just enough for both planted feet', () => {
  const stance = stanceOf(sideFigure(), 0);
  const raised = articulate({ ...stance, hip: [-10, -180] }, []);
  const straight = body.thigh + body.shank;
  const lengths = sides.map((side) => distance(raised.hip, raised.legs[side].ankle));
  assert.ok(Math.abs(Math.max(...lengths) - straight) < 0.03, lengths.join());
  for (const side of sides) assert.ok(Math.abs(raised.legs[side].ankle[1] + body.ankle) < 0.05, side);
  assert.equal(raised.hip[0], -10, 'straight down');
  near(articulate({ ...stance, hip: [-10, -90] }, []).hip, [-10, -90], 'where it reaches it stays');
});

test('the trunk leans, and the head nods against it', () => {
  const upright = solve({ lean: 0, nod: 0 }).joints;
  near(upright.shoulder, [upright.hip[0], upright.hip[1] - body.trunk]);
  const leaning = solve({ lean: 30 }).joints;
  near(leaning.shoulder, [
    leaning.hip[0] + body.trunk * Math.sin(Math.PI / 6),
    leaning.hip[1] - body.trunk * Math.cos(Math.PI / 6),
  ]);
  const nodding = solve({ lean: 0, nod: 30 }).joints;
  assert.ok(nodding.head[0] > upright.head[0] + 5 && nodding.head[1] > upright.head[1]);
});

test('a hand on the own thigh goes with it, a phone is at the chin, a band is held out in front', () => {
  const grip = (hold: string, along = 0, pose: Written = {}) =>
    solve({ ...pose, arms: { near: { hold, along } } }, { props: [{ kind: 'band', x: 0 }] });
  const lifted = grip('thigh', 0, { legs: { near: { thigh: 90, knee: 90 } } }).joints;
  const [hand] = [lifted.arms.near.grip?.at ?? [0, 0]];
  assert.ok(hand[1] < lifted.hip[1] - 5 && hand[0] > lifted.hip[0] + 20, 'on top of a level thigh');
  const further =
    grip('thigh', 5, { legs: { near: { thigh: 90, knee: 90 } } }).joints.arms.near.grip?.at ?? hand;
  assert.ok(Math.abs(further[0] - hand[0] - 5) < 1e-6, 'along it');
  const { joints } = grip('phone');
  const phone = joints.arms.near.grip;
  assert.equal(phone?.hand, 'fist');
  near(phone.at, [joints.shoulder[0] + 24, joints.shoulder[1] + 2]);
  const band = grip('band', 4).joints;
  near(band.arms.near.grip?.at ?? [0, 0], [band.shoulder[0] + 34, band.shoulder[1] + 36]);
  assert.equal(band.arms.near.grip?.hand, 'fist');
  assert.equal(grip('free').joints.arms.near.grip, undefined);
});

test('the far hand lies a little further along the same edge; a far fist closes on the same spot', () => {
  const gap = (hold: string, kind: string, x: number) => {
    const { near: one, far } = solve({ arms: { both: { hold } } }, { props: [{ kind, x }] }).joints.arms;
    return (far.grip?.at[0] ?? NaN) - (one.grip?.at[0] ?? NaN);
  };
  assert.equal(gap('worktop', 'worktop', 0), 3);
  assert.equal(gap('stick', 'stick', 30), 0);
});

const shapesIn = (layers: ReturnType<typeof solve>['layers'], name: string) =>
  layers.find((layer) => layer.name === name)?.parts.map(({ shape }) => shape) ?? [];

test('a muscle is drawn at rest, half tight or tight; a shin only at work', () => {
  for (const [leg, expected] of [
    [{}, ['thigh', 'shank-rest', 'foot', 'toes']],
    [{ calf: 'half' }, ['thigh', 'shank-half', 'foot', 'toes']],
    [{ calf: 'tight', shin: 'half' }, ['thigh', 'shank-tight', 'foot', 'toes', 'shin-half']],
    [{ shin: 'tight' }, ['thigh', 'shank-rest', 'foot', 'toes', 'shin-tight']],
    [{ thigh: 20, turn: 'in' }, ['thigh', 'shank-rest', 'foot-turned']],
    [{ thigh: 20, turn: 'out' }, ['thigh', 'shank-rest', 'foot-turned']],
  ] as const)
    assert.deepEqual(shapesIn(solve({ legs: { near: leg } }).layers, 'near-leg'), expected);
});

test('a hand is drawn as it holds: open, closed, flat on a wall, or with a phone', () => {
  const props = [
    { kind: 'wall', x: 30 },
    { kind: 'stick', x: 20 },
  ];
  for (const [hold, expected] of [
    ['free', ['hand']],
    ['thigh', ['hand']],
    ['stick', ['fist']],
    ['wall', ['palm']],
    ['phone', ['phone', 'fist']],
  ] as const)
    assert.deepEqual(shapesIn(solve({ arms: { near: { hold } } }, { props }).layers, 'near-arm'), [
      'upper-arm',
      'forearm',
      ...expected,
    ]);
});

test('layers are painted from back to front: far limbs darker, things apart from the body', () => {
  const { layers } = solve(
    { preset: 'ride' },
    {
      props: [
        { kind: 'bike', x: 0 },
        { kind: 'stick', x: 50 },
      ],
      look: 'bob',
    },
  );
  assert.deepEqual(
    layers.map(({ name, body: isBody, far }) => [name, isBody, far]),
    [
      ['props-back', false, false],
      ['far-arm', true, true],
      ['far-leg', true, true],
      ['props-middle', false, false],
      ['props-near', false, false],
      ['near-leg', true, false],
      ['torso', true, false],
      ['near-arm', true, false],
      ['props-front', false, false],
    ],
  );
  assert.deepEqual(shapesIn(layers, 'props-middle'), ['crank', 'pedal', 'stick']);
  assert.deepEqual(shapesIn(layers, 'props-near'), ['crank', 'pedal']);
  assert.deepEqual(shapesIn(layers, 'torso'), ['torso', 'head-bob']);
  assert.deepEqual(shapesIn(layers, 'props-front'), ['ground']);
  assert.deepEqual(
    solve({}).layers.map(({ name }) => name),
    ['far-arm', 'far-leg', 'near-leg', 'torso', 'near-arm', 'props-front'],
    'a layer with nothing in it is left out',
  );
});

test('far and near pedal are half a turn apart, each under its foot', () => {
  const { joints, layers } = solve({ preset: 'ride', crank: 90 }, { props: [{ kind: 'bike', x: 0 }] });
  const pedalOf = (name: string) => {
    const part = layers.find((layer) => layer.name === name)?.parts.find(({ shape }) => shape === 'pedal');
    assert.ok(part);
    return [part.x, part.y] as const;
  };
  near(pedalOf('props-near'), [measures.crank, -measures.axle]);
  near(pedalOf('props-middle'), [-measures.crank, -measures.axle]);
  near(joints.legs.near.ball, [measures.crank, -measures.axle - 2]);
  near(joints.legs.far.ball, [-measures.crank, -measures.axle - 2]);
});

test('a band runs from each hand to the ball of the near foot, and only where there is one', () => {
  const pose = { arms: { near: { hold: 'band' } }, legs: { near: { thigh: 60, knee: 20 } } };
  const { joints, layers } = solve(pose, { props: [{ kind: 'band', x: 0 }] });
  const { ball, tip } = joints.legs.near;
  const lines = layers.find(({ name }) => name === 'props-front')?.lines ?? [];
  const ends = lines.map((line) => {
    const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = line.replace('M', '').split(' ').map(Number);
    return { from: [x1, y1] as const, to: [x2, y2] as const };
  });
  const hands = [joints.arms.far.wrist, joints.arms.near.grip?.at ?? [NaN, NaN]] as const;
  assert.equal(ends.length, 2);
  ends.forEach(({ from, to }, index) => {
    assert.ok(distance(from, hands[index] ?? [NaN, NaN]) < 0.1);
    assert.ok(distance(to, [(ball[0] + tip[0]) / 2, (ball[1] + tip[1]) / 2]) < 0.1);
  });
  for (const line of lines) assert.doesNotMatch(line, /\.\d\d/, 'with one decimal');
  assert.deepEqual(solve(pose).layers.find(({ name }) => name === 'props-front')?.lines, []);
});
