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

test('an icon has its size; one for a home screen has a ground, and one to be cut keeps to the middle', () => {
  for (const kind of Object.keys(iconKinds) as IconKind[]) {
    const svg = iconSvg(mark, kind);
    const { size, ground } = iconKinds[kind];
    assert.match(svg, new RegExp(`width="${size}" height="${size}"`));
    assert.equal(svg.includes('<rect'), ground !== '', kind);
  }
  const { fill } = iconKinds.maskable;
  assert.ok(fill * Math.SQRT2 <= 0.9, 'its corners stay within the circle that every phone keeps');
  assert.throws(() => iconSvg('<p>', '192'), /expected an SVG with a viewBox/);
});
