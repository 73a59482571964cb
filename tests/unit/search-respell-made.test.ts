// Spelling forgiven on a made-up site, whose names and words are few enough to tell every exchange by hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { respell } from '../../src/search/respell.ts';
import { soundsLike } from '../../src/search/words.ts';
import { madeEntry, madeLexicon } from '../fixtures/made-lexicon.ts';

const site = madeLexicon(
  [
    madeEntry('/a/', { title: 'River stone', otherNames: ['Owl river'] }),
    madeEntry('/b/', { title: 'Paddling' }),
    madeEntry('/c/', { title: 'Violin' }),
    madeEntry('/d/', { title: 'Basket', searchWords: ['Hammock'] }),
    madeEntry('/e/', { title: 'Violinist' }),
  ],
  ['store', 'violent', 'violets', 'marmalade', 'ladder'],
);
const read = (question: string, open = false) => respell(question.split(' '), site, open);
const exchanged = (question: string) => read(question).corrections.map(({ from, to }) => `${from} → ${to}`);

test('known words stay as they are', () => {
  for (const known of ['river', 'marmalade', 'the', 'violins', '42', 'hammock'])
    assert.deepEqual(read(known), { words: [known], corrections: [], unknown: [] }, known);
});

test('a word near to nothing stays, and is told as unknown', () => {
  assert.deepEqual(read('xylophone'), { words: ['xylophone'], corrections: [], unknown: ['xylophone'] });
});

test('a doubled letter too few or too many is a name of the site, not a word of its text', () => {
  assert.deepEqual(exchanged('padling'), ['padling → paddling']);
  assert.deepEqual(exchanged('vviolin'), ['vviolin → violin']);
  assert.deepEqual(read('padling river').words, ['paddling', 'river']);
});

test('two words written as one are parted where a name has both, or where both are long names', () => {
  assert.deepEqual(exchanged('riverstone'), ['riverstone → river stone']);
  assert.deepEqual(exchanged('owlriver'), ['owlriver → owl river'], '3 letters are enough on the left');
  assert.deepEqual(exchanged('riverowl'), ['riverowl → river owl'], 'and on the right');
  assert.deepEqual(exchanged('violinbasket'), ['violinbasket → violin basket']);
  assert.deepEqual(read('riverstone').words, ['river', 'stone']);
  assert.deepEqual(read('owlviolin').unknown, ['owlviolin'], 'a short name beside one it does not go with');
  assert.deepEqual(read('marmaladebasket').unknown, ['marmaladebasket'], 'a word of the text is no name');
});

test('a word that is still being typed is completed in silence, by the shortest name', () => {
  assert.deepEqual(read('viol', true), { words: ['violin'], corrections: [], unknown: [] });
  assert.deepEqual(
    read('marmal', true).words,
    ['marmalade'],
    'by a word of the text where no name begins so',
  );
  assert.deepEqual(read('river viol', true).words, ['river', 'violin']);
  assert.deepEqual(read('viol river', true).words[0] === 'violin', false, 'only the last word');
  assert.deepEqual(read('v', true).words, ['v'], 'one letter says nothing');
  assert.deepEqual(read('vi', true).words, ['violin']);
  assert.deepEqual(read('river', true).words, ['river'], 'a whole word stays');
});

test('a right word beside one it never goes with is the name a letter away', () => {
  assert.deepEqual(exchanged('river store'), ['store → stone']);
  assert.deepEqual(exchanged('store river'), ['store → stone'], 'on either side');
  assert.deepEqual(exchanged('store'), [], 'alone it is right');
  assert.deepEqual(exchanged('violin store'), [], 'a violin goes with no stone');
  assert.deepEqual(exchanged('river atone'), ['atone → stone'], 'unknown words are corrected anyway');
});

test('an ending that the site does not use is taken off before a word is corrected', () => {
  assert.deepEqual(exchanged('marmladeing'), ['marmladeing → marmalade']);
});

test('a word that sounds like another is that other beside the words it goes with, and always where none are named', () => {
  assert.deepEqual(soundsLike.get('heal')?.beside.includes('raise'), true);
  assert.deepEqual(exchanged('heal raise'), ['heal → heel']);
  assert.deepEqual(exchanged('raise your heals'), ['heals → heels'], 'at any place');
  assert.deepEqual(exchanged('heal river'), [], 'a river does not go with a heel');
  assert.deepEqual(exchanged('vain'), ['vain → vein']);
  assert.deepEqual(exchanged('vain marmalade'), ['vain → vein']);
});
