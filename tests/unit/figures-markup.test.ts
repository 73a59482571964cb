import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawStill, drawSymbol, pictureMarkup } from '../../src/figures/draw.ts';
import { transformOf, type Layer, type Part } from '../../src/figures/part.ts';
import { propGrip } from '../../src/figures/props.ts';
import { outlineOf, piecesOf, shapeTable } from '../../src/figures/shape-table.ts';
import { solveFigure, type SolvedFigure } from '../../src/figures/solve.ts';
import { figureViewBox } from '../../src/figures/view-box.ts';
import { backFigure, sideFigure } from './figures-made.ts';

const part = (x: number, y: number, turn: number, shape: Part['shape'] = 'pillow'): Part => ({
  ...{ shape, x, y, turn },
});
const [[, pillow] = ['', '']] = piecesOf('pillow');
const layer = (name: Layer['name'], parts: Part[], more: Partial<Layer> = {}): Layer => ({
  ...{ name, parts, body: false, far: false, lines: [] },
  ...more,
});
const picture = (layers: Layer[], more: Partial<SolvedFigure> = {}) =>
  pictureMarkup({ look: 'bob', layers, arrow: undefined, joints: undefined, ...more });
/** What stands inside the group of a picture. */
const inside = (...layers: Layer[]) => /^<g [^>]*>(.*)<\/g>$/.exec(picture(layers))?.[1];

test('a picture puts the middle of the ground where all pictures have it, and names its person', () => {
  assert.equal(figureViewBox, '0 0 232 226');
  assert.equal(picture([]), '<g class="f-bob" transform="translate(116 224)"></g>');
});

test('a place is written in the fewest letters', () => {
  assert.equal(transformOf(part(0, 0, 0)), '');
  assert.equal(transformOf(part(0.04, -0.04, 0.04)), '');
  assert.equal(transformOf(part(-12.34, 0, 0)), 'translate(-12.3)');
  assert.equal(transformOf(part(5, 6, 0)), 'translate(5 6)');
  assert.equal(transformOf(part(0, 6, 0)), 'translate(0 6)');
  assert.equal(transformOf(part(0, 0, 30)), 'rotate(30)');
  assert.equal(transformOf(part(5, 0, 30)), 'translate(5)rotate(30)');
});

test('a shape stands where it is placed, whole; several pieces share one place', () => {
  const placed = (one: Part) => inside(layer('props-back', [one]));
  assert.equal(placed(part(0, 0, 0)), `<path class="f-solid" d="${pillow}"/>`);
  assert.equal(placed(part(5, 6, 0)), `<path transform="translate(5 6)" class="f-solid" d="${pillow}"/>`);
  const foot = piecesOf('foot').map(([kind, d]) => `<path class="f-${kind}" d="${d}"/>`);
  assert.equal(foot.length, 2);
  assert.equal(placed(part(0, 0, 0, 'foot')), foot.join(''));
  assert.equal(placed(part(5, 6, 9, 'foot')), `<g transform="translate(5 6)rotate(9)">${foot.join('')}</g>`);
});

test('a part of the body is painted with its outline behind it, the far one darker; a thing is not', () => {
  const [[, shoe] = ['', ''], [, sole] = ['', '']] = piecesOf('foot');
  const foot = `<path class="f-shoe" d="${shoe}"/><path class="f-sole" d="${sole}"/>`;
  assert.equal(
    inside(
      layer('props-back', [part(0, 0, 0)]),
      layer('torso', [part(0, 0, 0, 'foot'), part(4, 0, 0, 'shin-half')], { body: true }),
    ),
    `<path class="f-solid" d="${pillow}"/><g class="f-halo"><path d="${shoe}"/></g>${foot}` +
      `<path transform="translate(4)" class="f-calf-half" d="${piecesOf('shin-half')[0]?.[1]}"/>`,
  );
  assert.equal(
    inside(layer('far-arm', [part(7, 0, 0, 'foot')], { body: true, far: true, lines: ['M0 0H9'] })),
    `<g class="f-halo"><path transform="translate(7)" d="${shoe}"/></g>` +
      `<g class="f-far"><g transform="translate(7)">${foot}</g><path class="f-band" d="M0 0H9"/></g>`,
  );
});

test('an outline leaves out what lies within it, and joins the rest', () => {
  const pieces = piecesOf('thigh');
  assert.deepEqual(
    pieces.map(([kind]) => kind),
    ['skin', 'shorts'],
  );
  assert.equal(outlineOf('thigh'), `${pieces[0]?.[1]}${pieces[1]?.[1]}`);
  assert.equal(outlineOf('shank-tight'), piecesOf('shank-tight')[0]?.[1]);
  assert.equal(outlineOf('pillow'), '');
  // Every body shape begins with what is outermost, so each has an outline.
  for (const name of [
    'torso',
    'upper-arm',
    'forearm',
    'hand',
    'fist',
    'palm',
    'toes',
    'foot-turned',
  ] as const)
    assert.ok(outlineOf(name).startsWith('M'), name);
  for (const name of Object.keys(shapeTable).filter((one) => one.includes('head-')))
    assert.ok(outlineOf(name as 'torso').split('M').length >= 3, `${name}: face and hair`);
});

test('parts and lines follow each other without a gap', () => {
  const two = layer('props-back', [part(0, 0, 0), part(9, 0, 0)], { lines: ['M0 0H9', 'M0 9H9'] });
  assert.equal(
    inside(two, layer('props-front', [])),
    `<path class="f-solid" d="${pillow}"/><path transform="translate(9)" class="f-solid" d="${pillow}"/>` +
      '<path class="f-band" d="M0 0H9"/><path class="f-band" d="M0 9H9"/>',
  );
});

test('an arrow comes after the body, and brings its head unless it is a letter', () => {
  const up = { from: [0, 10], to: [0, 40] };
  const figure = sideFigure({ phases: [{}, { arrow: up }, { arrow: { letter: 'A', corner: [0, 10] } }] });
  assert.deepEqual(
    [1, 2, 3].map((phase) => drawStill(figure, phase).includes('class="f-arrowhead"')),
    [false, true, false],
  );
  const { arrow } = solveFigure(figure, { phase: 2 });
  assert.deepEqual(arrow, { ...up, bend: 0 });
  assert.match(
    picture([layer('props-back', [part(0, 0, 0)])], { arrow }),
    /f-solid" d="[^"]+"\/><path class="f-arrow" d="[^"]+"\/><path transform="[^"]+" class="f-arrowhead"/,
  );
  assert.equal(solveFigure(figure, { time: 0 }).arrow, undefined, 'the moving drawing has no arrow');
});

test('a picture is counted from 1, and a symbol holds it whole', () => {
  const figure = sideFigure({ phases: [{}, { knees: 30 }] });
  const still = drawStill(figure, 2);
  assert.equal(still, pictureMarkup(solveFigure(figure, { phase: 2 })));
  assert.equal(
    drawSymbol(figure, 2, 'found-x'),
    `<symbol id="found-x" viewBox="0 0 232 226">${still}</symbol>`,
  );
  assert.notEqual(drawStill(figure, 1), still);
  assert.throws(() => drawStill(figure, 3), RangeError);
  const back = solveFigure(backFigure([{}, {}]), { phase: 1 });
  assert.equal(back.joints, undefined);
  assert.ok(back.layers.length > 0 && solveFigure(figure, { phase: 1 }).joints);
});

test('a hand lies flat forward, leans against a wall, or closes round a bar', () => {
  const angle = (kind: 'wall' | 'bike' | 'desk', hold: 'wall' | 'handlebar' | 'desk') =>
    propGrip([{ kind, x: 0 }], hold, 0)?.angle ?? NaN;
  assert.ok(angle('wall', 'wall') > 90 && angle('wall', 'wall') < 180, 'fingers point up');
  assert.ok(angle('desk', 'desk') > 60 && angle('desk', 'desk') <= 90, 'fingers point forward');
});
