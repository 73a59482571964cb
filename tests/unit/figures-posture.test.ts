import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body } from '../../src/figures/body.ts';
import { span } from '../../src/figures/geometry.ts';
import { stanceOf } from '../../src/figures/posture.ts';
import { measures } from '../../src/figures/props.ts';
import { solveFigure } from '../../src/figures/solve.ts';
import { backFigure, sideFigure, type Written } from './figures-made.ts';

const near = (got: number | undefined, expected: number) =>
  assert.ok(got !== undefined && Math.abs(got - expected) < 1e-6, `expected ${expected}, got ${got}`);
/** The stance of the first picture, written as one pose over a start. */
const stance = (pose: Written, start: Written = { preset: 'stand' }, facts: Written = {}) =>
  stanceOf(sideFigure({ start, phases: [pose, {}], ...facts }), 0);
const chair = { props: [{ kind: 'chair', x: -20 }] };
const bed = { props: [{ kind: 'bed', x: 0 }] };

test('a picture wins over the start, the start over the preset', () => {
  assert.equal(stance({}).lean, 1, 'the preset of standing leans 1 degree');
  assert.equal(stance({}, { preset: 'stand', lean: 9 }).lean, 9);
  assert.equal(stance({ lean: 0 }, { preset: 'stand', lean: 9 }).lean, 0);
  assert.equal(stance({}, {}).lean, 1, 'who names no preset stands');
  assert.equal(stance({ preset: 'sit' }, { preset: 'stand' }, chair).lean, -2);
});

test('one side is written over both sides, in the same picture and in a later one', () => {
  const arms = { both: { shoulder: 20 }, near: { shoulder: 30 } };
  const { near: own, far } = stance({ arms }).arms;
  near(own.shoulder, 30);
  near(far.shoulder, 20);
  const later = stance({ arms: { both: { shoulder: 50 } } }, { preset: 'stand', arms });
  near(later.arms.near.shoulder, 50);
  const legs = stance({ legs: { both: { at: 3 }, far: { at: 9 } } }).legs;
  assert.deepEqual([legs.near.foot?.x, legs.far.foot?.x], [3, 9]);
});

test('what is not written of an arm is a relaxed arm', () => {
  const { near: arm } = stance({}, { preset: 'lie' }, { ...bed }).arms;
  assert.equal(arm.hold, 'free');
  // Riding says nothing of the joints, and without its handlebar the hands hang.
  const hanging = stance({ arms: { both: { hold: 'free' } } }, { preset: 'ride' }).arms.near;
  assert.deepEqual([hanging.hold, hanging.along], ['free', 0]);
  near(hanging.shoulder, 4);
  near(hanging.elbow, 12);
  near(hanging.wrist, 4);
});

for (const joint of ['thigh', 'knee', 'ankle'] as const)
  test(`a leg written by its ${joint} is no longer planted`, () => {
    assert.equal(stance({ legs: { near: { [joint]: 0 } } }).legs.near.foot, undefined);
    assert.ok(stance({ legs: { near: { [joint]: 0 } } }).legs.far.foot, 'the other one is');
  });

test('a leg planted again forgets that it was free', () => {
  const free = { preset: 'stand', legs: { near: { thigh: 60, knee: 90 } } };
  assert.equal(stance({}, free).legs.near.foot, undefined);
  assert.deepEqual(stance({ legs: { near: { at: 4 } } }, free).legs.near.foot, { x: 4, up: 0, pitch: 0 });
  const resting = { preset: 'lie', legs: { near: { rest: true } } };
  const props = { props: [...bed.props, { kind: 'pillows', x: 60 }] };
  assert.equal(stance({}, resting, props).legs.near.foot, undefined);
  assert.equal(stance({ legs: { near: { at: 40 } } }, resting, props).legs.near.foot?.x, 40);
});

test('heel and toes turn a planted foot either way', () => {
  const pitch = (leg: object) => stance({ legs: { both: leg } }).legs.near.foot?.pitch;
  assert.deepEqual([pitch({}), pitch({ heel: 40 }), pitch({ toes: 20 })], [0, 40, -20]);
});

test('feet stand on the step, the footplate or the mattress that they are put on', () => {
  const up = (tread: number, kind?: string) =>
    stance({ legs: { both: { at: 0, tread } } }, { preset: 'stand' }, kind ? { props: [{ kind, x: 0 }] } : {})
      .legs.near.foot?.up;
  assert.deepEqual([up(0), up(2, 'stairs')], [0, 2 * measures.riser]);
  assert.deepEqual([up(0, 'wheelchair'), up(1, 'wheelchair')], [0, measures.footplate]);
  assert.equal(up(0, 'bed'), measures.bedTop);
});

test('muscles work as written, and rest unless written', () => {
  const legs = (leg: object) => stance({ legs: { near: leg } }).legs.near;
  assert.deepEqual(
    [{}, { calf: 'rest' }, { calf: 'half' }, { calf: 'tight' }].map((leg) => legs(leg).calf),
    [0, 0, 0.5, 1],
  );
  assert.deepEqual(
    [{}, { shin: 'off' }, { shin: 'half' }, { shin: 'tight' }].map((leg) => legs(leg).shin),
    [0, 0, 0.5, 1],
  );
});

test('a foot turns towards the reader, away, or not', () => {
  const turn = (leg: object) => stance({ legs: { near: { thigh: 10, ...leg } } }).legs.near.turn;
  assert.deepEqual(
    [turn({ turn: 'out' }), turn({ turn: 'in' }), turn({ turn: 'none' }), turn({})],
    [1, -1, 0, 0],
  );
});

/** Feet flat and together under the hip, so that heights are plain sums. */
const under = { x: 0, legs: { both: { at: 0 } } };
const height = (pose: Written) => -stance(pose).hip[1];

test('a standing person is as high as the soft knees allow', () => {
  near(height(under), body.ankle + span(body.thigh, body.shank, 3));
  near(height({ ...under, knees: 60 }), body.ankle + span(body.thigh, body.shank, 60));
});

test('the lower foot sets the height, or the one that carries the weight', () => {
  const legs = { near: { at: 0, heel: 40 }, far: { at: 0 } };
  const flat = height(under);
  const tiptoe = height({ ...under, legs: { both: { at: 0, heel: 40 } } });
  assert.ok(tiptoe > flat + 3);
  near(height({ ...under, legs }), flat);
  near(height({ ...under, legs, weight: 'far' }), flat);
  const { hip, legs: solved } = stance({ ...under, legs, weight: 'near' });
  assert.ok(-hip[1] > flat && solved.far.knee < 3, 'as high as the other leg reaches');
  // The other foot in the air does not count.
  near(height({ ...under, legs: { near: { thigh: 80, knee: 90 }, far: { at: 0 } } }), flat);
});

test('a foot to the front lowers the hip', () => {
  assert.ok(height({ ...under, legs: { near: { at: 30 }, far: { at: -30 } } }) < height(under) - 3);
});

test('with both feet in the air the legs hang their whole length', () => {
  near(height({ legs: { both: { thigh: 0, knee: 0 } } }), body.thigh + body.shank + body.ankle);
});

test('a height that is written is kept, wherever the person is', () => {
  near(height({ ...under, up: 80 }), 80);
  const risen = stance({ up: 70, x: -12 }, { preset: 'sit' }, chair).hip;
  assert.deepEqual([...risen], [-12, -70]);
});

test('who sits, rides or lies rests on the seat, the saddle or the mattress', () => {
  const sitting = stance({}, { preset: 'sit' }, chair).hip;
  assert.deepEqual([...sitting], [-18, -measures.chairSeat - body.seat]);
  assert.deepEqual([...stance({ x: -10 }, { preset: 'sit' }, chair).hip], [-10, sitting[1]], 'near its edge');
  const wheels = stance({}, { preset: 'sit' }, { props: [{ kind: 'wheelchair', x: -20 }] }).hip;
  assert.deepEqual([...wheels], [-20, -measures.wheelchairSeat - body.seat]);
  const riding = stance({}, { preset: 'ride' }, { props: [{ kind: 'bike', x: 10 }] }).hip;
  assert.deepEqual([...riding], [10 + measures.saddle[0], -measures.saddle[1]]);
  assert.deepEqual([...stance({}, { preset: 'lie' }, bed).hip], [0, -measures.bedTop - body.seat]);
  assert.deepEqual([...stance({ x: -30 }, { preset: 'lie' }, bed).hip], [-30, -measures.bedTop - body.seat]);
  assert.equal(stance({}, { preset: 'stand' }, chair).hip[0], -10, 'a chair does not seat who stands');
});

test('only on a bike are there cranks, upright unless written, and feet on pedals', () => {
  const bike = { props: [{ kind: 'bike', x: 0 }] };
  assert.equal(stance({}, { preset: 'ride' }, bike).crank, 0);
  assert.equal(stance({ crank: 90 }, { preset: 'ride' }, bike).crank, 90);
  assert.equal(stance({ crank: 90 }, { preset: 'ride' }).crank, undefined);
  assert.equal(stance({ crank: 90 }, { preset: 'stand' }, bike).crank, undefined);
  assert.deepEqual(
    [
      stance({}, { preset: 'ride' }, bike).legs.near.pedal,
      stance({}, { preset: 'stand' }, bike).legs.near.pedal,
    ],
    [true, false],
  );
});

test('pictures of a walk stand at even shares of the stride, and none where nothing passes', () => {
  const travel = (facts: object) => {
    const figure = sideFigure({ phases: [{}, {}, {}, {}], ...facts });
    return [0, 1, 2, 3].map((index) => [...stanceOf(figure, index).travel]);
  };
  assert.deepEqual(travel({ stride: [80, 40] }), [
    [0, 0],
    [20, 10],
    [40, 20],
    [60, 30],
  ]);
  assert.deepEqual(travel({})[3], [0, 0]);
});

test('a foot on passing ground has gone back as far as the ground has', () => {
  const figure = sideFigure({
    stride: [80, 0],
    phases: [{}, {}, {}, {}],
    start: { legs: { both: { at: 20 } }, x: 0 },
  });
  const [first, third] = [1, 3].map((phase) => solveFigure(figure, { phase }).joints?.legs.near.ankle);
  assert.ok(first && third);
  near(first[0] - third[0], 40);
  assert.notEqual(
    stanceOf(figure, 0).hip[1],
    stanceOf(figure, 1).hip[1],
    'and the hip is where its legs reach',
  );
});

test('a calf that rests on pillows lies level on their top', () => {
  const props = { props: [...bed.props, { kind: 'pillows', x: 60 }] };
  const { joints } = solveFigure(
    sideFigure({ start: { preset: 'lie', legs: { both: { rest: true } } }, ...props }),
    { phase: 1 },
  );
  assert.ok(joints);
  near(joints.legs.near.shank, 90);
  near(-joints.legs.near.knee[1], measures.bedTop + measures.pillowsHeight + 9.4);
});

test('a picture that does not exist is refused with those that do', () => {
  assert.throws(() => stanceOf(sideFigure(), 2), /expected a picture from 1 to 2, got 3/);
  assert.throws(
    () => solveFigure(backFigure([{}, {}, {}]), { phase: 0 }),
    /expected a picture from 1 to 3, got 0/,
  );
});
