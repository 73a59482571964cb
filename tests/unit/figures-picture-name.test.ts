import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureFile, pictureKey } from '../../src/figures/picture-name.ts';

// What [picture].svg.ts and paper/[picture].svg.ts write, and what use-pictures.client.ts asks pictures.json for.
test('the drawing that stands for an exercise', () => {
  assert.equal(pictureKey({ exercise: 'calf-raises' }), 'calf-raises');
  assert.equal(pictureFile({ exercise: 'calf-raises' }), 'figures/calf-raises.svg');
});

test('a still of it as it is printed has its number and its folder', () => {
  assert.equal(pictureKey({ exercise: 'calf-raises', still: 2 }), 'calf-raises-2');
  assert.equal(pictureFile({ exercise: 'calf-raises', still: 1 }), 'figures/paper/calf-raises-1.svg');
});
