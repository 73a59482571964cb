import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ladder } from '../../src/exercises/ladder.ts';

const exercise = (id: string, order: number, easier: string[], harder: string[] = []) => ({
  id,
  order,
  easier,
  harder,
});
/** The ids of each rung, gentlest rung first, each in the order of its places. */
const rungsOf = (exercises: ReturnType<typeof exercise>[]) => {
  const rungs: string[][] = [];
  for (const { exercise, level, place } of ladder(exercises)) (rungs[level] ??= [])[place] = exercise.id;
  return rungs;
};

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
  assert.deepEqual(ladder([]), []);
});

test('a gentler exercise that is not among those given lifts nothing', () => {
  assert.deepEqual(rungsOf([exercise('a', 1, ['elsewhere']), exercise('b', 2, ['a', 'elsewhere'])]), [
    ['a'],
    ['b'],
  ]);
  const [, second] = rungsOf([
    exercise('a', 1, []),
    exercise('b', 2, []),
    exercise('d', 4, ['b']),
    exercise('c', 3, ['a', 'elsewhere']),
  ]);
  assert.deepEqual(second, ['c', 'd'], 'and moves nothing aside');
});

test('those of the lowest rung stand in the order of the library', () => {
  assert.deepEqual(rungsOf([exercise('c', 30, []), exercise('a', 4, []), exercise('b', 5, [])]), [
    ['a', 'b', 'c'],
  ]);
});

test('each stands near the middle of its gentler ones, and else in the order of the library', () => {
  const low = ['p', 'q', 'r', 's'].map((id, index) => exercise(id, index + 1, []));
  assert.deepEqual(
    rungsOf([
      ...low,
      exercise('over-s', 5, ['s']),
      exercise('over-p', 9, ['p']),
      // Between p (place 0) and s (place 3): 1.5, so after q's (place 1) and before r's (place 2).
      exercise('over-p-and-s', 6, ['p', 's']),
      exercise('over-r', 8, ['r']),
      exercise('over-q-too', 10, ['q']),
      exercise('over-q', 7, ['q']),
    ])[1],
    ['over-p', 'over-q', 'over-q-too', 'over-p-and-s', 'over-r', 'over-s'],
  );
});

test('a circle is named with its remedy, without the way that leads to it', () => {
  assert.throws(
    () => ladder([exercise('a', 1, ['b'], ['b']), exercise('b', 2, ['a'], ['a'])]),
    /circle: a → b → a.*take one/,
  );
  assert.throws(
    () => ladder([exercise('top', 3, ['a']), exercise('a', 1, ['b']), exercise('b', 2, ['a'])]),
    /circle: a → b → a\./,
  );
});

test('a library with very many ways through it is placed at once', () => {
  // 2 exercises on each of 40 rungs, each above both of the one below: 2 to the power of 40 ways.
  const many = Array.from({ length: 80 }, (_, index) => {
    const rung = Math.floor(index / 2);
    return exercise(`${index}`, index, rung === 0 ? [] : [`${2 * rung - 2}`, `${2 * rung - 1}`]);
  });
  assert.equal(rungsOf(many).length, 40);
});
