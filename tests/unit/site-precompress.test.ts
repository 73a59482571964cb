import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFolder } from '../../src/site/precompress.build.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-heart-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const page = '<p>Each time your calf tightens, it pushes blood up.</p>\n'.repeat(200);
mkdirSync(join(folder, 'exercises'));
writeFileSync(join(folder, 'exercises/index.html'), page);
writeFileSync(join(folder, 'tiny.txt'), 'a');
writeFileSync(join(folder, 'card.png'), page);

test('each text file gets a brotli and a gzip copy that hold the same words', async () => {
  const files = await compressFolder(folder);
  assert.deepEqual(
    files.map(({ file }) => file),
    ['exercises/index.html', 'tiny.txt'],
  );
  const path = join(folder, 'exercises/index.html');
  assert.equal(brotliDecompressSync(readFileSync(`${path}.br`)).toString(), page);
  assert.equal(gunzipSync(readFileSync(`${path}.gz`)).toString(), page);
  const [first] = files;
  assert.ok(
    first && first.br > 0 && first.br < first.gz && first.gz < first.plain / 10,
    JSON.stringify(first),
  );
});

test('nothing is written that would be no smaller, and pictures are left alone', async () => {
  await compressFolder(folder);
  assert.equal(existsSync(join(folder, 'tiny.txt.br')), false);
  assert.equal(existsSync(join(folder, 'card.png.br')), false);
});

test('a second run gives the same bytes and does not compress the copies', async () => {
  const path = join(folder, 'exercises/index.html');
  const before = [readFileSync(`${path}.br`), readFileSync(`${path}.gz`)];
  const files = await compressFolder(folder);
  assert.equal(files.length, 2);
  assert.deepEqual([readFileSync(`${path}.br`), readFileSync(`${path}.gz`)], before);
});
