import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exerciseSchedules, scheduleFor } from '../../src/pump/exercise-schedules.ts';
import { traceExercise } from '../../src/pump/exercise-trace.ts';
import { simplify } from '../../src/pump/simplify.ts';
import { across, chart, down, growingPath, timeTicks, tracePath } from '../../src/pump/trace.ts';

const point = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 400 }) });

/** Distance of a point from a stretch of line. */
function distance(
  p: { x: number; y: number },
  a: { x: number; y: number },
  b: { x: number; y: number },
): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / square));
  return Math.hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
}

test('simplifying keeps the ends and strays nowhere by more than the tolerance', () => {
  fc.assert(
    fc.property(fc.uniqueArray(point, { minLength: 2, maxLength: 60, selector: ({ x }) => x }), (given) => {
      const points = given.sort((a, b) => a.x - b.x);
      const kept = simplify(points, 5);
      assert.deepEqual([kept.at(0), kept.at(-1)], [points.at(0), points.at(-1)]);
      for (const p of points) {
        const nearest = Math.min(...kept.slice(1).map((b, index) => distance(p, kept[index] ?? b, b)));
        assert.ok(nearest <= 5.001, `${JSON.stringify(p)} is ${nearest} off`);
      }
    }),
  );
});

test('a straight line of 1,000 samples becomes 2 points', () => {
  const samples = Array.from({ length: 1000 }, (_, index) => ({
    time: index / 10,
    pressure: 30 + index / 20,
  }));
  assert.equal(tracePath(samples, { from: 0, seconds: 99.9 }), 'M0 300l1000-166');
});

test('no samples, and samples that are no number, draw nothing wrong', () => {
  const span = { from: 0, seconds: 10 };
  assert.equal(tracePath([], span), '');
  const samples = [
    { time: 0, pressure: 60 },
    { time: 5, pressure: Number.NaN },
    { time: 10, pressure: 60 },
  ];
  assert.equal(tracePath(samples, span), 'M0 200l1000 0');
});

test('a line begins where its chart does, a growing one is written in places, and one sample is a place alone', () => {
  const span = { from: 30, seconds: 10 };
  const samples = [
    { time: 30, pressure: 120 },
    { time: 35, pressure: 60 },
    { time: 40, pressure: 90 },
  ];
  assert.equal(tracePath(samples, span), 'M0 0l500 200 500-100');
  assert.equal(growingPath()(samples, span), 'M0 0L500 200L1000 100');
  assert.equal(tracePath(samples.slice(1, 2), span), 'M500 200');
});

test('a line that grows is the same as one drawn at once, and starts afresh when it must', () => {
  const wave = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      time: from + index / 10,
      pressure: 60 + 30 * Math.sin(index),
    }));
  const [samples, span] = [wave(0, 300), { from: 0, seconds: 60 }];
  const [grow, atOnce] = [growingPath(), (some: typeof samples, part = span) => growingPath()(some, part)];
  for (const count of [0, 1, 2, 40, 40, 300])
    assert.equal(grow(samples.slice(0, count), span), atOnce(samples.slice(0, count)), `${count} samples`);
  assert.equal(grow(samples.slice(100), span), atOnce(samples), 'what left at the front stays drawn');
  const moved = { from: 5, seconds: 60 };
  assert.equal(grow(samples, moved), atOnce(samples, moved), 'another span');
  assert.equal(grow(wave(50, 4), moved), atOnce(wave(50, 4), moved), 'other samples');
  assert.equal(grow([], moved), '');
});

test('pressures and times stand where the scale says', () => {
  assert.deepEqual([down(0), down(60), down(120), down(300), down(-5)], [100, 50, 0, 0, 100]);
  assert.deepEqual([across(10, { from: 10, seconds: 60 }), across(70, { from: 10, seconds: 60 })], [0, 100]);
  assert.deepEqual(timeTicks({ from: 7, seconds: 60 }), [15, 30, 45, 60]);
  assert.deepEqual(timeTicks({ from: 0, seconds: 20 }), [0, 5, 10, 15, 20]);
});

for (const schedule of exerciseSchedules) {
  const { drawing, before, after, lowest, refill } = traceExercise(schedule);
  test(`${schedule.id}: the trace falls while moving and comes back when still`, () => {
    assert.ok(after < 0.75 * before, `${before} to ${after}`);
    assert.ok(lowest >= 15, `${lowest}: never under the column between ankle and calf by much`);
    assert.ok(refill > 5 && refill < 57, `${refill} s to come back`);
    assert.match(drawing.words, new RegExp(`${Math.round(before)} mmHg .* falls to ${Math.round(after)} `));
  });
  test(`${schedule.id}: the path stays on the chart and is small`, () => {
    const path = drawing.lines[0]?.path ?? '';
    assert.match(path, /^M0 \d+l/);
    assert.ok(path.length < 1500, `${path.length} characters`);
    const at = [0, 0];
    for (const [index, value] of (path.match(/-?\d+/g) ?? []).entries()) {
      const along = index % 2;
      at[along] = (at[along] ?? Number.NaN) + Number(value);
      assert.ok(
        at[along] >= 0 && at[along] <= (along ? chart.height : chart.width),
        `${at.join(' ')} of ${path}`,
      );
    }
    assert.equal(at[0], chart.width);
  });
}

test('a marked measured level is within 7 mmHg of what the model gives', () => {
  for (const schedule of exerciseSchedules) {
    const { level } = schedule.published;
    if (level === undefined) continue;
    const { after } = traceExercise(schedule);
    assert.ok(
      Math.abs(after - level.pressure) <= 7,
      `${schedule.id}: model ${after}, measured ${level.pressure}`,
    );
  }
});

test('exercises the model cannot do have no trace', () => {
  assert.equal(scheduleFor('calf-stretch'), undefined);
  assert.equal(scheduleFor('calf-raises')?.words, '10 heel raises');
});
