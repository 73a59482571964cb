import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawStandalone } from '../../src/figures/standalone.ts';
import { extentOf } from '../../src/figures/extent.ts';
import { solveFigure } from '../../src/figures/solve.ts';
import { paperViewBox, withPaperColours } from '../../src/figures/standalone-paper.ts';
import { figures } from './figures-data.ts';

const files = figures().flatMap(([id, figure]) =>
  figure.phases.map((_, index): [string, string] => [
    `${id}, picture ${index + 1}`,
    withPaperColours(drawStandalone(figure, index + 1, id), figure.look === 'bun' || figure.look === 'crop'),
  ]),
);

/** What each class of a file is painted with in the end: the last rule counts. */
function paintsOf(svg: string): Map<string, Map<string, string>> {
  const paints = new Map<string, Map<string, string>>();
  const style = /<style>(.*?)<\/style>/.exec(svg)?.[1] ?? '';
  for (const [, selectors = '', rule = ''] of style.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    for (const selector of selectors.split(',')) {
      const paint = paints.get(selector) ?? new Map<string, string>();
      for (const declaration of rule.split(';')) {
        const [property = '', value = ''] = declaration.split(':');
        paint.set(property, value);
      }
      paints.set(selector, paint);
    }
  }
  return paints;
}

const isGrey = (colour: string) =>
  colour === 'none' ||
  new Set(colour.length === 4 ? colour.slice(1) : (colour.match(/\w\w/g) ?? [])).size === 1;

test('on the sheet every colour is black, white or grey', () => {
  assert.ok(files.length > 40);
  for (const [name, svg] of files)
    for (const [selector, paint] of paintsOf(svg))
      for (const property of ['fill', 'stroke', 'background']) {
        const colour = paint.get(property);
        if (colour) assert.ok(isGrey(colour), `${name}: ${selector} ${property} ${colour}`);
      }
});

test('a tight muscle is solid black on the sheet, a resting one is not, and both have an outline', () => {
  const tight = files.map(([, svg]) => paintsOf(svg).get('.calf-tight')).filter((paint) => paint);
  assert.ok(tight.length > 0);
  for (const [name, svg] of files) {
    const paints = paintsOf(svg);
    for (const kind of ['rest', 'half', 'tight']) {
      const paint = paints.get(`.calf-${kind}`);
      assert.equal(paint?.get('stroke'), '#000', name);
      assert.equal(paint?.get('fill') === '#000', kind === 'tight', name);
    }
  }
});

test('one still of the sheet is 6 kB at most', () => {
  for (const [name, svg] of files) assert.ok(svg.length <= 6_000, `${name}: ${svg.length}`);
});

test('what is shown of a drawing holds the arrow, the letter and the feet of every picture', () => {
  for (const [id, figure] of figures()) {
    const [from = 0, , width = 0] = paperViewBox(extentOf(figure)).split(' ').map(Number);
    const [left, right] = [from - 116, from + width - 116];
    figure.phases.forEach(({ arrow }, index) => {
      const { joints } = solveFigure(figure, { phase: index + 1 });
      const ends =
        arrow === undefined || 'around' in arrow
          ? []
          : 'letter' in arrow
            ? [arrow.corner[0], arrow.corner[0] + 18]
            : [arrow.from[0], arrow.to[0]];
      const feet = joints ? [joints.legs.near, joints.legs.far].map(({ ankle }) => ankle[0]) : [];
      for (const x of [...ends, ...feet])
        assert.ok(x > left && x < right, `${id}, picture ${index + 1}: ${x} is outside ${left} to ${right}`);
    });
  }
});

test('a frame shows the middle where that holds everything, and all frames have one scale but the widest', () => {
  assert.equal(paperViewBox({ left: -20, right: 20 }), '21.8 0 188.3 226');
  assert.equal(paperViewBox({ left: -20, right: 105 }), '35.7 0 188.3 226');
  assert.equal(paperViewBox({ left: -105, right: 20 }), '8 0 188.3 226');
  assert.equal(paperViewBox({ left: -100, right: 110 }), '13 0 216 226');
});

test('a frame is 1.2 times as high as wide, and moves aside or widens for what must be seen', () => {
  // A drawing is 232 units wide, its middle at 116, and 226 high: a frame is 226 ÷ 1.2 = 188.3 wide, 3 units are left beside.
  assert.equal(paperViewBox({ left: -10, right: 10 }), '21.8 0 188.3 226', 'the middle');
  assert.equal(paperViewBox({ left: -60, right: 110 }), '40.7 0 188.3 226', 'further right');
  assert.equal(paperViewBox({ left: -110, right: 60 }), '3 0 188.3 226', 'further left');
  assert.equal(paperViewBox({ left: -112, right: 112 }), '1 0 230 226', 'as wide as must be');
});

test('each part has its paint on the sheet, and the picture stands on the ground of its frame', () => {
  const plain = '<svg viewBox="0 0 232 226"><style>.hair{fill:red}</style></svg>';
  const painted = (svg: string, part: string) => Object.fromEntries(paintsOf(svg).get(part) ?? []);
  const dark = withPaperColours(plain, false, '3 0 188.3 226');
  assert.ok(dark.startsWith('<svg viewBox="3 0 188.3 226" preserveAspectRatio="xMidYMax"><style>'), dark);
  assert.ok(
    withPaperColours(plain, false).startsWith('<svg viewBox="0 0 232 226" preserveAspectRatio="xMidYMax">'),
  );
  assert.equal(painted(dark, '.hair')['fill'], '#444');
  assert.equal(painted(withPaperColours(plain, true), '.hair')['fill'], '#aaa');
  const seam = { stroke: '#000', 'stroke-width': 'var(--seam,.9)' };
  assert.deepEqual(painted(dark, 'svg'), { background: '#fff' });
  assert.deepEqual(painted(dark, '.halo'), { stroke: '#000', 'stroke-width': '2.6', '--seam': '2.6' });
  assert.deepEqual(painted(dark, '.top'), { fill: '#fff', ...seam });
  assert.deepEqual(painted(dark, '.shorts'), { fill: '#ccc', ...seam });
  assert.deepEqual(painted(dark, '.skin'), { fill: '#fff', 'fill-opacity': '1' });
  for (const bare of ['.sole', '.ear', '.tendon']) assert.equal(painted(dark, bare)['stroke'], 'none', bare);
  for (const shoe of ['.shoe', '.sole']) assert.equal(painted(dark, shoe)['fill'], '#444', shoe);
  for (const lined of ['.line', '.rail', '.frame', '.ground', '.solid', '.arrow', '.band', '.wave'])
    assert.equal(painted(dark, lined)['stroke'], '#000', lined);
  for (const filled of ['.arrowhead', '.water', '.calf-tight'])
    assert.equal(painted(dark, filled)['fill'], '#000', filled);
  assert.deepEqual(
    ['.calf-rest', '.calf-half'].map((part) => painted(dark, part)['fill']),
    ['#888', '#333'],
  );
  assert.deepEqual(painted(dark, '.fibre'), { stroke: '#fff' });
  assert.deepEqual(painted(dark, '.far'), { filter: 'none' });
});
