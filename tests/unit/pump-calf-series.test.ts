import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { drawCalfSeries } from '../../src/pump/calf-series.ts';
import { drawCalf } from '../../src/pump/calf.ts';
import { frames } from '../../src/pump/frames.ts';

test('one cutaway takes 5 kB at most, 1.8 kB compressed, and four take 3 kB compressed', () => {
  for (const { id, state } of frames) {
    const text = drawCalf(state);
    assert.ok(text.length <= 5000, `${id}: ${text.length} bytes as written; draw with fewer points`);
    const small = brotliCompressSync(text).length;
    assert.ok(small <= 1800, `${id}: ${small} bytes compressed; draw with fewer points`);
  }
  const four = brotliCompressSync(drawCalfSeries(frames, 'calf').join('')).length;
  assert.ok(four <= 3000, `four frames: ${four} bytes compressed`);
});

test('a series holds the same drawings, with shared shapes written once', () => {
  const states = frames.map((f) => f.state);
  const series = drawCalfSeries(frames, 'calf');
  const shared = new Map<string, string>();
  for (const [, id = '', rest = ''] of series.join('').matchAll(/<path id="([^"]+)" ([^>]*)>/g)) {
    assert.ok(!shared.has(id), `${id} is written twice`);
    shared.set(id, `<path ${rest}>`);
  }
  const whole = series.map((text) =>
    text
      .replace(/ id="[^"]+"/g, '')
      .replace(/<use href="#([^"]+)"\/>/g, (_, id: string) => shared.get(id) ?? `missing ${id}`),
  );
  assert.deepEqual(
    whole,
    states.map((state) => drawCalf(state)),
  );
  assert.ok(series.join('').length < whole.join('').length * 0.75);
});

for (const { id, state } of frames) {
  test(`the drawing of "${id}" is as stored`, (t) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="40 -34 304 557">\n${drawCalf(state).replaceAll('><', '>\n<')}\n</svg>\n`;
    t.assert.fileSnapshot(svg, `tests/unit/snapshots/calf/${id}.svg`, {
      serializers: [(value: string) => value],
    });
  });
}
