import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from '../../src/search/answer.ts';
import { nothingChosen, writeAddress } from '../../src/search/filters.ts';
import type { Wanted } from '../../src/search/forgive.ts';
import { groupByPage, pageOf } from '../../src/search/group.ts';
import { indexed, indexedSection, notIndexed } from '../../src/search/index-attributes.ts';
import { names } from '../../src/search/names.ts';
import { familyOf } from '../../src/search/normal.ts';
import { bestCover, isWhole, rank } from '../../src/search/rank.ts';
import { textQueries } from '../../src/search/text-queries.ts';
import { readVocabulary } from '../../src/search/vocabulary.ts';
import { page, small } from '../fixtures/search-small.ts';

/* The parts of search on a site of a few pages, where every number can be worked out by hand. */

const want = (words: string, weight: number, ordinary = false): Wanted => ({
  ...{ family: familyOf(words), words, weight, ordinary },
});
const entries = [
  page('/toe/', 'Toe taps', { otherNames: ['Tapping in time'], searchWords: ['rhythm'] }),
  page('/pillow/', 'Pillow', { searchWords: ['rhythm', 'cushion by night'] }),
  page('/pillow/#soft', 'Softness'),
];
const lexicon = small(entries, 'harbour');
const near = (got: number, wanted: number) => assert.ok(Math.abs(got - wanted) < 1e-9, `${got} ${wanted}`);

test('how telling a word is, where it stands, and with which others', () => {
  const of = (word: string) => familyOf(word);
  near(lexicon.telling.get(of('pillow')) ?? 0, Math.log(1 + 3 / 1));
  assert.ok(lexicon.inNames.has(of('taps')) && lexicon.inNames.has(of('softness')));
  assert.ok(!lexicon.inNames.has(of('rhythm')) && !lexicon.inNames.has(of('harbour')));
  assert.ok(lexicon.hidden.has(of('cushion')) && !lexicon.hidden.has(of('harbour')));
  assert.ok(
    lexicon.heads.has(of('pillow')) && !lexicon.heads.has(of('toe')),
    'half a name is not most of it',
  );
  assert.equal(lexicon.shared.get(of('rhythm')), 2);
  assert.deepEqual([...(lexicon.partners.get(of('toe')) ?? [])], [of('taps')]);
  const common = small([page('/a/', 'Knee')], '');
  near(common.telling.get(of('knee')) ?? 0, Math.log(2));
});

test('the fullest question to the text comes first, then those with a word left out', () => {
  const ask = (...wanted: Wanted[]) => textQueries(wanted, lexicon);
  assert.deepEqual(ask(want('pillow', 1)), [{ query: 'pillow', worth: 1 }]);
  const two = ask(want('pillow', 1), want('harbour', 3));
  assert.deepEqual(
    two.map(({ query }) => query),
    ['pillow harbour', 'harbour', 'pillow'],
  );
  [1, (0.8 * 3) / 4, 0.8 / 4].forEach((worth, at) => near(two[at]?.worth ?? 0, worth));
  assert.deepEqual(
    ask(want('pillow', 1), want('harbour', 1), want('taps', 2)).map(({ query }) => query),
    ['pillow harbour taps', 'harbour taps', 'pillow taps', 'pillow harbour', 'pillow', 'harbour', 'taps'],
  );
  assert.deepEqual(
    ask(want('pillow', 1), want('best', 1, true)).map(({ query }) => query),
    ['pillow'],
    'words about the asking are not asked of the text',
  );
});

test('the page that covers more of the question stands higher, and what covers little is left out', () => {
  const of = (wanted: Wanted[], text: [string, number][] = []) =>
    rank({ wanted, emergency: false }, lexicon, new Map(text)).map(({ entry, also }) => [entry.path, also]);
  assert.deepEqual(of([want('taps', 1), want('pillow', 3)]), [['/pillow/', '']]);
  assert.deepEqual(of([want('taps', 1), want('pillow', 1)]), [
    ['/pillow/', ''],
    ['/toe/', ''],
  ]);
  assert.deepEqual(of([want('tapping', 1), want('time', 1)]), [['/toe/', 'Tapping in time']]);
  assert.deepEqual(of([want('rhythm', 1)]), [
    ['/pillow/', ''],
    ['/toe/', ''],
  ]);
  assert.deepEqual(of([]), []);
  near(bestCover([want('taps', 1), want('pillow', 3)], lexicon), 3 / 4);
  near(bestCover([want('harbour', 1)], lexicon), 0);
  assert.equal(isWhole([want('pillow', 1), want('harbour', 1)], lexicon), true);
  assert.equal(isWhole([want('cushion', 1)], lexicon), false, 'part of a name is not the whole');
});

test('the text brings pages in the order of its scores', async () => {
  const texts = [page('/a/', 'One', { text: 'a' }), page('/b/', 'Two', { text: 'b' })];
  const site = small(texts, 'harbour');
  const asked: string[] = [];
  const { results } = await answer('harbour', site, {}, (query) => {
    asked.push(query);
    return Promise.resolve(
      new Map([
        ['a', 1],
        ['b', 4],
      ]),
    );
  });
  assert.deepEqual(
    results.map(({ entry, score }) => [entry.path, Math.round(score * 1e6) / 1e6]),
    [
      ['/b/', 0.4675], // 0.55 × 0.85, since the text of a page about the site counts less
      ['/a/', 0.292188], // 0.55 × 0.85 × (0.5 + 0.5 × 1 ÷ 4)
    ],
  );
  assert.deepEqual(asked, ['harbour']);
  const none = await answer('zzyzx', site, {}, () => Promise.reject(new Error('asked for nothing')));
  assert.deepEqual(none.results, []);
});

test('sections stand under their page, which is named, or each alone', () => {
  const of = (paths: string[], apart = false) =>
    groupByPage(
      paths
        .flatMap((path) => entries.filter((entry) => entry.path === path))
        .map((entry) => ({
          ...{ entry, score: 1, also: '' },
        })),
      entries,
      apart,
    ).map(({ best, page: on, others }) => [best.entry.path, on, others.map(({ entry }) => entry.path)]);
  assert.deepEqual(of(['/pillow/#soft', '/toe/', '/pillow/']), [
    ['/pillow/#soft', 'Pillow', []],
    ['/toe/', '', []],
  ]);
  assert.deepEqual(of(['/pillow/', '/pillow/#soft']), [['/pillow/', '', ['/pillow/#soft']]]);
  assert.equal(of(['/pillow/', '/pillow/#soft'], true).length, 2);
  assert.deepEqual([pageOf('/glossary/#oedema'), pageOf('/about/')], ['/glossary/', '/about/']);
});

test('what a page and an address say is written as it is read', () => {
  assert.deepEqual(names(' Toe taps, Tapping,, ', 'one,\n two'), {
    ...{ otherNames: ['Toe taps', 'Tapping'], searchWords: ['one', 'two'] },
  });
  assert.deepEqual(names('').searchWords, []);
  assert.deepEqual(indexed({ kind: 'page' }), {
    ...{ 'data-pagefind-body': '', 'data-search': '{"kind":"page"}' },
  });
  assert.deepEqual(indexedSection({ kind: 'term' }), { 'data-search': '{"kind":"term"}' });
  assert.deepEqual(notIndexed, { 'data-pagefind-ignore': 'all' });
  assert.equal(writeAddress(' ', nothingChosen), '');
  const ticks = { ...nothingChosen, need: ['band'], position: ['sitting', 'lying'] };
  assert.equal(writeAddress(' toe taps ', ticks), '?q=toe+taps&position=sitting&position=lying&need=band');
  const row = ['/a/', 'A', 0, 'B|C', '', 'sitting|flying', '', '', 't'];
  const bad = [[...row.slice(0, 8), 7], row.slice(1), [...row.slice(0, 2), 99, ...row.slice(3)], 'row'];
  assert.deepEqual(readVocabulary({ version: 1, words: ['a  b', ''], entries: [row, ...bad] }), {
    words: [['a', 'b'], []],
    entries: [
      page('/a/', 'A', { kind: 'exercise', otherNames: ['B', 'C'], positions: ['sitting'], text: 't' }),
    ],
    drawings: '',
  });
});
