import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawStill } from '../../src/figures/draw.ts';
import { drawStandalone, standaloneColours } from '../../src/figures/standalone.ts';
import { figures } from './figures-data.ts';
import { sideFigure } from './figures-made.ts';

const all = figures();
const files = all.flatMap(([id, figure]) =>
  figure.phases.map((_, index): [string, string] => [
    `${id}, picture ${index + 1}`,
    drawStandalone(figure, index + 1, id),
  ]),
);
const snapshot = (id: string) => new URL(`snapshots/figures/${id}.file.svg.txt`, import.meta.url).pathname;

// Each kind of arrow and none, things behind, before and between, shapes placed twice, from the side and from behind.
for (const id of ['ankle-alphabet', 'ankle-circles', 'calf-raises', 'cycling', 'weight-shift'])
  test(`${id}: its picture as a file is as it was`, (t) => {
    const figure = new Map(all).get(id);
    assert.ok(figure, `expected a drawing for ${id}`);
    t.assert.fileSnapshot(drawStandalone(figure, 2, id).replaceAll('><', '>\n<'), snapshot(id), {
      serializers: [(text: string) => text],
    });
  });

test('a file defines what it points at, and nothing that it does not', () => {
  for (const [name, svg] of files) {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const targets = new Set([...svg.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]));
    assert.deepEqual([...targets].sort(), ids.sort(), name);
  }
});

test('a file has a colour for each class that it uses, and for no other', () => {
  for (const [name, svg] of files) {
    const style = /<style>(.*?)<\/style>/.exec(svg)?.[1] ?? '';
    const styled = [...style.matchAll(/\.([a-z-]+)\{/g)].map((match) => match[1]);
    const used = new Set([...svg.matchAll(/class="([^"]+)"/g)].map((match) => match[1]));
    assert.deepEqual(styled.sort(), [...used].sort(), name);
    assert.ok(style.startsWith(`svg{background:${standaloneColours.plate}}`), name);
    assert.doesNotMatch(style, /undefined|\{\}/, name);
  }
});

test('hair is grey where the person is grey-haired, and each person has a top of their own', () => {
  for (const [look, hair] of [
    ['bun', 'hair-grey'],
    ['crop', 'hair-grey'],
    ['short', 'hair-dark'],
    ['bob', 'hair-dark'],
  ] as const) {
    const svg = drawStandalone(sideFigure({ look }), 1, 'Test');
    assert.ok(svg.includes(`.hair{fill:${standaloneColours[hair]}}`), look);
    assert.ok(svg.includes(`.top{fill:${standaloneColours[`top-${look}`]}}`), look);
  }
});

test('a band runs in the file as on the page', () => {
  const band = new Map(all).get('band-ankle-pushes');
  assert.ok(band);
  const lines = (svg: string) =>
    [...svg.matchAll(/<path class="(?:f-)?band" d="([^"]+)"\/>/g)].map(([, d]) => d);
  const onPage = lines(drawStill(band, 2));
  assert.equal(onPage.length, 2);
  assert.deepEqual(lines(drawStandalone(band, 2, 'Band')), onPage);
});

test('nothing but the title and the colours is text', () => {
  for (const [name, svg] of files) {
    const [, drawing = ''] = svg.trim().split('</style>');
    assert.equal(drawing.replaceAll(/<[^>]*>/g, ''), '', name);
  }
});

test('a file says what it shows, and signs in the words cannot break it', () => {
  const svg = drawStandalone(sideFigure(), 1, 'Rise & <fall>');
  assert.match(
    svg,
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 232 226"><title>Rise &#38; &#60;fall&#62;<\/title>/,
  );
  assert.match(svg, /<\/svg>\n$/);
});
