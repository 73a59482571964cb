import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calfLift } from '../../src/pump/calf-outline.ts';
import { calfParts } from '../../src/pump/calf.ts';
import { chapterPictures, squeezeRise } from '../../src/pump/chapter-pictures.ts';
import { frames, leakyState } from '../../src/pump/frames.ts';
import { howDrawings } from '../../src/pump/how-drawings.ts';
import { contentFolder } from './content-files.ts';

const all = Object.entries(chapterPictures);
const closeUps = all.flatMap(([, { closeUps = [] }]) => closeUps);
const columns = all.flatMap(([, { columns: one }]) => (one ? [one] : []));

test('every chapter has a picture, and every picture a chapter', () => {
  const chapters = contentFolder('pump').map(({ id }) => id);
  assert.deepEqual(all.map(([id]) => id).sort(), chapters.sort());
});

test('close-ups show a drawing that is on the page, and follow the heel when it lifts', () => {
  assert.deepEqual([...howDrawings.keys()], [...frames.map(({ id }) => id), 'leaky']);
  assert.equal(squeezeRise, calfLift(frames[1].state.ankle));
  for (const { drawing, words } of closeUps) {
    assert.match(howDrawings.get(drawing) ?? '', new RegExp(`^<g id="frame-${drawing}"`));
    assert.ok(words.split(' ').length <= 8, `"${words}": at most 8 words under a close-up`);
  }
});

test('the leaky drawing shows a gap in the surface vein alone', () => {
  const leaky = calfParts(leakyState);
  const sound = calfParts({ ...leakyState, leak: {} });
  const changed = leaky.filter((part, i) => part.d !== sound[i]?.d).map(({ id }) => id);
  assert.deepEqual(changed, ['surface-valve', 'flow-back']);
});

test('columns that show measured pressures are as high as the numbers say and name their source', () => {
  const measured = columns.filter((one) => one.columns.some(({ value }) => value));
  assert.ok(measured.length > 0);
  for (const { columns: bars, source } of measured) {
    assert.ok(source && source.references.length > 0, 'a measured value needs a source');
    const tallest = Math.max(...bars.map(({ value }) => Number.parseFloat(value ?? '')));
    for (const { name, height, value } of bars) {
      const share = Number.parseFloat(value ?? '') / tallest;
      assert.ok(Math.abs(height - share) < 0.01, `${name}: a height of ${share.toFixed(2)} for ${value}`);
    }
  }
});
