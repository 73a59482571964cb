import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  between,
  closedCurve,
  edges,
  line,
  numbers,
  pointBetween,
  points,
  ribbon,
  round,
  turn,
} from '../../src/pump/calf-path.ts';
import { fullState, stillState } from '../../src/pump/calf-state.ts';

const near = (got: readonly number[], wanted: readonly number[]) => {
  assert.equal(got.length, wanted.length);
  got.forEach((value, at) => assert.ok(Math.abs(value - (wanted[at] ?? NaN)) < 1e-9, `${got} ${wanted}`));
};

test('numbers are written with one decimal, without what a path does not need', () => {
  assert.equal(numbers(1, -2, 0.5, -0.3, 0.04, 10.06, -0.04), '1-2 .5-.3 0 10.1 0');
  assert.equal(numbers(-12.34, 99.95), '-12.3 100');
  assert.equal(numbers(), '');
  assert.deepEqual([round(1.25), round(-1.24), round(7)], [1.3, -1.2, 7]);
  assert.ok(Object.is(round(-0.01), 0), 'never "-0"');
});

test('points are read, turned clockwise on the screen, and found between two others', () => {
  assert.deepEqual(points('1 2 -3 4.5'), [
    [1, 2],
    [-3, 4.5],
  ]);
  near(turn([10, 0], [0, 0], 90), [0, 10]);
  near(turn([5, 3], [5, 1], 180), [5, -1]);
  near(turn([7, 1], [5, 1], 30), [5 + Math.sqrt(3), 2]);
  near(turn([5, 3], [5, 1], 30), [4, 1 + Math.sqrt(3)]);
  assert.equal(between(10, 20, 0.25), 12.5);
  assert.deepEqual(pointBetween([0, 10], [4, 20], 0.5), [2, 15]);
});

test('a closed curve goes on from where it is, three points to a curve', () => {
  const curve = points('10 10 11 11 12 12 13 13 14 14 15 15 16 17');
  assert.equal(closedCurve(curve), 'M10 10c1 1 2 2 3 3c1 1 2 2 3 4z');
  assert.equal(closedCurve([]), '');
});

test('a line through points in a row is straight, with handles of 0.36 of the way', () => {
  assert.equal(line(points('0 0 10 0 20 0')), 'M0 0c3.6 0 6.4 0 10 0s6.4 0 10 0');
  assert.equal(line(points('5 5 5 15 5 25')), 'M5 5c0 3.6 0 6.4 0 10s0 6.4 0 10');
  assert.equal(line(points('0 0 0 10')), 'M0 0c0 3.6 0 6.4 0 10');
  // At a corner the handle lies along the way from the neighbour before to the one after.
  const reach = 3.6 / Math.SQRT2;
  const [x, y] = [round(10 - reach), round(-reach)];
  assert.equal(line(points('0 0 10 0 10 10')), `M0 0c3.6 0 ${numbers(x, y)} 10 0s0 6.4 0 10`);
  assert.equal(line([]), '');
  assert.equal(line(points('3 4')), 'M3 4');
});

test('the walls of a ribbon stand on both sides of its middle, and its end is round', () => {
  const up = [
    [0, 10, 2],
    [0, 0, 2],
  ] as const;
  assert.deepEqual(edges(up), { left: points('-2 10 -2 0'), right: points('2 10 2 0') });
  const bent = edges([
    [0, 0, 1],
    [10, 0, 1],
    [10, 10, 1],
  ]);
  near(bent.left[1] ?? [], [10 + Math.SQRT1_2, -Math.SQRT1_2]);
  near(bent.right[1] ?? [], [10 - Math.SQRT1_2, Math.SQRT1_2]);
  assert.equal(ribbon(up), 'M-2 10c0-3.6 0-6.4 0-10c0-2.6 4-2.6 4 0c0 3.6 0 6.4 0 10z');
  const along = [
    [10, 0, 2],
    [20, 0, 2],
  ] as const;
  assert.equal(ribbon(along), 'M10-2c3.6 0 6.4 0 10 0c2.6 0 2.6 4 0 4c-3.6 0-6.4 0-10 0z');
  assert.equal(ribbon([]), '');
  assert.equal(ribbon([[0, 0, 1]]), '');
});

test('each number of a state is taken as it is, inside its range', () => {
  const given = {
    ...{ squeeze: 0.1, fill: 0.2, top: 0.3, low: 0.4, surface: 0.6, ankle: 12 },
    leak: { top: 0.1, low: 0.2, surface: 0.3 },
    flow: { up: 0.1, calf: 0.2, foot: 0.3, skin: 0.4, back: 0.5 },
  };
  assert.deepEqual(fullState(given), given);
  assert.deepEqual([fullState({ ankle: 90 }).ankle, fullState({ fill: -1 }).fill], [35, 0]);
  assert.deepEqual(stillState.leak, { top: 0, low: 0, surface: 0 });
  assert.deepEqual(stillState.flow, { up: 0, calf: 0, foot: 0, skin: 0, back: 0 });
});
