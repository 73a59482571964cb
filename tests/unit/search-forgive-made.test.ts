// What becomes of a question on a made-up site, case by case.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgive, mostWords, unasked, type Asking } from '../../src/search/forgive.ts';
import { familyOf } from '../../src/search/normal.ts';
import { madeEntry, madeLexicon } from '../fixtures/made-lexicon.ts';

const site = madeLexicon(
  [
    madeEntry('/a/', { title: 'River stone' }),
    madeEntry('/b/', { title: 'Basket', searchWords: ['Hammock net'] }),
    madeEntry('/c/', { title: 'Violin' }),
    madeEntry('/d/', { title: 'Purple lantern' }),
  ],
  ['marmalade', 'best', 'commute'],
);
const ask = (question: string, how?: Asking) => forgive(question, site, how);
const families = (question: string) => ask(question).wanted.map(({ family }) => family);
const refused = (question: string) => ask(question).nothing;

test('a question that was not asked wants nothing and finds nothing', () => {
  assert.deepEqual(unasked, {
    ...{ asked: '', searched: '', corrections: [], unknown: [], wanted: [] },
    ...{ emergency: false, nothing: true, cut: false },
  });
  assert.deepEqual(ask('   '), unasked);
});

test('what was asked is kept as typed, with single spaces', () => {
  const { asked, searched, corrections } = ask('  River \n  STONE ');
  assert.deepEqual([asked, searched, corrections], ['River STONE', 'River STONE', []]);
  assert.deepEqual(
    ask('River padling violni').searched,
    'river padling violin',
    'as read, where a word was exchanged',
  );
});

test('32 words and 2,000 characters are read, and it is said when there were more', () => {
  assert.equal(mostWords, 32);
  const words = (count: number) => [...Array<string>(count - 1).fill('river'), 'violin'].join(' ');
  assert.deepEqual([ask(words(32)).cut, families(words(32)).length], [false, 2]);
  assert.deepEqual([ask(words(33)).cut, families(words(33)).length], [true, 1], 'the 33rd word is not read');
  assert.equal(ask(`river ${'!'.repeat(1_994)}`).cut, false);
  assert.equal(ask(`river ${'!'.repeat(1_995)}`).cut, true);
});

test('a word is completed while it is typed, corrected once it is not, and left alone on demand', () => {
  assert.deepEqual(
    ask('marmal', { typing: true }).wanted.map(({ words }) => words),
    ['marmalade'],
  );
  assert.deepEqual(ask('marmal ', { typing: true }).unknown, ['marmal'], 'a space ends it');
  assert.deepEqual(ask('marmal').unknown, ['marmal']);
  assert.deepEqual(ask('violni').corrections, [{ from: 'violni', to: 'violin' }]);
  assert.deepEqual(ask('violni', { exactly: true }).corrections, []);
  assert.deepEqual(ask('violni', { exactly: true }).unknown, ['violni']);
});

test('each idea is wanted once, by the words it came from, and by how telling it is', () => {
  const { wanted } = ask('violins and the violin of marmalade');
  // 4 entries; a word of 1 of them has a weight of log(1 + 4 ÷ 1).
  assert.deepEqual(wanted, [
    { family: 'violin', words: 'violins', weight: Math.log(5), ordinary: false },
    { family: familyOf('marmalade'), words: 'marmalade', weight: Math.log(5), ordinary: false },
  ]);
  const [neighbour] = ask('tram').wanted;
  assert.equal(neighbour?.weight, Math.log(2), 'a word that only leads to one of the site');
});

test('ordinary words count 3 tenths of the most telling other word; alone they count as any', () => {
  const weights = (question: string) =>
    ask(question).wanted.map(({ words, weight, ordinary }) => [words, weight, ordinary]);
  assert.deepEqual(weights('best violin'), [
    ['best', 0.3 * Math.log(5), true],
    ['violin', Math.log(5), false],
  ]);
  assert.deepEqual(weights('best'), [['best', Math.log(5), false]]);
});

test('a number beside words says nothing; alone it is what was asked', () => {
  assert.deepEqual(ask('violin 42').unknown, []);
  assert.deepEqual(families('violin 42'), ['violin']);
  assert.deepEqual(ask('42').unknown, ['42']);
  assert.ok(refused('42'));
});

test('words that the site does not have are told once, ordinary ones are not', () => {
  assert.deepEqual(ask('xylophone, violin and xylophone please').unknown, ['xylophone']);
  assert.deepEqual(ask('violin tips').unknown, []);
});

test('beside one strange word only a word that is most of a name is answered', () => {
  assert.ok(!refused('violin'));
  assert.ok(!refused('xylophone violin'), 'a name of its own');
  assert.ok(refused('xylophone stone'), 'half a name');
  assert.ok(refused('xylophone marmalade'), 'no name');
  assert.ok(refused('xylophone violni'), 'a guess at a name is not enough');
  assert.ok(refused('xylophone trombone violin'), 'more strange words than known ones');
  assert.ok(!refused('xylophone river stone'), 'one strange word beside a whole name of two');
  assert.ok(refused('xylophone river marmalade'), 'half of what is known is in one name');
  assert.ok(refused('xylophone best'), 'ordinary words answer nothing strange');
});

test('words of a hidden search word answer only together', () => {
  assert.ok(refused('hammock'));
  assert.ok(!refused('hammock net'));
  assert.ok(!refused('hammock violin'), 'beside a word of a name');
});

test('an emergency is never refused, and comes before all else', () => {
  const { emergency, nothing } = ask('xylophone trombone chest pain');
  assert.deepEqual([emergency, nothing], [true, false]);
  assert.equal(ask('violin').emergency, false);
});
