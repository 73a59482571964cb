import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ladder } from '../../src/exercises/ladder.ts';

const exercise = (id: string, order: number, easier: string[], harder: string[]) => ({
  id,
  order,
  easier,
  harder,
});

test('each exercise stands one rung above the highest of its gentler ones', () => {
  const rungs = ladder([
    exercise('c', 3, ['a', 'b'], []),
    exercise('a', 1, [], ['b', 'c']),
    exercise('b', 2, ['a'], ['c']),
    exercise('d', 4, [], []),
  ]);
  assert.deepEqual(
    rungs.map((rung) => [rung.exercise.id, rung.level, rung.place]),
    [
      ['a', 0, 0],
      ['d', 0, 1],
      ['b', 1, 0],
      ['c', 2, 0],
    ],
  );
});

test('a circle is named with its remedy', () => {
  assert.throws(
    () => ladder([exercise('a', 1, ['b'], ['b']), exercise('b', 2, ['a'], ['a'])]),
    /circle: a → b → a.*take one/,
  );
});
