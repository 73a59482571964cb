import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { laterScripts } from '../../src/site/later-scripts.build.ts';

const scripts = new Map([
  ['page.a.js', 'import{t}from"./help.b.js";const later=()=>import(`./dialog.c.js`)'],
  ['help.b.js', 'import"./base.d.js"'],
  ['base.d.js', 'import"./help.b.js"'],
  ['dialog.c.js', ''],
]);
const page = (head: string, body: string) =>
  `<head><meta content="script-src 'self' 'wasm-unsafe-eval'">${head}</head><body>${body}</body>`;
const named = (file: string) => `<script type="module" src="/_astro/${file}"></script>`;

test('scripts are named where the page ends, after all that they import before they run', () => {
  const html = laterScripts(page('', `${named('page.a.js')}<p>Words</p>`), scripts);
  const text = 'import"/_astro/base.d.js";import"/_astro/help.b.js";import"/_astro/page.a.js"';
  assert.ok(html.endsWith(`<body><p>Words</p><script type="module">${text}</script></body>`), html);
  const hash = createHash('sha256').update(text).digest('base64');
  assert.ok(html.includes(`script-src 'self' 'sha256-${hash}' 'wasm-unsafe-eval'`), html);
});

test('scripts that share an import name it once, in the order of the page', () => {
  const html = laterScripts(page('', named('help.b.js') + named('page.a.js')), scripts);
  assert.equal(html.match(/help\.b\.js/g)?.length, 1);
  assert.ok(html.indexOf('help.b.js') < html.indexOf('page.a.js'));
});

test('a site in a folder keeps its folder', () => {
  const html = laterScripts(page('', named('page.a.js').replace('/_astro', '/legs/_astro')), scripts);
  assert.deepEqual(
    [...html.matchAll(/import"([^"]+)"/g)].map(([, file]) => file),
    ['/legs/_astro/base.d.js', '/legs/_astro/help.b.js', '/legs/_astro/page.a.js'],
  );
});

test('a page without scripts, data and islands stay as they are', () => {
  const html = page('<script type="application/ld+json">{}</script>', '<script>island()</script>');
  assert.equal(laterScripts(html, scripts), html);
});
