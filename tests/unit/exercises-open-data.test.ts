import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibrary } from '../../src/exercises/open-data.ts';

const open = openLibrary(
  [
    { id: 'raises', order: 20, name: 'Calf raises', searchWords: ['heels'] },
    { id: 'pumps', order: 3, name: 'Ankle pumps', searchWords: [] },
  ],
  'https://example.org/',
);

test('the gentlest comes first, and words that only the search needs stay at home', () => {
  assert.deepEqual(open.exercises, [
    { id: 'pumps', order: 3, name: 'Ankle pumps' },
    { id: 'raises', order: 20, name: 'Calf raises' },
  ]);
});

test('who takes the library learns where it is from, what to credit, and what to say with it', () => {
  assert.equal(open.name, 'Second Heart exercise library');
  assert.equal(open.source, 'https://example.org/');
  assert.equal(open.licence, 'https://creativecommons.org/licenses/by/4.0/');
  assert.equal(open.credit, 'Second Heart, CC BY 4.0');
  for (const said of [
    'not yet checked by a clinician',
    'does not replace advice',
    'stop signs',
    'emergency signs',
  ])
    assert.ok(open.warning.includes(said), said);
});
