import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extentOf } from '../../src/figures/extent.ts';
import { place } from '../../src/figures/geometry.ts';
import { piecesOf, type ShapeName } from '../../src/figures/shape-table.ts';
import { solveFigure } from '../../src/figures/solve.ts';
import { figures } from './figures-data.ts';
import { sideFigure } from './figures-made.ts';

/** The points that a shape names, read letter by letter: the other way to the same answer. */
function pointsOf(name: ShapeName): [number, number][] {
  return piecesOf(name).flatMap(([, path]) => {
    const words = path.match(/[A-Z]|-?\d+(?:\.\d+)?|-?\.\d+/g) ?? [];
    const points: [number, number][] = [];
    let command = '';
    let [x, y] = [0, 0];
    while (words.length > 0) {
      const word = words[0] ?? '';
      if (/[A-Z]/.test(word)) {
        command = word;
        words.shift();
        if (command === 'Z') continue;
      }
      const take = () => Number(words.shift());
      if (command === 'H') x = take();
      else if (command === 'V') y = take();
      else if (command === 'A') {
        words.splice(0, 5);
        [x, y] = [take(), take()];
        continue;
      } else [x, y] = [take(), take()];
      points.push([x, y]);
    }
    return points;
  });
}

const arrowed = (arrow: Record<string, unknown>) => extentOf(sideFigure({ phases: [{}, { arrow }] }));
const bare = extentOf(sideFigure());

test('a drawing reaches as far as the points of its person in any picture', () => {
  for (const [id, figure] of figures()) {
    const across = figure.phases.flatMap((_, index) =>
      solveFigure(figure, { phase: index + 1 })
        .layers.filter(({ body }) => body)
        .flatMap(({ parts }) => parts)
        .flatMap(({ shape, x, y, turn }) =>
          pointsOf(shape).map(([px, py]) => place([x, y], -turn, px, py)[0]),
        ),
    );
    const extent = extentOf(figure);
    assert.ok(extent.left <= Math.min(...across) + 0.001, `${id}: left`);
    assert.ok(extent.right >= Math.max(...across) - 0.001, `${id}: right`);
    const arrows = figure.phases.some((phase) => 'arrow' in phase && phase.arrow);
    if (arrows) continue;
    assert.ok(Math.abs(extent.left - Math.min(...across)) < 0.001, `${id}: no further to the left`);
    assert.ok(Math.abs(extent.right - Math.max(...across)) < 0.001, `${id}: no further to the right`);
  }
});

test('furniture does not count', () => {
  assert.ok(bare.left < -10 && bare.right > 5, JSON.stringify(bare));
  assert.deepEqual(extentOf(sideFigure({ props: [{ kind: 'wall', x: 100 }] })), bare);
});

test('a straight arrow reaches past both ends by its head and its bend', () => {
  const both = arrowed({ from: [-100, 10], to: [100, 40], bend: 5 });
  assert.deepEqual(both, { left: -113, right: 113 });
  assert.deepEqual(arrowed({ from: [100, 10], to: [-100, 40], bend: -5 }), both);
  assert.deepEqual(arrowed({ from: [-100, 10], to: [100, 40] }), { left: -108, right: 108 });
});

test('an arrow round a middle reaches as far as its way does', () => {
  const round = (middle: number, turn: [number, number]) =>
    arrowed({ around: [middle, 60], size: [20, 15], turn });
  assert.equal(round(80, [0, 180]).right, 108, 'the widest point lies in the middle of the way');
  assert.equal(round(80, [0, 180]).left, bare.left);
  assert.ok(Math.abs(round(80, [0, 30]).right - 98) < 1e-9, 'half as far at 30 degrees');
  assert.ok(
    Math.abs(round(80, [180, 330]).right - 88) < 1e-9,
    'the start counts, and the way to the left does not',
  );
  assert.equal(round(-80, [180, 360]).left, -108);
  assert.equal(round(-80, [360, 180]).left, -108);
});

test('a letter reaches from its corner by its width', () => {
  assert.equal(arrowed({ letter: 'A', corner: [90, 20] }).right, 110);
  assert.equal(arrowed({ letter: 'A', corner: [-100, 20] }).left, -100);
});
