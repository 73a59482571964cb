import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groups } from '../../src/search/groups.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { familyOf } from '../../src/search/normal.ts';
import { page } from '../fixtures/search-small.ts';

const pages = [
  page('/a/', 'Gentle harbour', { otherNames: ['Quay'], searchWords: ['jetty mooring'] }),
  page('/b/', 'Gentle'),
  page('/c/', 'One two cat dog bird fish'),
  page('/d/', 'Oak elm ash fir yew'),
  page('/e/', 'Zebra', { otherNames: ['?!', ''] }),
];
/** Words of the text: on 1 page, on 2, on 4. */
const words = [['harbour', 'zebra'], ['quay'], ['gentle', 'boat']];
const made = lexiconOf({ words, entries: pages, drawings: 'found.svg' });
const telling = (word: string) => made.telling.get(familyOf(word));

test('a word on few pages is more telling than one on many, in a name or not', () => {
  // 5 pages: ln(1 + 5 / 1), ln(1 + 5 / 2), ln(1 + 5 / 4).
  assert.equal(telling('harbour'), Math.log(6));
  assert.equal(telling('quay'), Math.log(3.5));
  assert.equal(telling('gentle'), Math.log(2.25), 'a name on 4 pages is not as rare as one on 1');
  assert.equal(telling('boat'), Math.log(2.25));
  assert.equal(telling('jetty'), Math.log(6), 'a hidden word is as rare as a word can be');
  assert.equal(telling('unheard'), undefined);
});

test('words of a name of up to 5 go together; a longer name is a sentence', () => {
  const partners = (word: string) => [...(made.partners.get(familyOf(word)) ?? [])];
  assert.deepEqual(partners('oak'), ['elm', 'ash', 'fir', 'yew'].map(familyOf));
  assert.deepEqual(partners('cat'), []);
  assert.deepEqual(partners('zebra'), []);
});

test('a name without words is none', () => {
  const names = made.names.get(pages[4] ?? page('', ''));
  assert.deepEqual(
    names?.map(({ text }) => text),
    ['Zebra'],
  );
});

test('what is read ahead of a question is every word, name and search word', () => {
  const texts = made.texts();
  for (const text of ['harbour', 'boat', 'Gentle harbour', 'Quay', 'jetty mooring', 'Zebra'])
    assert.ok(texts.includes(text), text);
  assert.equal(made.drawings, 'found.svg');
});

test('groups are parted by semicolons, their phrases by commas, and one phrase alone means nothing else', () => {
  assert.deepEqual(groups('swell: puffy, puffed  up;\n stair : staircase; alone; :, ;'), [
    ['swell', 'puffy', 'puffed  up'],
    ['stair', 'staircase'],
  ]);
  assert.deepEqual(groups(''), []);
});
