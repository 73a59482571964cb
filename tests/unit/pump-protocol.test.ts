import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  measureBout,
  measureFilling,
  measureOneRaise,
  measureTenRaises,
  strokesToFloor,
} from '../../src/pump/measure.ts';
import { tenHeelRaises } from '../../src/pump/movements.ts';
import { seriesPressure } from '../../src/pump/muscle.ts';
import {
  inputsOf,
  restOf,
  risesTo,
  run,
  still,
  usualSubject,
  volume,
  type Moment,
} from '../../src/pump/protocol.ts';

const rest = restOf(usualSubject);
/** A moment of which only the time and one value matter. */
const at = (time: number): Moment => ({ time }) as Moment;

test('a rise is read between two moments, at the first, or never', () => {
  const values = new Map([
    [0, 0],
    [2, 10],
    [3, 40],
  ]);
  const watching = (level: number) => {
    const watch = risesTo(level, ({ time }) => values.get(time) ?? Number.NaN);
    const stopped = [0, 2, 3].find((time) => watch.look(at(time)));
    return [stopped, watch.at()];
  };
  assert.deepEqual(watching(4), [2, 0.8]);
  assert.deepEqual(watching(10), [2, 2], 'just reached is reached');
  assert.deepEqual(watching(25), [3, 2.5]);
  assert.deepEqual(watching(0), [0, 0]);
  assert.deepEqual(watching(-5), [0, 0]);
  assert.deepEqual(watching(41), [undefined, Number.NaN]);
});

test('a run looks at its start, at every step and at its end, and can stop early', () => {
  const subject = { ...usualSubject, dt: 1 / 32 };
  const times: number[] = [];
  const asked: number[] = [];
  const end = run(
    subject,
    rest,
    'standing',
    (time) => (asked.push(time), 40),
    1,
    ({ time }) => void times.push(time),
  );
  const counted = (step: number, last: number) =>
    Array.from({ length: last * step + 1 }, (_, number) => number / step);
  assert.deepEqual(times, counted(32, 1));
  // At each moment, and half-way through each step.
  assert.deepEqual(
    [...new Set(asked)].sort((a, b) => a - b),
    counted(64, 1),
  );
  assert.notDeepEqual(end, rest);
  const seen: number[] = [];
  const stopped = run(
    subject,
    rest,
    'standing',
    () => 40,
    1,
    ({ time }) => {
      seen.push(time);
      return time === 0.5;
    },
  );
  assert.deepEqual(seen, counted(32, 0.5));
  assert.deepEqual(
    stopped,
    run(subject, rest, 'standing', () => 40, 0.5),
  );
  assert.equal(still(3), 0);
});

test('strength scales the pressure of the muscle', () => {
  const half = { ...usualSubject, condition: { ...usualSubject.condition, strength: 0.5 } };
  const whole = { ...usualSubject, condition: { ...usualSubject.condition, strength: 1 } };
  assert.deepEqual(
    run(half, rest, 'standing', () => 80, 1),
    run(whole, rest, 'standing', () => 40, 1),
  );
});

test('who is told nothing else stands, and the volume is that of both kinds of vein', () => {
  assert.equal(inputsOf(usualSubject).posture, 'standing');
  assert.equal(inputsOf(usualSubject).muscle, 0);
  assert.deepEqual(restOf(usualSubject), restOf(usualSubject, 'standing'));
  assert.notDeepEqual(rest, restOf(usualSubject, 'raised'));
  assert.equal(volume(rest), rest.deep + rest.skin);
});

test('a bout gives one pressure at the start of each squeeze, and its figures belong together', () => {
  const bout = measureTenRaises(usualSubject);
  assert.equal(bout.strokes.length, 11, '10 squeezes and the end');
  assert.equal(bout.strokes[0], bout.before);
  assert.equal(bout.steadyFall, bout.before - bout.steady);
  assert.equal(bout.fall, bout.before - bout.after);
  assert.equal(bout.fallShare, (100 * bout.fall) / bout.before);
  // 10 raises, one a second: the end of the bout is 10 s after its start.
  assert.ok(Math.abs(bout.fallAt10 - (bout.before - (bout.strokes[10] ?? 0))) < 1e-9);
  assert.ok(Math.min(...bout.strokes) <= bout.steady && bout.steady < bout.before);
  assert.ok(bout.inflowAt10 > 0.2 && bout.inflowAt10 < 5, `${bout.inflowAt10} times the flow at rest`);
  assert.ok(bout.residual > 0 && bout.residual < 100);
  assert.ok(bout.refill > 1 && bout.refill < 200);
  const doubled = measureBout(usualSubject, { ...tenHeelRaises, count: 20 });
  assert.equal(doubled.strokes.length, 21);
  assert.deepEqual(doubled.strokes.slice(0, 10), bout.strokes.slice(0, 10));
  assert.ok(doubled.steady < bout.steady, 'the last 10 of 20 are lower than the first 10');
  assert.ok(Math.abs(doubled.fallAt10 - bout.fallAt10) < 1e-9, '10 s after the start it is the same bout');
});

test('slower squeezes are read at their own starts, and the last 10 make the mean', () => {
  const series = { ...tenHeelRaises, every: 2, count: 12 };
  const ankles: [time: number, ankle: number][] = [];
  run(
    usualSubject,
    rest,
    'standing',
    (time) => seriesPressure(time, series),
    24,
    ({ time, flows: { anklePressure } }) => void ankles.push([time, anklePressure]),
  );
  const near = (wanted: number) => ankles.find(([time]) => Math.abs(time - wanted) < 1e-6)?.[1];
  const bout = measureBout(usualSubject, series);
  assert.deepEqual(
    bout.strokes,
    Array.from({ length: 13 }, (_, number) => near(2 * number)),
  );
  const last = ankles.filter(([time]) => time > 4 + 1e-6).map(([, ankle]) => ankle);
  assert.ok(Math.abs(bout.steady - last.reduce((sum, ankle) => sum + ankle, 0) / last.length) < 1e-6);
  assert.equal(bout.fallAt10, bout.before - (near(10) ?? Number.NaN));
});

test('standing up gains what the raised foot had lost', () => {
  const drained = volume(restOf(usualSubject, 'raised'));
  const { gained, index } = measureFilling(usualSubject);
  assert.equal(gained, volume(rest) - drained);
  const almost = 0.9 * gained;
  const watch = risesTo(drained + almost, ({ state }) => volume(state));
  run(usualSubject, restOf(usualSubject, 'raised'), 'standing', still, 300, watch.look);
  assert.equal(index, almost / watch.at());
});

test('strokes are counted until nine tenths of the fall', () => {
  const bout = measureTenRaises(usualSubject);
  assert.equal(strokesToFloor({ ...bout, before: 100, strokes: [100, 60, 30, 20] }), 3);
  assert.equal(strokesToFloor({ ...bout, before: 100, strokes: [100, 28, 20, 28] }), 1);
  assert.equal(strokesToFloor({ ...bout, before: 100, strokes: [20, 100] }), 0);
});

test('one raise pushes out part of what standing gained, and never more than there is', () => {
  const { ejected, deepRise } = measureOneRaise(usualSubject);
  assert.ok(ejected > 0 && ejected < 100 && deepRise > 0);
  const weak = measureOneRaise({
    ...usualSubject,
    condition: { ...usualSubject.condition, strength: 0 },
  });
  assert.ok(Math.abs(weak.ejected) < 1 && Math.abs(weak.deepRise) < 1, JSON.stringify(weak));
});
