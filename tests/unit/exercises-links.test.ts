import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkFaults, loopIn, type Linked } from '../../src/exercises/links.ts';

const link = (order: number, easier: string[], harder: string[]): Linked => ({ order, easier, harder });
const faultsIn = (library: Record<string, Linked>) => linkFaults(new Map(Object.entries(library)));

test('links that agree, with harder ones later, have no fault', () => {
  assert.deepEqual(
    faultsIn({ low: link(1, [], ['mid']), mid: link(2, ['low'], ['high']), high: link(3, ['mid'], []) }),
    [],
  );
});

test('a link to nowhere is named, on either side, and nothing else is said of it', () => {
  for (const [side, exercise] of [
    ['easier', link(1, ['nowhere'], [])],
    ['harder', link(1, [], ['nowhere'])],
  ] as const)
    assert.deepEqual(faultsIn({ here: exercise }), [
      `content/exercises/here.mdx: ${side}: expected the name of a file in content/exercises/, got "nowhere". Correct the spelling, or add that exercise first.`,
    ]);
});

test('a link that is not returned is named on the side where it stands', () => {
  const pair = faultsIn({ low: link(1, [], ['high']), high: link(2, [], ['low']) }).join('\n');
  assert.match(
    pair,
    /low\.mdx: harder: expected both directions to agree, got "high"\. Add low under "easier" in content\/exercises\/high\.mdx, or take high out here\./,
  );
  const [back, ...more] = faultsIn({
    low: link(1, [], ['mid']),
    mid: link(2, ['low'], []),
    high: link(3, ['mid'], []),
  });
  assert.match(back ?? '', /high\.mdx: easier: .*Add high under "harder" in content\/exercises\/mid\.mdx/);
  assert.deepEqual(more, []);
});

test('a harder exercise stands later in the library, never earlier or beside', () => {
  for (const order of [5, 10])
    assert.deepEqual(faultsIn({ low: link(10, [], ['high']), high: link(order, ['low'], []) }), [
      `content/exercises/low.mdx: order: expected an order above 10 for high, got ${order}. Change one of the two numbers, or the link.`,
    ]);
});

test('an exercise without any link is named; 1 link on each side is well', () => {
  assert.deepEqual(
    faultsIn({
      alone: link(9, [], []),
      a: link(1, [], ['b']),
      b: link(2, ['a'], ['c']),
      c: link(3, ['b'], []),
    }),
    [
      'content/exercises/alone.mdx: easier, harder: expected at least one link, got []. Name a gentler or a harder exercise, and name this one there.',
    ],
  );
});

test('a loop is told in its order, without the way that leads to it', () => {
  const round = {
    way: link(0, [], ['a']),
    a: link(1, ['way', 'c'], ['b']),
    b: link(2, ['a'], ['c']),
    c: link(3, ['b'], ['a']),
  };
  assert.deepEqual(loopIn(new Map(Object.entries(round))), ['a', 'b', 'c', 'a']);
  assert.deepEqual(faultsIn(round).slice(-1), [
    'content/exercises/a.mdx: harder: expected no loop, got "a > b > c > a". Take out one of these links, on both sides.',
  ]);
});

test('ways that part and meet again, or lead nowhere, are no loop', () => {
  const meeting = {
    a: link(1, [], ['b', 'c']),
    b: link(2, ['a'], ['d']),
    c: link(3, ['a'], ['d', 'nowhere']),
    d: link(4, ['b', 'c'], []),
  };
  assert.deepEqual(loopIn(new Map(Object.entries(meeting))), []);
});

test('a loop is found wherever it is, behind ways that are none', () => {
  const library = {
    alone: link(1, [], []),
    start: link(2, [], ['leaf', 'c']),
    leaf: link(3, [], []),
    c: link(4, [], ['leaf', 'd']),
    d: link(5, [], ['leaf', 'c']),
  };
  assert.deepEqual(loopIn(new Map(Object.entries(library))), ['c', 'd', 'c']);
});

test('a library with very many ways through it is read at once', () => {
  // 2 exercises on each of 40 rungs, each leading to both of the next: 2 to the power of 40 ways.
  const library = Array.from({ length: 80 }, (_, index): [string, Linked] => {
    const rung = Math.floor(index / 2);
    return [`${index}`, link(index, [], rung === 39 ? [] : [`${2 * rung + 2}`, `${2 * rung + 3}`])];
  });
  assert.deepEqual(loopIn(new Map(library)), []);
});
