import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawStill, figureSprite, pictureMarkup, shapeMarkup, shapesOf } from '../../src/figures/draw.ts';
import type { Layer, Part } from '../../src/figures/part.ts';
import { propGrip } from '../../src/figures/props.ts';
import { piecesOf, shapeTable } from '../../src/figures/shape-table.ts';
import { solveFigure, type SolvedFigure } from '../../src/figures/solve.ts';
import { figureViewBox } from '../../src/figures/view-box.ts';
import { backFigure, sideFigure } from './figures-made.ts';

const part = (x: number, y: number, turn: number): Part => ({ shape: 'pillow', x, y, turn });
const layer = (name: Layer['name'], parts: Part[], more: Partial<Layer> = {}): Layer => ({
  ...{ name, parts, body: false, far: false, lines: [] },
  ...more,
});
const picture = (layers: Layer[], more: Partial<SolvedFigure> = {}) =>
  pictureMarkup({ look: 'bob', layers, arrow: undefined, joints: undefined, ...more }, 'fig');
/** What stands inside the group of a picture. */
const inside = (...layers: Layer[]) => /^<g [^>]*>(.*)<\/g>$/.exec(picture(layers))?.[1];

test('a picture puts the middle of the ground where all pictures have it, and names its person', () => {
  assert.equal(figureViewBox, '0 0 232 226');
  assert.equal(picture([]), '<g class="f-bob" transform="translate(116 224)"></g>');
});

test('a shape is placed in the fewest letters', () => {
  const placed = (one: Part) => inside(layer('props-back', [one]));
  assert.equal(placed(part(0, 0, 0)), '<use href="#f-pillow"/>');
  assert.equal(placed(part(0.04, -0.04, 0.04)), '<use href="#f-pillow"/>');
  assert.equal(placed(part(-12.34, 0, 0)), '<use href="#f-pillow" x="-12.3"/>');
  assert.equal(placed(part(5, 6, 0)), '<use href="#f-pillow" transform="translate(5 6)"/>');
  assert.equal(placed(part(0, 0, 30)), '<use href="#f-pillow" transform="translate(0 0)rotate(30)"/>');
});

test('a part of the body is painted with a halo behind it, the far one darker; a thing is not', () => {
  const shape = '<use href="#f-pillow"/>';
  assert.equal(
    inside(layer('props-back', [part(0, 0, 0)]), layer('torso', [part(0, 0, 0)], { body: true })),
    `${shape}<use href="#figd" class="f-halo"/><g id="figd">${shape}</g>`,
  );
  assert.equal(
    inside(layer('far-arm', [part(0, 0, 0)], { body: true, far: true, lines: ['M0 0H9'] })),
    `<use href="#figa" class="f-halo"/><g id="figa" class="f-far">${shape}<path class="f-band" d="M0 0H9"/></g>`,
  );
});

test('parts and lines follow each other without a gap', () => {
  const two = layer('props-back', [part(0, 0, 0), part(9, 0, 0)], { lines: ['M0 0H9', 'M0 9H9'] });
  assert.equal(
    inside(two, layer('props-front', [])),
    '<use href="#f-pillow"/><use href="#f-pillow" x="9"/><path class="f-band" d="M0 0H9"/><path class="f-band" d="M0 9H9"/>',
  );
});

test('an arrow comes after the body, and brings its head unless it is a letter', () => {
  const up = { from: [0, 10], to: [0, 40] };
  const figure = sideFigure({ phases: [{}, { arrow: up }, { arrow: { letter: 'A', corner: [0, 10] } }] });
  assert.deepEqual(
    [1, 2, 3].map((phase) => shapesOf(figure, phase).has('arrowhead')),
    [false, true, false],
  );
  const { arrow } = solveFigure(figure, { phase: 2 });
  assert.deepEqual(arrow, { ...up, bend: 0 });
  assert.match(
    picture([layer('props-back', [part(0, 0, 0)])], { arrow }),
    /#f-pillow"\/><path class="f-arrow"/,
  );
  assert.equal(solveFigure(figure, { time: 0 }).arrow, undefined, 'the moving drawing has no arrow');
});

test('a picture is counted from 1 and stands in a symbol of its own', () => {
  const figure = sideFigure({ phases: [{}, { knees: 30 }] });
  const still = drawStill(figure, 2, { id: 'fig-x-2' });
  assert.equal(
    still,
    `<symbol id="fig-x-2" viewBox="0 0 232 226">${pictureMarkup(solveFigure(figure, { phase: 2 }), 'fig-x-2')}</symbol>`,
  );
  assert.notEqual(drawStill(figure, 1, { id: 'fig-x-2' }), still);
  assert.throws(() => drawStill(figure, 3, { id: 'x' }), RangeError);
  const back = solveFigure(backFigure([{}, {}]), { phase: 1 });
  assert.equal(back.joints, undefined);
  assert.ok(back.layers.length > 0 && solveFigure(figure, { phase: 1 }).joints);
});

test('the shapes of a page stand once each, in the order of their names', () => {
  assert.equal(figureSprite([]), '<defs></defs>');
  assert.equal(
    shapeMarkup('arrowhead'),
    `<path class="f-arrowhead" d="${piecesOf('arrowhead')[0]?.[1]}" id="f-arrowhead"/>`,
  );
  const both = `${shapeMarkup('arrowhead')}${shapeMarkup('pillow')}`;
  assert.equal(figureSprite(['pillow', 'arrowhead']), `<defs>${both}</defs>`);
  const many = Object.keys(shapeTable).find((name) => piecesOf(name as 'pillow').length > 1);
  const pieces = piecesOf(many as 'pillow').map(([kind, d]) => `<path class="f-${kind}" d="${d}"/>`);
  assert.equal(shapeMarkup(many as 'pillow'), `<g id="f-${many}">${pieces.join('')}</g>`);
});

test('a hand lies flat forward, leans against a wall, or closes round a bar', () => {
  const angle = (kind: 'wall' | 'bike' | 'desk', hold: 'wall' | 'handlebar' | 'desk') =>
    propGrip([{ kind, x: 0 }], hold, 0)?.angle ?? NaN;
  assert.ok(angle('wall', 'wall') > 90 && angle('wall', 'wall') < 180, 'fingers point up');
  assert.ok(angle('desk', 'desk') > 60 && angle('desk', 'desk') <= 90, 'fingers point forward');
});
