import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgive, mostWords, unasked } from '../../src/search/forgive.ts';
import { lexicon as siteLexicon } from '../fixtures/search-lexicon.ts';
import { page, small } from '../fixtures/search-small.ts';

const lexicon = small(
  [
    page('/toe/', 'Toe taps'),
    page('/walk/', 'Brisk walking', { searchWords: ['nerve damage'] }),
    page('/home/', 'At home'),
    page('/30/', 'Sit 30'),
  ],
  'still harbour',
);
const wanted = (question: string) => forgive(question, lexicon).wanted.map(({ words }) => words);
const nothing = (question: string) => forgive(question, lexicon).nothing;

test('no question is the same as an empty one', () => {
  assert.deepEqual(unasked, forgive('', lexicon));
  assert.deepEqual(unasked, forgive(' \n ', lexicon));
});

test('a question is told as it was typed, with single spaces and none at its ends', () => {
  assert.equal(forgive('  Toe \n  taps ', lexicon).asked, 'Toe taps');
});

test('32 words and 2,000 characters are read, and what is longer is cut and says so', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'toe').join(' ');
  const cut = (question: string) => forgive(question, lexicon).cut;
  assert.equal(mostWords, 32);
  assert.deepEqual([cut(words(32)), cut(words(33))], [false, true]);
  assert.deepEqual(wanted(`${words(32)} walking`), ['toe']);
  const long = (count: number) => `toe ${'x'.repeat(count - 4)}`;
  assert.deepEqual([cut(long(2_000)), cut(long(2_001))], [false, true]);
});

test('small words and bare numbers are dropped beside others, and kept where there is nothing else', () => {
  assert.deepEqual(wanted('30 toe taps at the harbour'), ['toe', 'taps', 'harbour']);
  assert.deepEqual(wanted('30'), ['30']);
  assert.deepEqual(wanted('at'), ['at']);
});

test('the last word may be unfinished while it is typed, and only then', () => {
  const told = (question: string, typing: boolean) => forgive(question, lexicon, { typing }).corrections;
  assert.deepEqual(told('brisk walki', true), []);
  assert.deepEqual(told('toe tapz', true), [{ from: 'tapz', to: 'taps' }], 'no word begins so');
  assert.deepEqual(told('brisk wolking ', true), [{ from: 'wolking', to: 'walking' }], 'a space ends it');
  assert.deepEqual(told('brisk wolking', false), [{ from: 'wolking', to: 'walking' }]);
});

test('no letter of a name on its way is told as a mistake', () => {
  for (const name of [
    'Brisk walking',
    'Calf stretch',
    'Seated marching',
    'Duplex ultrasound',
    'Venous return',
  ])
    for (let end = 1; end <= name.length; end += 1) {
      const typed = name.slice(0, end);
      assert.deepEqual(forgive(typed, siteLexicon, { typing: true }).corrections, [], typed);
    }
});

test('exactly these words: no spelling is forgiven', () => {
  const { corrections, unknown, wanted: found } = forgive('wolking toe', lexicon, { exactly: true });
  assert.deepEqual([corrections, unknown, found.map(({ words }) => words)], [[], ['wolking'], ['toe']]);
});

test('each strange word is told once; more strange words than known ones find nothing', () => {
  assert.deepEqual(forgive('orchid orchid toe', lexicon).unknown, ['orchid']);
  assert.ok(!nothing('orchid toe taps'));
  assert.ok(nothing('orchid vulcan toe'));
  assert.ok(nothing('orchid still'), 'as many strange as known, and no name among the known');
});

test('a word of a hidden phrase answers as the whole phrase only', () => {
  assert.ok(!nothing('nerve damage'));
  assert.ok(nothing('nerve'));
});
