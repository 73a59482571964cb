import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  distance,
  mix,
  mixPoint,
  place,
  reach,
  round,
  span,
  type Point,
} from '../../src/figures/geometry.ts';

const coordinate = fc.double({ min: -150, max: 150, noNaN: true });
const point = fc.tuple(coordinate, coordinate);
const bone = fc.double({ min: 10, max: 60, noNaN: true });

function end(from: Point, first: number, bend: number, a: number, b: number, side: 1 | -1): Point {
  return place(place(from, first, 0, a), first - side * bend, 0, b);
}

test('a limb reaches every target within its length, and says how far it falls short of others', () => {
  fc.assert(
    fc.property(
      point,
      point,
      bone,
      bone,
      fc.constantFrom(1 as const, -1 as const),
      (from, to, a, b, side) => {
        const found = reach(from, to, a, b, side);
        const gap = distance(end(from, found.first, found.bend, a, b, side), to);
        assert.ok(Math.abs(gap - found.short) < 0.01, `gap ${gap}, said ${found.short}`);
        const far = distance(from, to);
        if (far < a + b && far > Math.abs(a - b) + 0.02) assert.ok(found.short < 1e-6);
      },
    ),
  );
});

test('a knee bends to the front and an elbow to the back', () => {
  const hip: Point = [0, -100];
  const foot: Point = [0, -20];
  assert.ok(place(hip, reach(hip, foot, 50, 48, 1).first, 0, 50)[0] > 0, 'knee in front of the line');
  assert.ok(place(hip, reach(hip, foot, 50, 48, -1).first, 0, 50)[0] < 0, 'elbow behind the line');
});

test('span is the length of a straight limb at 0 degrees and follows Pythagoras at 90', () => {
  assert.ok(Math.abs(span(50, 48, 0) - 98) < 1e-9);
  assert.ok(Math.abs(span(3, 4, 90) - 5) < 1e-9);
});

test('placing keeps distances', () => {
  fc.assert(
    fc.property(point, coordinate, point, (origin, angle, [x, y]) => {
      assert.ok(Math.abs(distance(origin, place(origin, angle, x, y)) - Math.hypot(x, y)) < 1e-6);
    }),
  );
});

test('numbers are written with one decimal, without zeros at the end and without minus zero', () => {
  assert.equal(round(1.25), '1.3');
  assert.equal(round(2.0), '2');
  assert.equal(round(-0.04), '0');
  assert.equal(round(-3.14), '-3.1');
});

test('a share of the way lies between both ends, for numbers and for points', () => {
  assert.deepEqual([mix(10, 30, 0), mix(10, 30, 0.25), mix(10, 30, 1)], [10, 15, 30]);
  assert.deepEqual(mixPoint([10, -8], [30, -16], 0.25), [15, -10]);
});
