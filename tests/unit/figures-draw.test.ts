import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawStill } from '../../src/figures/draw.ts';
import { place, type Point } from '../../src/figures/geometry.ts';
import { piecesOf, shapeTable, type ShapeName } from '../../src/figures/shape-table.ts';
import { solveFigure } from '../../src/figures/solve.ts';
import { figureSize } from '../../src/figures/view-box.ts';
import { figures, instants } from './figures-data.ts';

const all = figures();
const pictures = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Points that bound a shape: ends and control points of its lines and curves. Only M, L, C and Z are read. */
function hull(name: ShapeName): Point[] {
  return piecesOf(name).flatMap(([, path]) => {
    const numbers = path.replace(/A[^MLCHVZ]*/g, ' ').match(/-?(\d+\.?\d*|\.\d+)/g) ?? [];
    const points: Point[] = [];
    if (/[HV]/.test(path)) return points;
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      points.push([Number(numbers[index]), Number(numbers[index + 1])]);
    }
    return points;
  });
}

test('there are twenty exercises with a drawing', () => {
  assert.equal(all.length, 20);
});

test('four people are drawn, two of them grey-haired, one in a wheelchair and one with a stick', () => {
  assert.deepEqual([...new Set(all.map(([, figure]) => figure.look))].sort(), [
    'bob',
    'bun',
    'crop',
    'short',
  ]);
  const kinds = new Set(all.flatMap(([, figure]) => figure.props.map(({ kind }) => kind)));
  assert.ok(kinds.has('wheelchair') && kinds.has('stick'), [...kinds].join());
});

for (const [id, figure] of all) {
  test(`${id}: the body stays inside the picture at every instant`, () => {
    const { left, ground, width } = figureSize;
    for (const time of instants(figure)) {
      for (const layer of solveFigure(figure, { time }).layers.filter(({ body }) => body)) {
        for (const part of layer.parts) {
          for (const [x, y] of hull(part.shape)) {
            const [px, py] = place([part.x, part.y], -part.turn, x, y);
            const inside = px >= -left && px <= width - left && py >= -ground && py <= 2;
            assert.ok(inside, `${part.shape} at ${px.toFixed(1)} ${py.toFixed(1)}, ${time.toFixed(2)} s`);
          }
        }
      }
    }
  });

  test(`${id}: markup has no colours, no styles, no ids, and one decimal at most`, () => {
    const stills = pictures(figure.phases.length).map((n) => drawStill(figure, n));
    assert.doesNotMatch(stills.join(''), /style=|fill="|stroke="|#|\bid=|href/);
    assert.doesNotMatch(stills.join(''), /\d\.\d\d/);
  });
}

test('a working muscle differs in shape, not only in colour', () => {
  const path = (name: ShapeName, kind: string) => piecesOf(name).find(([own]) => own === kind)?.[1];
  for (const view of ['', 'back-'] as const) {
    const rest = path(`${view}shank-rest`, 'calf-rest');
    const tight = path(`${view}shank-tight`, 'calf-tight');
    assert.ok(rest && tight && rest !== tight);
    assert.notEqual(path(`${view}shank-rest`, 'skin'), path(`${view}shank-tight`, 'skin'));
  }
});

test('a picture keeps its words and its arrow apart: no text in the drawing', () => {
  for (const [, figure] of all) {
    for (const n of pictures(figure.phases.length)) {
      assert.doesNotMatch(drawStill(figure, n), /<text|<title/);
    }
  }
});

test('every shape is used by some exercise or belongs to a look or a prop that can be chosen', () => {
  const used = new Set(
    all.flatMap(([, figure]) =>
      instants(figure).flatMap((time) =>
        solveFigure(figure, { time }).layers.flatMap(({ parts }) => parts.map(({ shape }) => shape)),
      ),
    ),
  );
  const choosable = ['back-head-', 'shank-', 'shin-', 'phone', 'palm', 'wall'];
  const idle = Object.keys(shapeTable).filter((name) => !used.has(name as ShapeName));
  assert.deepEqual(
    idle.filter((name) => !choosable.some((start) => name.startsWith(start))),
    [],
  );
});
