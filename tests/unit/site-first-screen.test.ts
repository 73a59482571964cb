import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { firstScreenFirst } from '../../src/site/first-screen.build.ts';
import { afterBar, firstScreenEnd } from '../../src/site/first-screen.ts';

const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
const end = `<svg id="${firstScreenEnd}"></svg>`;
/** A page with its policy, its styles, and what stands before and after the end of its first screen. */
const page = (css: string, before: string, after: string) =>
  `<head><link rel="canonical" href="/"><meta content="style-src 'self' ${hash(css)}"><style>${css}</style></head><body><main id="${afterBar}">${before}${after}</body>`;
const stylesOf = (html: string) =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
const split = (css: string, before: string, after: string) =>
  stylesOf(firstScreenFirst(page(css, before + end, after)));

test('the head keeps what the first screen names, and the others stand where it ends', () => {
  const html = firstScreenFirst(
    page(
      '@layer components{.lead{margin:0}.card{color:red}}',
      `<p class="lead">Words</p>${end}`,
      '<p class="card">',
    ),
  );
  assert.deepEqual(stylesOf(html), [
    '@layer components{.lead{margin:0}}',
    '@layer components{.lead{margin:0}.card{color:red}}',
  ]);
  assert.match(html, /Words<\/p><svg id="[^"]+"><style>.*<\/style><\/svg><p class="card">/);
});

test('rules of a layer stay in their order, so the last word is as it was', () => {
  const css = '@layer components{.card{color:red}.plain{color:#00f}}';
  const [, rest] = split(css, '<p class="plain">', '<p class="plain card">');
  assert.equal(rest, css);
});

test('the plain elements of the base layer are written once, what they are coloured with too', () => {
  const css =
    '@layer theme{:root{--ink:red;--far:#00f}}@layer base{p{color:var(--ink)}}@layer components{.far{color:var(--far)}}';
  const [first, rest] = split(css, '<p>', '<p class="far">');
  assert.equal(first, '@layer theme{:root{--ink:red}}@layer base{p{color:var(--ink)}}@layer components;');
  assert.equal(rest, '@layer theme{:root{--ink:red;--far:#00f}}@layer components{.far{color:var(--far)}}');
});

test('print, movements, the pointer and empty fields can wait; what a screen shows cannot', () => {
  const css =
    '@layer components{a{color:red}a:hover{color:#00f}a:hover,a:focus{margin:0}::placeholder{color:red}@media print{a{color:#000}}@media print,(forced-colors:active){a{margin:1px}}@media (width<=9px){a{margin:2px}}@keyframes go{0%{color:red}}}';
  const [first, rest] = split(css, '<a>', '');
  assert.equal(
    first,
    '@layer components{a{color:red}a:hover,a:focus{margin:0}@media print,(forced-colors:active){a{margin:1px}}@media (width<=9px){a{margin:2px}}}',
  );
  for (const part of ['a:hover{', '::placeholder', '@media print{', '@keyframes'])
    assert.ok(rest?.includes(part), `${part} in ${rest}`);
});

test('words of the head are not classes of the first screen', () => {
  const css = '@layer components{.facts{color:red}}';
  const html = page(css, end, '<p class="facts">').replace('<style>', '<title>facts</title><style>');
  assert.deepEqual(stylesOf(firstScreenFirst(html)), ['@layer components;', css]);
});

test('the policy names both parts, and no others', () => {
  const css = '@layer components{.lead{margin:0}.card{color:red}}';
  const html = firstScreenFirst(page(css, `<p class="lead">${end}`, '<p class="card">'));
  assert.ok(html.includes(`style-src 'self' ${stylesOf(html).map(hash).join(' ')}"`), html);
});

test('the browser is asked to wait for the end of the first screen, once', () => {
  const html = firstScreenFirst(page('p{margin:0}', end, ''));
  assert.deepEqual(html.match(/<link rel="expect"[^>]*>/g), [
    `<link rel="expect" blocking="render" href="#${firstScreenEnd}">`,
  ]);
});

test('a page that marks no first screen keeps its styles and waits for its bar', () => {
  const before = page('p{margin:0}', '<p>', '');
  const html = firstScreenFirst(before);
  assert.equal(
    html,
    before.replace('<link', `<link rel="expect" blocking="render" href="#${afterBar}"><link`),
  );
});

test('a page without styles or without a bar is as it was', () => {
  for (const html of ['<link><body><p>$& text', '<link><style>p{margin:0}</style><body><p>'])
    assert.equal(firstScreenFirst(html), html);
});
