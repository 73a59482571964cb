// The order of results on a made-up site, where every score can be worked out by hand from the numbers in ranking.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../../src/search/entry.ts';
import type { Wanted } from '../../src/search/forgive.ts';
import { bestCover, isWhole, rank } from '../../src/search/rank.ts';
import { madeEntry, madeLexicon } from '../fixtures/made-lexicon.ts';

const want = (family: string, weight = 1, ordinary = false): Wanted => ({
  family,
  words: family,
  weight,
  ordinary,
});
const both = [want('river'), want('stone')];
const none = new Map<string, number>();
const ranked = (wanted: Wanted[], entries: Entry[], text: ReadonlyMap<string, number> = none) =>
  rank({ wanted, emergency: false }, madeLexicon(entries), text);
const score = (wanted: Wanted[], more: Partial<Entry>, others: Entry[] = [], text = none) =>
  ranked(wanted, [madeEntry('/here/', more), ...others], text).find(({ entry }) => entry.path === '/here/')
    ?.score;
const near = (got: number | undefined, expected: number, what: string) =>
  assert.ok(
    got !== undefined && Math.abs(got - expected) < 1e-9,
    `${what}: expected ${expected}, got ${got}`,
  );

test('a title that is the question gets name and push, and what its names cover together', () => {
  near(score(both, { title: 'River stone' }), 1 + 1 + 0.3, 'a page');
  near(score(both, { title: 'River stone', kind: 'exercise' }), 2.3 + 0.06, 'an exercise');
  near(score(both, { title: 'River stone', kind: 'help' }), 2.3 - 0.02, 'help');
  near(score(both, { title: 'River stone', kind: 'term' }), 0.6 * 2.3 + 0.03, 'a word explained');
});

test('another name counts a little less and is told; a search word counts less still and is not', () => {
  near(score(both, { otherNames: ['River stone'] }), 0.94 * 2 + 0.3, 'another name');
  near(score(both, { searchWords: ['River stone'] }), 0.6 * 1.7 + 0.3, 'a search word');
  const also = (more: Partial<Entry>) => ranked(both, [madeEntry('/here/', more)])[0]?.also;
  assert.equal(also({ otherNames: ['Stone of a river'] }), 'Stone of a river');
  assert.equal(also({ searchWords: ['River stone'] }), '');
  assert.equal(also({ title: 'River stone', otherNames: ['Stone river'] }), '', 'the title says it');
});

test('a search word that others have too is pushed less', () => {
  const shared = score(both, { searchWords: ['River stone'] }, [
    madeEntry('/there/', { searchWords: ['stone river', 'river stone'] }),
  ]);
  near(shared, 0.6 * (1 + 0.7 / 2) + 0.3, 'two entries have it, since its words are in their order');
});

test('a name loses by its words that were not asked for, and is not pushed', () => {
  // All words are equally telling here: one of three is left over.
  near(score(both, { title: 'River stone lamp' }), 1 - 0.35 / 3 + 0.3, 'one word more');
  near(
    score([want('river')], { title: 'River stone lamp cloud' }),
    1 - (0.35 * 3) / 4 + 0.3,
    'three words more',
  );
});

test('part of a question counts by weight, and less than 34 hundredths not at all', () => {
  near(score([want('river', 2), want('stone', 1)], { title: 'River' }), 2 / 3 + (0.3 * 2) / 3, 'two thirds');
  assert.equal(score([want('river', 1), want('stone', 2)], { title: 'River' }), undefined, 'a third');
  near(score([want('river', 34), want('stone', 66)], { title: 'River' }), 0.34 * 1.3, 'just enough');
  assert.equal(score(both, { title: 'Cloud' }), undefined, 'nothing');
});

test('words about the asking do not take the push for the name', () => {
  const asked = [want('river'), want('tip', 0.3, true)];
  near(score(asked, { title: 'River' }), 1 / 1.3 + 1 + 0.3 / 1.3, 'an ordinary word more');
  near(
    score([want('river'), want('tip', 0.3)], { title: 'River' }),
    1 / 1.3 + 0.3 / 1.3,
    'a telling word more',
  );
});

test('different names of one entry cover a question together', () => {
  near(
    score(both, { title: 'River', otherNames: ['Stone'] }),
    0.5 + 0.3,
    'the better name, and both for the union',
  );
});

test('a neighbouring word is worth 6 tenths of the word itself', () => {
  // "Bus" leads to "journey", among others.
  near(score([want('bu')], { title: 'Journey' }), 0.6 + 0.3 * 0.6, 'no push');
  near(score([want('bu')], { title: 'Bus' }), 2.3, 'the word itself');
});

test('the text counts after names, and less on pages about everything', () => {
  const text = new Map([['here', 0.8]]);
  const inText = (kind: Entry['kind']) => score(both, { title: 'Cloud', text: 'here', kind }, [], text);
  near(inText('chapter'), 0.55 * 0.8 + 0.04, 'a chapter');
  near(inText('page'), 0.55 * 0.8 * 0.85, 'a page about the site');
  near(inText('evidence'), 0.55 * 0.8 * 0.7 - 0.06, 'a page of sources');
  near(
    score(both, { title: 'River stone', text: 'here' }, [], text),
    2.3 + 0.55 * 0.8 * 0.85,
    'name and text',
  );
  assert.equal(
    score(both, { title: 'Cloud', text: 'here' }, [], new Map([['here', 0.39]])),
    undefined,
    'too little',
  );
});

test('what fits less than a fifth of the best is left out, but for the first three', () => {
  const weak = ['/a/', '/b/', '/c/', '/d/'].map((path) =>
    madeEntry(path, { title: 'Cloud', text: path, kind: 'evidence' }),
  );
  // 0.55 × 0.7 × 1 − 0.06 = 0.325, and the best has 2.3: 0.46 are needed.
  const text = new Map(weak.map((entry) => [entry.text, 1]));
  const paths = ranked(both, [...weak, madeEntry('/best/', { title: 'River stone' })], text).map(
    ({ entry }) => entry.path,
  );
  assert.deepEqual(paths, ['/best/', '/a/', '/b/']);
  const alone = ranked(both, weak, text).map(({ entry }) => entry.path);
  assert.deepEqual(alone, ['/a/', '/b/', '/c/', '/d/'], 'equal ones stand in the order of their paths');
  assert.deepEqual(
    ranked(both, weak.toReversed(), text).map(({ entry }) => entry.path),
    alone,
  );
});

test('nothing wanted finds nothing', () => {
  assert.deepEqual(ranked([], [madeEntry('/here/', { title: 'River' })]), []);
});

test('the best cover is that of one name, not of all together', () => {
  const site = madeLexicon([madeEntry('/here/', { title: 'River', otherNames: ['Stone lamp'] })]);
  near(bestCover([want('river'), want('stone'), want('lamp')], site), 2 / 3, 'two of three');
  near(bestCover([want('river', 3), want('stone', 1)], site), 0.75, 'by weight');
  near(bestCover([want('cloud')], site), 0, 'nothing');
});

test('a question holds a whole name only with every word of it', () => {
  const site = madeLexicon([
    madeEntry('/here/', { title: 'River stone lamp' }),
    madeEntry('/there/', { title: 'Cloud paper' }),
  ]);
  assert.equal(isWhole([want('river'), want('stone')], site), false);
  assert.equal(isWhole([want('river'), want('paper'), want('cloud')], site), true);
});

test('in an emergency help comes first, and what is there to be done last', () => {
  const kinds = ['exercise', 'routine', 'moment', 'term', 'help', 'chapter'] as const;
  const entries = kinds.map((kind) =>
    madeEntry(`/${kind}/`, { kind, title: kind === 'help' ? 'River' : 'River stone' }),
  );
  const order = (emergency: boolean) =>
    rank({ wanted: both, emergency }, madeLexicon(entries), none).map(({ entry }) => entry.kind);
  assert.equal(order(false)[0], 'exercise');
  assert.deepEqual(order(true), ['help', 'chapter', 'term', 'exercise', 'routine', 'moment']);
});
