import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameBox, heroBox, leader, viewBox } from '../../src/pump/calf-labels.ts';
import { drawCalfSeries } from '../../src/pump/calf-series.ts';
import { calfParts } from '../../src/pump/calf.ts';
import { chapterPictures, squeezeRise } from '../../src/pump/chapter-pictures.ts';
import { frames } from '../../src/pump/frames.ts';

test('a window is written as SVG reads it', () => {
  assert.equal(viewBox({ x: -1, y: 2.5, width: 3, height: 4 }), '-1 2.5 3 4');
});

test('a leader is a level line from its dot, over a halo', () => {
  const text = leader([10, 20], 30.04);
  assert.deepEqual(
    [...text.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d),
    ['M10 20H30', 'M10 20H30'],
  );
  assert.match(text, /<circle [^>]*cx="10" cy="20" r="4.5"\/>$/);
});

test('the large drawing has room on both sides of the leg of a frame', () => {
  assert.ok(heroBox.x <= frameBox.x - 150, 'on the left');
  assert.ok(heroBox.x + heroBox.width >= frameBox.x + frameBox.width + 100, 'on the right');
});

test('every part of the cutaway has a name of its own', () => {
  const ids = calfParts().map(({ id }) => id);
  assert.ok(
    ids.every((id) => /^[a-z]+(-[a-z]+)*$/.test(id)),
    ids.join(),
  );
  assert.equal(new Set(ids).size, ids.length);
});

test('only shapes that another drawing asks for have an id', () => {
  const text = drawCalfSeries(frames, 'calf').join('');
  const asked = new Set([...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id));
  const written = [...text.matchAll(/<path id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(written.toSorted(), [...asked].toSorted());
});

const chapters = Object.entries(chapterPictures);

test('every chapter shows at least one close-up or two columns', () => {
  for (const [id, { closeUps = [], columns }] of chapters)
    assert.ok(closeUps.length > 0 || (columns?.columns.length ?? 0) >= 2, id);
});

test('close-ups show a part of the frame, large enough to be one', () => {
  for (const [id, { closeUps = [] }] of chapters)
    for (const { box, drawing } of closeUps) {
      assert.ok(box.width >= 100 && box.height >= 90, `${id}, ${drawing}: ${viewBox(box)}`);
      assert.ok(box.width < frameBox.width && box.height < frameBox.height, `${id}, ${drawing}`);
      assert.ok(box.x >= frameBox.x && box.x + box.width <= frameBox.x + frameBox.width, `${id}, ${drawing}`);
      assert.ok(box.y + box.height <= frameBox.y + frameBox.height, `${id}, ${drawing}`);
    }
});

test('two close-ups of one chapter show the same place, before and after the leg rises', () => {
  const [loose, tight] = chapterPictures['squeeze']?.closeUps ?? [];
  assert.ok(loose && tight);
  assert.deepEqual(tight.box, { ...loose.box, y: loose.box.y - squeezeRise });
  const [open, shut] = chapterPictures['valves']?.closeUps ?? [];
  assert.ok(open && shut);
  assert.deepEqual(open.box, { ...shut.box, y: shut.box.y - squeezeRise });
  // The knee is at the top of the frame: the upper valve stands below the edge of the window.
  assert.ok(shut.box.y < 0 && shut.box.y > frameBox.y);
});

test('columns are higher the more upright the body is, and the highest is whole', () => {
  const heights = chapterPictures['gravity']?.columns?.columns.map(({ name, height }) => [name, height]);
  assert.deepEqual(heights, [
    ['Lying', 0.07],
    ['Sitting', 0.62],
    ['Standing', 1],
  ]);
});
