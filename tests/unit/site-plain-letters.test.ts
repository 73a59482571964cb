import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scriptsFrom } from '../../src/site/lean.build.ts';
import { plainPage, plainStyle } from '../../src/site/plain-letters.build.ts';

test('words and attributes say the same by number, in ASCII', () => {
  const page = plainPage('<p title="10 °C">It’s 1–2 · 🦵</p>');
  assert.equal(page, '<p title="10 &#176;C">It&#8217;s 1&#8211;2 &#183; &#129461;</p>');
  assert.equal(plainPage('<p>&amp; plain</p>'), '<p>&amp; plain</p>');
});

test('data for machines is written as JSON writes it, and means the same', () => {
  const words = 'It’s a calf 🦵';
  const page = plainPage(`<script type="application/ld+json">${JSON.stringify({ words })}</script>’`);
  const [, json = '', after] = /^<script[^>]*>(.*)<\/script>(.*)$/.exec(page) ?? [];
  assert.match(json, /^[\x20-\x7e]+$/);
  assert.deepEqual(JSON.parse(json), { words });
  assert.equal(after, '&#8217;');
});

test('what has a fingerprint stays as it is: scripts, and styles, which are plain by then', () => {
  const raw = '<style>p::before{content:"–"}</style><script type="module">"’"</script>';
  assert.equal(plainPage(raw), raw);
});

test('styles write a sign by number, apart from what follows it', () => {
  assert.equal(plainStyle('p::before{content:"✓a"}'), 'p::before{content:"\\2713 a"}');
  assert.equal(plainStyle('p{margin:0}'), 'p{margin:0}');
});

test('a page may run the scripts that it names, and those that these name', () => {
  const scripts = new Map([
    ['page.a1.js', 'import("./dialog.b2.js")'],
    ['dialog.b2.js', 'import"./page.a1.js";"dialog"'],
    ['builder.c3.js', '"builder"'],
  ]);
  const html = '<script type="module" src="/_astro/page.a1.js"></script><p>other.js';
  assert.deepEqual(scriptsFrom(html, scripts), ['dialog.b2.js', 'page.a1.js']);
  assert.deepEqual(scriptsFrom('<p>', scripts), []);
});
