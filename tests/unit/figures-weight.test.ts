import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { drawStill } from '../../src/figures/draw.ts';
import { drawStandalone } from '../../src/figures/standalone.ts';
import { figures } from './figures-data.ts';

const all = figures();
const pictures = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

for (const [id, figure] of all) {
  test(`${id}: one picture weighs 6 kB or less as written and 1.5 kB or less in brotli`, () => {
    for (const n of pictures(figure.phases.length)) {
      const svg = drawStandalone(figure, n, `${id} ${n}`);
      assert.ok(Buffer.byteLength(svg) <= 6000, `picture ${n}: ${Buffer.byteLength(svg)} bytes as written`);
      const packed = brotliCompressSync(svg).length;
      assert.ok(packed <= 1500, `picture ${n}: ${packed} bytes in brotli`);
    }
  });
}

test('twenty cards weigh 8 kB or less in brotli', () => {
  const stills = all.map(([, figure]) => drawStill(figure, figure.card));
  const packed = brotliCompressSync(stills.join('')).length;
  assert.ok(packed <= 8000, `${packed} bytes`);
});
