import assert from 'node:assert/strict';
import { test } from 'node:test';
import { floorOf } from '../bench/pages/floor.ts';

const page = `<html><head><title>Calf raises</title><style>.a{color:red}</style></head><body>
<header class="bar"><nav aria-label="Main"><a href="/exercises/">Exercises</a></nav></header>
<main id="main" tabindex="-1"><h1 class="a">Calf raises</h1><svg id="fold"><style>.b{color:red}</style></svg>
<p data-line="1">Rise on your toes.</p><template><p>Later</p></template></main>
<footer class="foot"><p>Not yet checked by a clinician.</p></footer>
<svg class="figure-sprite" width="0"><symbol id="leg"><path d="M0 0h9"/></symbol></svg>
<script type="module">import "/a.js"</script></body></html>`;

/** The words of a page, without its marks. */
const words = (html: string) =>
  (/<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('the floor says every word of the page, the harder one those between bar and foot', () => {
  const heading = 'Calf raises Rise on your toes.';
  assert.equal(words(floorOf(page, 'page')), `Exercises ${heading} Not yet checked by a clinician.`);
  assert.equal(words(floorOf(page, 'main')), heading);
});

test('a floor has the drawings once, and none of our scripts, classes or styles', () => {
  for (const part of ['page', 'main'] as const) {
    const floor = floorOf(page, part);
    assert.equal(floor.match(/<symbol id="leg">/g)?.length, 1, part);
    assert.doesNotMatch(floor, /<script|class=|data-line|color:red|<template/, part);
    assert.match(floor, /<title>Calf raises<\/title>/, part);
  }
});

test('the style of a floor is about 2 kB', () => {
  const style = /<style>([\s\S]*?)<\/style>/.exec(floorOf(page, 'page'))?.[1] ?? '';
  assert.ok(style.length > 1000 && style.length < 2100, `${style.length} characters`);
});
