import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sides } from '../../src/figures/body.ts';
import type { SideFigure } from '../../src/figures/figure-data-schema.ts';
import { stanceOf } from '../../src/figures/posture.ts';
import type { Stance } from '../../src/figures/stance.ts';
import { stanceBetween } from '../../src/figures/tween.ts';
import { figures } from './figures-data.ts';
import { sideFigure } from './figures-made.ts';

const all = figures().flatMap(([id, figure]) => (figure.view === 'side' ? [{ id, figure }] : []));
const near = (got: number | undefined, expected: number, message?: string) =>
  assert.ok(
    got !== undefined && Math.abs(got - expected) < 1e-6,
    `${message ?? ''} expected ${expected}, got ${got}`,
  );

/** Every number of a stance by its path, such as "legs.near.knee", without the places of planted feet. */
function numbersOf(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'foot' ? [] : numbersOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** Checks that each number of a stance is a share of the way from one to another. */
function between(got: Stance, from: Stance, to: Stance, share: number) {
  const [starts, ends] = [new Map(numbersOf(from)), new Map(numbersOf(to))];
  const numbers = numbersOf(got);
  assert.ok(numbers.length >= 24, 'a stance has 24 numbers or more');
  for (const [path, value] of numbers) {
    const [start = NaN, end = NaN] = [starts.get(path), ends.get(path)];
    near(value, start + (end - start) * share, path);
  }
}

test('a way begins in its first picture, and half-way everything is half-way', () => {
  for (const { figure } of all.filter(({ figure }) => figure.rhythm === 'smooth')) {
    const [a, b] = [stanceOf(figure, 0), stanceOf(figure, 1)];
    between(stanceBetween(figure, { from: 0, to: 1, share: 0 }), a, b, 0);
    between(stanceBetween(figure, { from: 0, to: 1, share: 0.5 }), a, b, 0.5);
  }
});

const march = (facts: object) =>
  sideFigure({
    start: { legs: { far: { thigh: 0 } } },
    phases: [{ legs: { near: { thigh: 0, knee: 0 } } }, { legs: { near: { thigh: 80, knee: 100 } } }],
    ...facts,
  });

test('a smooth way is slow at both ends', () => {
  const figure = march({ rhythm: 'smooth' });
  const thigh = (share: number) => stanceBetween(figure, { from: 0, to: 1, share }).legs.near.thigh / 80;
  assert.ok(thigh(0.1) < 0.04 && thigh(0.9) > 0.96, `${thigh(0.1)}, ${thigh(0.9)}`);
  near(thigh(0.25) + thigh(0.75), 1, 'as slow at one end as at the other');
  assert.ok(thigh(0.6) - thigh(0.4) > 0.28, 'and quicker than even in between');
});

test('a steady way of 2 or 3 pictures is even', () => {
  const figure = march({ rhythm: 'steady' });
  for (const share of [0.1, 0.25, 0.9])
    near(stanceBetween(figure, { from: 0, to: 1, share }).legs.near.thigh, 80 * share);
});

/** Pictures of an even rhythm, all joints free and well bent. */
const walk = (facts: object = {}) =>
  sideFigure({
    rhythm: 'steady',
    phases: [
      [10, 40, 5, 20, 30],
      [30, 60, -5, 40, 50],
      [20, 90, 10, 10, 70],
      [-10, 50, 20, -20, 40],
    ].map(([thigh, knee, ankle, shoulder, elbow], index) => ({
      x: index * index,
      up: 110 - 3 * index,
      legs: { both: { thigh, knee, ankle } },
      arms: { both: { shoulder, elbow } },
    })),
    ...facts,
  });
const joints = ({ hip, legs, arms }: Stance) => [
  ...hip,
  ...sides.flatMap((side) => [
    legs[side].thigh,
    legs[side].knee,
    legs[side].ankle,
    arms[side].shoulder,
    arms[side].elbow,
  ]),
];

test('4 pictures of a steady rhythm are passed without a stop or a jolt', () => {
  const figure = walk();
  const step = 1e-6;
  for (const from of [0, 1, 2, 3]) {
    const to = (from + 1) % 4;
    const at = (instant: { from: number; to: number }, share: number) =>
      joints(stanceBetween(figure, { ...instant, share }));
    const end = at({ from, to }, 1);
    const before = at({ from, to }, 1 - step);
    const after = at({ from: to, to: (to + 1) % 4 }, step);
    joints(stanceOf(figure, to)).forEach((value, index) => {
      near(end[index], value, `joint ${index} in picture ${to + 1}`);
      const [arriving, leaving] = [value - (before[index] ?? 0), (after[index] ?? 0) - value];
      assert.ok(
        Math.abs(arriving - leaving) < step / 100,
        `joint ${index} in picture ${to + 1}: arrives with ${arriving / step}, leaves with ${leaving / step}`,
      );
    });
  }
});

test('a smooth rhythm of 4 pictures stops in each', () => {
  const figure = walk({ rhythm: 'smooth' });
  const [a, b] = [stanceOf(figure, 1), stanceOf(figure, 2)];
  between(stanceBetween(figure, { from: 1, to: 2, share: 0.5 }), a, b, 0.5);
});

test('knees and elbows never bend backwards on a way, however quick', () => {
  const straight = { legs: { both: { thigh: 0, knee: 0 } }, arms: { both: { elbow: 0 } } };
  const bent = { legs: { both: { thigh: 0, knee: 140 } }, arms: { both: { elbow: 140 } } };
  const figure = sideFigure({ rhythm: 'steady', phases: [straight, straight, bent, bent] });
  for (const from of [0, 1, 2, 3])
    for (const share of [0.2, 0.5, 0.8]) {
      const { legs, arms } = stanceBetween(figure, { from, to: (from + 1) % 4, share });
      for (const side of sides) assert.ok(legs[side].knee >= 0 && arms[side].elbow >= 0);
    }
});

const plant = (at: number, more: object = {}) => ({ legs: { both: { at, ...more } } });
const feet = (figure: SideFigure, share: number) =>
  stanceBetween(figure, { from: 0, to: 1, share }).legs.near.foot;

test('a foot that both pictures plant in one place stays there and only turns', () => {
  const figure = sideFigure({ phases: [plant(-10), plant(-10, { heel: 40 })] });
  assert.deepEqual(feet(figure, 0.5), { x: -10, up: 0, pitch: 20 });
});

test('a foot that the next picture plants elsewhere, higher or not at all is on its way', () => {
  const stairs = [{ kind: 'stairs', x: 10 }];
  for (const next of [plant(5), plant(-10, { tread: 1 }), { legs: { both: { thigh: 40, knee: 40 } } }]) {
    assert.equal(feet(sideFigure({ props: stairs, phases: [plant(-10), next] }), 0.5), undefined);
    assert.equal(feet(sideFigure({ props: stairs, phases: [next, plant(-10)] }), 0.5), undefined);
  }
});

test('a hand keeps its hold where both pictures have it, and lets go on the way to another', () => {
  const hold = (name: string) => ({ arms: { near: { hold: name } } });
  const props = [
    { kind: 'chair', x: -10 },
    { kind: 'stick', x: 40 },
  ];
  const holdBetween = (a: string, b: string) =>
    stanceBetween(sideFigure({ props, phases: [hold(a), hold(b)] }), { from: 0, to: 1, share: 0.5 }).arms.near
      .hold;
  assert.equal(holdBetween('stick', 'stick'), 'stick');
  assert.equal(holdBetween('seat', 'stick'), 'free');
});

test('a walk goes on from its last picture to its first, one stride further', () => {
  const figure = sideFigure({
    stride: [60, 34],
    rhythm: 'steady',
    phases: [plant(-10), { legs: { both: { thigh: 10, knee: 10 } } }, plant(-10)],
  });
  const last = stanceBetween(figure, { from: 2, to: 0, share: 0.5 });
  near(last.travel[0], (40 + 60) / 2);
  near(last.travel[1], (34 * 2) / 3 / 2 + 34 / 2);
  const end = stanceBetween(figure, { from: 2, to: 0, share: 1 });
  assert.deepEqual([...end.travel], [60, 34]);
  const begin = stanceBetween(figure, { from: 0, to: 1, share: 0 });
  assert.deepEqual([...begin.travel], [0, 0], 'and starts again where it started');
});

test('a foot planted one stride further on is the same place as it comes round', () => {
  const figure = sideFigure({ stride: [60, 17], phases: [plant(-10), plant(50)], props: [] });
  assert.equal(
    stanceBetween(figure, { from: 1, to: 0, share: 0.5 }).legs.near.foot,
    undefined,
    'not as high',
  );
  const level = sideFigure({ stride: [60, 0], phases: [plant(-10), plant(50)] });
  assert.equal(stanceBetween(level, { from: 1, to: 0, share: 0.5 }).legs.near.foot?.x, 50);
});

test('cranks turn on and on: from the last picture one turn further to the first', () => {
  const figure = sideFigure({
    rhythm: 'steady',
    start: { preset: 'ride' },
    props: [{ kind: 'bike', x: 0 }],
    phases: [{ crank: 30 }, { crank: 150 }, { crank: 270 }],
  });
  near(stanceBetween(figure, { from: 0, to: 1, share: 0.5 }).crank, 90);
  near(stanceBetween(figure, { from: 2, to: 0, share: 0.5 }).crank, 330);
  for (const side of sides) {
    const { foot, pedal } = stanceBetween(figure, { from: 2, to: 0, share: 0.5 }).legs[side];
    assert.ok(foot && pedal, 'both feet stay on their pedals');
  }
});
