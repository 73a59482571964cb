import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ways } from '../../src/exercises/ladder.ts';

const exercise = (id: string, order: number, easier: string[] = [], harder: string[] = []) => ({
  id,
  order,
  easier,
  harder,
});
/** Each way in words: "a > b (or c, d) > e". */
const inWords = (exercises: ReturnType<typeof exercise>[]) =>
  ways(exercises).map((way) =>
    way
      .map(({ exercise: { id }, or }) =>
        or.length > 0 ? `${id} (or ${or.map((other) => other.id).join(', ')})` : id,
      )
      .join(' > '),
  );

test('exercises that lead from one to the next are one way, gentlest first', () => {
  assert.deepEqual(
    inWords([
      exercise('c', 3, ['b']),
      exercise('a', 1, [], ['b']),
      exercise('b', 2, ['a'], ['c']),
      exercise('alone', 4),
    ]),
    ['a > b > c', 'alone'],
  );
  assert.deepEqual(ways([]), []);
});

test('a way that comes from another begins where they part, which names the other way on', () => {
  assert.deepEqual(
    inWords([
      exercise('a', 1, [], ['b']),
      exercise('b', 2, ['a'], ['soft', 'hard']),
      exercise('soft', 3, ['b']),
      exercise('hard', 4, ['b']),
    ]),
    ['a > b (or soft) > hard', 'b > soft'],
  );
});

test('a way that ends in another shows where they meet, and goes no further', () => {
  assert.deepEqual(
    inWords([
      exercise('low', 1, [], ['end']),
      exercise('high', 2, [], ['end']),
      exercise('end', 3, ['low', 'high'], ['top']),
      exercise('top', 4, ['end']),
    ]),
    ['low > end', 'high > end > top'],
  );
});

test('a way parts from the nearest gentler one, and meets the nearest harder one', () => {
  assert.deepEqual(
    inWords([
      exercise('p', 1, [], ['q', 'x']),
      exercise('q', 2, ['p'], ['r', 'x']),
      exercise('x', 3, ['p', 'q'], ['s', 'r']),
      exercise('r', 4, ['q', 'x'], ['s']),
      exercise('y', 5, [], ['t', 's']),
      exercise('s', 6, ['r', 'x', 'y'], ['t']),
      exercise('t', 7, ['s', 'y']),
    ]),
    // From t down: s, then y, the nearest below s. So r, the hardest that is left, meets s.
    ['p (or x) > q (or r) > x (or s) > r > s', 'y (or t) > s > t'],
  );
});

test('an exercise that is not among those given is left out', () => {
  assert.deepEqual(inWords([exercise('a', 1, ['elsewhere'], ['b', 'elsewhere']), exercise('b', 2, ['a'])]), [
    'a > b',
  ]);
});

/** A library in which each exercise leads to some of those after it, the same each time. */
const many = (count: number) => {
  const leads = (from: number, to: number) => from < to && (from * 7 + to * 13) % 5 === 0;
  const all = Array.from({ length: count }, (_, index) => index);
  return all.map((index) =>
    exercise(
      `${index}`,
      index,
      all.filter((other) => leads(other, index)).map(String),
      all.filter((other) => leads(index, other)).map(String),
    ),
  );
};

test('every exercise is on a way, and every link is shown once or more, and no other', () => {
  const library = many(60);
  const shown = new Set<string>();
  for (const way of ways(library))
    way.forEach(({ exercise: { id }, or }, index) => {
      const next = way[index + 1];
      for (const to of next ? [next.exercise, ...or] : or) shown.add(`${id} > ${to.id}`);
    });
  assert.deepEqual(
    [...shown].sort(),
    library.flatMap(({ id, harder }) => harder.map((to) => `${id} > ${to}`)).sort(),
  );
  const present = ways(library).flatMap((way) => way.map(({ exercise: { id } }) => id));
  assert.deepEqual(new Set(present), new Set(library.map(({ id }) => id)));
});

test('each way goes up in the order of the library, and the gentlest way comes first', () => {
  const orders = ways(many(60)).map((way) => way.map(({ exercise: { order } }) => order));
  for (const way of orders)
    assert.deepEqual(
      way,
      way.toSorted((a, b) => a - b),
    );
  // What a way shows first may be on loan from another: its own first is that or the next.
  assert.equal(orders[0]?.[0], 0);
});
