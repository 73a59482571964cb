import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrowMarkup } from '../../src/figures/arrow.ts';
import type { ArrowData } from '../../src/figures/figure-data-schema.ts';

/** The path of an arrow, and where its head is and points: 0 to the right, 90 down. */
const drawn = (arrow: ArrowData) => {
  const [, path, place] =
    /^<path class="f-arrow" d="([^"]+)"\/><path transform="([^"]+)" class="f-arrowhead" d="M5 0-5-6V6Z"\/>$/.exec(
      arrowMarkup(arrow),
    ) ?? [];
  return [path, place];
};

for (const [way, to, angle] of [
  ['up', [10, 60], -90],
  ['down', [10, 20], 90],
  ['to the right', [30, 40], 0],
  ['to the left', [-10, 40], 180],
] as const)
  test(`a straight arrow ${way}`, () =>
    assert.deepEqual(drawn({ from: [10, 40], to: [...to], bend: 0 }), [
      `M10 -40L${to[0]} ${-to[1]}`,
      `translate(${to[0]} ${-to[1]})rotate(${angle})`,
    ]));

test('a bent arrow bulges to the left of its way, and its head follows the curve', () => {
  // Up by 40, so left is to the left: a curve reaches half as far as the point that pulls it.
  assert.deepEqual(drawn({ from: [10, 40], to: [10, 80], bend: 10 }), [
    'M10 -40Q-10 -60 10 -80',
    'translate(10 -80)rotate(-45)',
  ]);
  assert.deepEqual(drawn({ from: [10, 40], to: [10, 80], bend: -10 })[0], 'M10 -40Q30 -60 10 -80');
  // To the right by 20, so left is up.
  assert.deepEqual(drawn({ from: [10, 40], to: [30, 40], bend: 5 }), [
    'M10 -40Q20 -50 30 -40',
    'translate(30 -40)rotate(45)',
  ]);
});

test('an arrow without a length has a place all the same', () => {
  assert.deepEqual(drawn({ from: [10, 40], to: [10, 40], bend: 8 })[1], 'translate(10 -40)rotate(0)');
});

for (const [what, turn, path, head] of [
  ['a quarter from the top', [0, 90], 'M10 -60A30 20 0 0 1 40 -40', 'translate(40 -40)rotate(90)'],
  ['a half', [0, 180], 'M10 -60A30 20 0 0 1 10 -20', 'translate(10 -20)rotate(180)'],
  ['three quarters', [-180, 90], 'M10 -20A30 20 0 1 1 40 -40', 'translate(40 -40)rotate(90)'],
  ['a quarter back to the top', [90, 0], 'M40 -40A30 20 0 0 0 10 -60', 'translate(10 -60)rotate(180)'],
  ['three quarters back', [180, -90], 'M10 -20A30 20 0 1 0 -20 -40', 'translate(-20 -40)rotate(90)'],
] as const)
  test(`an arrow round a middle: ${what}`, () =>
    assert.deepEqual(drawn({ around: [10, 40], size: [30, 20], turn: [...turn] }), [path, head]));

test('a letter stands with its lower left corner in its place', () => {
  const paths = (['A', 'B', 'C'] as const).map((letter) => {
    const [, place, path] =
      /^<path transform="([^"]+)" class="f-arrow" d="([^"]+)"\/>$/.exec(
        arrowMarkup({ letter, corner: [80, 34] }),
      ) ?? [];
    assert.equal(place, 'translate(80 -34)');
    return path;
  });
  assert.equal(new Set(paths).size, 3, 'each letter has a path of its own');
  for (const path of paths) assert.match(path ?? '', /^M/);
});
