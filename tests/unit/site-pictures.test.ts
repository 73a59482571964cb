import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { cardLines, cardSvg } from '../../src/site/card.ts';
import { iconKinds, iconSvg, type IconKind } from '../../src/site/icon.ts';

const mark = readFileSync('public/icon.svg', 'utf8');
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 232 226"><path d="M0 225H232"/></svg>';

test('a title stands in lines of at most 16 letters, and no word is lost', () => {
  assert.deepEqual(cardLines('Single-leg calf raises'), ['Single-leg calf', 'raises']);
  assert.deepEqual(cardLines('  Your calves   pump blood up '), ['Your calves pump', 'blood up']);
  assert.deepEqual(cardLines(''), []);
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/)), (words) => {
      const lines = cardLines(words.join(' '));
      assert.deepEqual(lines.join(' ').split(' ').filter(Boolean), words);
      for (const line of lines) assert.ok(line.length <= 16 || !line.includes(' '), line);
    }),
  );
});

test('drawing, words and mark stand where nothing covers anything', () => {
  const svg = cardSvg('Single-leg calf raises', drawing, mark);
  assert.match(
    svg,
    /^<svg xmlns="[^"]+" width="1200" height="630"><rect width="100%" height="100%" fill="#eff4f3"\/>/,
  );
  const ground = Number(/<path d="M0 (\d+)H1200" stroke="#5f777e" stroke-width="5"\/>/.exec(svg)?.[1]);
  const [x = 0, y = 0, width = 0, height = 0] =
    /<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" viewBox="0 0 232 226">/
      .exec(svg)
      ?.slice(1)
      .map(Number) ?? [];
  assert.ok(Math.abs(width / height - 232 / 226) < 1e-9, 'the drawing keeps its shape');
  assert.ok(y >= 20 && x >= 600 && x + width <= 1200, 'the drawing is on the right, inside');
  // The middle of the drawing's own ground line is 1 of its units above its edge.
  assert.ok(Math.abs(y + height * (225 / 226) - ground) < 0.1, 'both ground lines are one');
  const lines = [...svg.matchAll(/<text x="80" y="(\d+)">([^<]+)<\/text>/g)].map(([, at, text]) => [
    Number(at),
    text,
  ]);
  assert.deepEqual(
    lines,
    [
      [262, 'Single-leg calf'],
      [338, 'raises'],
    ],
    'lines of 76 around the middle of the words',
  );
  assert.match(
    svg,
    /<g font-family="Inter" font-weight="700" font-size="66" letter-spacing="-1.6" fill="#10242b">/,
  );
  assert.match(svg, /<svg x="70" y="62" width="64" height="64" viewBox="-4 0 32 32">/);
  assert.match(svg, /font-size="34" fill="#364c53">Second Heart<\/text><\/svg>$/);
});

test('signs in a title cannot break the picture', () => {
  const svg = cardSvg('<script> & "more"', drawing, mark);
  assert.doesNotMatch(svg, /<script/);
  assert.match(svg, /&#60;script&#62;/);
  assert.match(svg, /viewBox="0 0 232 226"/);
  assert.throws(
    () => cardSvg('Calf raises', 'not a drawing', mark),
    /expected an SVG file .* got "not a drawing"/,
  );
});

const broken = ['<svg><path/></svg>', '<svg viewBox="0 0 32 32"><path/>', '<p>'];

test('a drawing without a viewBox or without an end is refused, and told by how it begins', () => {
  for (const svg of broken) assert.throws(() => cardSvg('Calf raises', svg, mark), /expected an SVG file/);
  const long = `<svg>${'<path/>'.repeat(100)}`;
  assert.throws(() => cardSvg('Calf raises', long, mark), /got "<svg>(<path\/>){5}"\. Draw it again/);
});

test('a title of several lines has nothing between them', () => {
  assert.match(
    cardSvg('Single-leg calf raises', drawing, mark),
    />Single-leg calf<\/text><text [^>]*>raises</,
  );
});

test('an icon has its size; one for a home screen has a ground, and one to be cut keeps to the middle', () => {
  for (const kind of Object.keys(iconKinds) as IconKind[]) {
    const svg = iconSvg(mark, kind);
    const { size, ground } = iconKinds[kind];
    assert.match(svg, new RegExp(`width="${size}" height="${size}"`));
    assert.equal(svg.includes('<rect'), ground !== '', kind);
    assert.equal(svg.replaceAll(/<[^>]*>/g, ''), '', 'nothing stands between the elements');
  }
  assert.match(iconSvg(mark, '192'), /<svg x="0" y="0" width="192" height="192" viewBox="-4 0 32 32"><path/);
  assert.match(
    iconSvg(mark, 'maskable'),
    /^<svg xmlns="[^"]+" width="512" height="512"><rect width="512" height="512" fill="#ffffff"\/><svg x="102.4" y="102.4" width="307.2" height="307.2"/,
  );
  assert.ok(iconKinds['180'].fill < 1 && iconKinds['180'].ground.startsWith('#'));
  const { fill } = iconKinds.maskable;
  assert.ok(fill * Math.SQRT2 <= 0.9, 'its corners stay within the circle that every phone keeps');
  for (const svg of broken) assert.throws(() => iconSvg(svg, '192'), /expected an SVG with a viewBox/);
});
