import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPrecached, precachedUrls } from '../../src/site/precache.ts';

test('pages, figures and the search index are fetched in advance; what only machines read is not', () => {
  for (const file of [
    'index.html',
    'exercises/calf-raises/index.html',
    '_astro/page.abc123.js',
    'icon.svg',
    'manifest.webmanifest',
    'pagefind/1.0.0/pagefind.js',
    'pagefind/1.0.0/fragment/en_1.pf_fragment',
    'pagefind/words.json',
  ])
    assert.ok(isPrecached(file), file);
  for (const file of [
    'index.html.br',
    '_astro/page.abc123.js.gz',
    '_headers',
    '.nojekyll',
    '404.html',
    'sw.js',
    'sitemap-0.xml',
    'robots.txt',
    'exercises.json',
    'cards/home.png',
  ])
    assert.ok(!isPrecached(file), file);
});

test('a name that only looks like one of those left out is fetched', () => {
  for (const file of [
    'a.br/index.html',
    '_astro/a.br.js',
    'my-sw.js',
    'sw.js.html',
    'old-404.html',
    '404.html/index.html',
    'a.xml/index.html',
    'notes.txt.html',
    'old/exercises.json',
    'my-exercises.json',
    'exercises.json.html',
    'my-cards/home.png',
    'a_b/index.html',
  ])
    assert.ok(isPrecached(file), file);
  for (const file of ['.well-known/a', 'a/.hidden', '_redirects', '_astro/a.js.gz', 'x/a.xml', 'x/a.ics'])
    assert.ok(!isPrecached(file), file);
});

test('a page is named by its folder, with its version; a hashed file is its own version', () => {
  const files = ['index.html', 'exercises/index.html', '_astro/page.abc123.js', '_headers'];
  assert.deepEqual(precachedUrls(files.map((file) => ({ file, hash: `h-${file}` }))), [
    ['', 'h-index.html'],
    ['_astro/page.abc123.js', null],
    ['exercises/', 'h-exercises/index.html'],
  ]);
});

test('only a page loses its file name, and only hashed names need no version', () => {
  const files = [
    'a/index.html.js',
    'b/my-index.html',
    'pagefind/1.0.0/index/a.pf_index',
    'pagefind/1.0.0/pagefind-entry.json',
    'pagefind/words.json',
  ];
  assert.deepEqual(precachedUrls(files.map((file) => ({ file, hash: 'h' }))), [
    ['a/index.html.js', 'h'],
    ['b/my-index.html', 'h'],
    ['pagefind/1.0.0/index/a.pf_index', null],
    ['pagefind/1.0.0/pagefind-entry.json', 'h'],
    ['pagefind/words.json', 'h'],
  ]);
});

test('the order of files on the disk does not matter', () => {
  const files = ['b/index.html', 'a/index.html', 'c.svg'].map((file) => ({ file, hash: file }));
  assert.deepEqual(precachedUrls(files), precachedUrls(files.toReversed()));
});
