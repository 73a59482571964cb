import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { base, builtPages, folder } from './dist.ts';

const pages = builtPages();

/** Bytes as a host sends them: brotli at its best. */
export const brotli = (data: string | Buffer) =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const fileOf = (url: string) => `${folder}${url.slice(base.length - 1)}`;

/** The scripts that a page starts with, and everything those import before they run. */
export function scriptsOf(html: string): string[] {
  const found = new Set<string>();
  const visit = (url: string) => {
    const file = fileOf(url);
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    for (const match of text.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      visit(new URL(match[1] ?? '', `http://site${url}`).pathname);
    }
  };
  for (const match of html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)) visit(match[1] ?? '');
  for (const match of html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)) {
    for (const inner of (match[1] ?? '').matchAll(/(?:from|import)\s*["'](\/[^"']+\.js)["']/g))
      visit(inner[1] ?? '');
  }
  return [...found];
}

/** What the lab runs, which its page fetches once somebody comes near it. */
function labOf(path: string): string[] {
  const own = scriptsOf(pages.find((page) => page.path === path)?.html ?? '');
  const lab = own.map((file) => /lab-start\.client\.[\w-]+\.js/.exec(readFileSync(file, 'utf8'))?.[0]);
  return lab.flatMap((name) => (name ? scriptsOf(`<script src="${base}_astro/${name}"></script>`) : []));
}

/** HTML with its styles, at most, in bytes of brotli, by page. */
const pageLimits: [RegExp, number][] = [
  [/^\/$/, 14_000],
  [/^\/exercises\/[^/]+\/$/, 14_000],
  [/^\/exercises\/$/, 20_000],
];

for (const { path, html } of pages) {
  const limit = pageLimits.find(([pattern]) => pattern.test(path))?.[1];
  if (limit) {
    test(`${path}: HTML and CSS in ${limit} bytes`, () => {
      assert.doesNotMatch(html, /<link[^>]+rel="stylesheet"/, 'styles travel inside the page');
      const bytes = brotli(html);
      assert.ok(bytes <= limit, `${path}: ${bytes} bytes of brotli, expected ${limit} at most`);
    });
  }
  const withIslands = /^\/(my-routine|how-it-works)\/$/.test(path);
  if (!withIslands) {
    test(`${path}: no framework script`, () => {
      assert.doesNotMatch(html, /<astro-island/, `${path}: a reading page may not hold an island`);
      const framework = scriptsOf(html).filter(
        (file) =>
          /__k|__H\b|options\.vnode|createElementNS/.test(readFileSync(file, 'utf8')) &&
          /preact|signals/.test(file),
      );
      assert.deepEqual(framework, []);
    });
  }
}

/** Script at most, in bytes of brotli, by page. */
const scriptLimits: Readonly<Record<string, number>> = { '/my-routine/': 25_000, '/how-it-works/': 22_500 };

for (const [path, limit] of Object.entries(scriptLimits)) {
  test(`${path}: script in ${limit} bytes`, () => {
    const page = pages.find((one) => one.path === path);
    assert.ok(page, `expected a page at ${path}`);
    const files = [...new Set([...scriptsOf(page.html), ...labOf(path)])];
    assert.ok(files.length > 0, 'expected it to have a script');
    const bytes = files.reduce((sum, file) => sum + brotli(readFileSync(file)), 0);
    assert.ok(bytes <= limit, `${bytes} bytes of brotli in ${files.join(', ')}, expected ${limit} at most`);
  });
}

test('the lab in 20,000 bytes of script, and only on its own page', () => {
  const bytes = labOf('/how-it-works/').reduce((sum, file) => sum + brotli(readFileSync(file)), 0);
  assert.ok(bytes > 0, 'expected the lab to be fetched by its page');
  for (const { path } of pages.filter((page) => page.path !== '/how-it-works/'))
    assert.deepEqual(labOf(path), [], path);
  assert.ok(bytes <= 20_000, `${bytes} bytes of brotli, expected 20,000 at most`);
});
