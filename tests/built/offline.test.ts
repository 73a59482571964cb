import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isPrecached } from '../../src/site/precache.ts';
import { base, builtFiles, builtPages, folder } from './dist.ts';

const worker = readFileSync(`${folder}/sw.js`, 'utf8');
/** Addresses in the worker's list: text, then its version or null. */
const listed = [...worker.matchAll(/\[([`"'])([^`"']*)\1,(?:[`"']([0-9a-f]{12})[`"']|null)\]/g)].map(
  ([, , url = '', revision]) => ({ url, revision }),
);

/** Most bytes of brotli that the first visit may load behind the reader's back. */
const most = 1_500_000;

test('the worker keeps every page, and names nothing that is not there', () => {
  const urls = new Set(listed.map(({ url }) => url));
  for (const { path } of builtPages())
    if (path !== '/404.html') assert.ok(urls.has(path.slice(1)), `sw.js leaves out ${path}`);
  for (const { url } of listed) {
    const file = url === '' || url.endsWith('/') ? `${url}index.html` : url;
    assert.ok(
      existsSync(`${folder}/${file}`),
      `sw.js names "${url}", which is not built: the worker would never start`,
    );
  }
  assert.equal(listed.length, builtFiles().filter(isPrecached).length);
});

test('the whole site for offline reading weighs little', () => {
  const bytes = builtFiles()
    .filter(isPrecached)
    .map((file) => `${folder}/${file}`)
    .reduce((sum, file) => sum + readFileSync(existsSync(`${file}.br`) ? `${file}.br` : file).length, 0);
  console.log(`  offline copy: ${listed.length} files, ${Math.round(bytes / 1024)} kB as brotli`);
  assert.ok(bytes <= most, `${bytes} bytes, expected ${most} at most`);
});

test('the manifest holds under its folder, and what it names is there', () => {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.webmanifest`, 'utf8'));
  for (const key of ['id', 'start_url', 'scope']) assert.equal(manifest[key], base);
  const file = (url: string) => {
    assert.ok(url.startsWith(base), `${url} is outside ${base}`);
    return `${folder}/${url.slice(base.length)}`;
  };
  for (const { src, sizes, type } of manifest.icons) {
    const data = readFileSync(file(src));
    if (type !== 'image/png') continue;
    // A PNG begins with its size.
    assert.equal(`${data.readUInt32BE(16)}x${data.readUInt32BE(20)}`, sizes, src);
  }
  for (const { name, url } of manifest.shortcuts)
    assert.ok(existsSync(`${file(url)}index.html`), `${name}: ${url}`);
  for (const { html, path } of builtPages())
    assert.ok(html.includes(`<link rel="manifest" href="${base}manifest.webmanifest"`), path);
});
