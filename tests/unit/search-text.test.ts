import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, answerByName } from '../../src/search/answer.ts';
import type { Wanted } from '../../src/search/forgive.ts';
import { familyOf } from '../../src/search/normal.ts';
import { textQueries } from '../../src/search/text-queries.ts';
import { readVocabulary, writeVocabulary } from '../../src/search/vocabulary.ts';
import { page, small } from '../fixtures/search-small.ts';

const want = (words: string, ordinary = false): Wanted => ({
  ...{ family: familyOf(words), words, weight: 1, ordinary },
});
const lexicon = small([page('/pillow/', 'Pillow')], 'puffy swelling oedema harbour');
const queries = (...wanted: Wanted[]) => textQueries(wanted, lexicon).map(({ query }) => query);

test('the text is asked in the reader’s word first, then in two of its own that mean the same', () => {
  assert.deepEqual(queries(want('swollen')), ['swollen', 'oedema', 'swelling']);
  assert.deepEqual(
    queries(want('swelling')),
    ['swelling', 'oedema', 'puffy'],
    'the own word is not among the two',
  );
  const clots = small([page('/clot/', 'Clot')], 'blood');
  const embolism = textQueries([want('embolism')], clots).map(({ query }) => query);
  assert.deepEqual(embolism, ['embolism'], 'not “lung clot”: the site has only half of it');
  assert.deepEqual(queries(want('swollen'), want('pillow')), [
    ...['swollen pillow', 'oedema pillow', 'swelling pillow', 'pillow', 'swollen'],
  ]);
  assert.deepEqual(queries(want('harbour'), want('harbour')), ['harbour'], 'a word is asked once');
  assert.deepEqual(queries(want('best', true)), [], 'nothing but words about the asking');
});

test('fourteen questions to the text are the most', () => {
  const many = Array.from({ length: 20 }, (_, n) => want(`word${n}`));
  assert.equal(queries(...many).length, 14);
});

test('names answer at once; the text adds what no name says, and is not asked for nonsense', async () => {
  assert.deepEqual(
    answerByName('pillow', lexicon).results.map(({ entry }) => entry.path),
    ['/pillow/'],
  );
  const none = answerByName('zzyzx', lexicon);
  assert.deepEqual([none.forgiven.nothing, none.results], [true, []]);
  const asked: string[] = [];
  const ask = (query: string) => {
    asked.push(query);
    return Promise.resolve(new Map([['text', 0]]));
  };
  assert.deepEqual((await answer('zzyzx', lexicon, {}, ask)).results, []);
  assert.deepEqual(asked, []);
  const texts = small([page('/a/', 'One', { text: 'text' })], 'harbour');
  const [only] = (await answer('harbour', texts, {}, ask)).results;
  assert.equal(only?.entry.path, '/a/', 'a text whose score is 0 still has the word');
  assert.ok(Math.abs((only?.score ?? 0) - 0.55 * 0.85 * 0.5) < 1e-9, 'the text of a page counts 0.85');
});

test('the list of words is written as it is read, and what it is not is refused', () => {
  const vocabulary = {
    words: [['ankle'], ['blood', 'vein']],
    drawings: '_astro/small.abc.svg',
    entries: [
      page('/a/', 'A', {
        ...{ kind: 'exercise', otherNames: ['B', 'C'], searchWords: ['d e'], text: 't' },
        ...{ positions: ['sitting', 'lying'], places: ['desk'], equipment: ['band', 'chair'] },
      }),
    ],
  } as const;
  const text = writeVocabulary(vocabulary);
  assert.deepEqual(readVocabulary(JSON.parse(text)), vocabulary);
  assert.deepEqual(JSON.parse(text), {
    version: 1,
    drawings: '_astro/small.abc.svg',
    words: ['ankle', 'blood vein'],
    entries: [['/a/', 'A', 0, 'B|C', 'd e', 'sitting|lying', 'desk', 'band|chair', 't']],
  });
  const good = { version: 1, words: [], entries: [] };
  assert.deepEqual(readVocabulary(good), { words: [], entries: [], drawings: '' });
  assert.equal(readVocabulary({ ...good, drawings: 7 }).drawings, '', 'results stand without pictures');
  for (const bad of [null, { ...good, version: 2 }, { ...good, words: 'a' }, { ...good, entries: {} }])
    assert.throws(
      () => readVocabulary(bad),
      /expected version 1 with words and entries.*Build the site again/,
    );
  const row = ['/a/', 'A', 0, '', '', '', '', '', 't'];
  assert.equal(
    readVocabulary({ ...good, entries: [row, [...row, 'more'], { length: 9 }] }).entries.length,
    1,
  );
});
