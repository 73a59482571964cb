import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familiesOf, ideasOf } from '../../src/search/ideas.ts';
import { leadsTo } from '../../src/search/neighbours.ts';
import { isRealWord } from '../../src/search/real-words.ts';
import { familyOf, wordsOf } from '../../src/search/normal.ts';
import { remembered } from '../../src/search/remembered.ts';
import { knows, spellingsOf } from '../../src/search/spellings.ts';
import { madeEntry, madeLexicon } from '../fixtures/made-lexicon.ts';

const ideas = (text: string) => ideasOf(text.split(' ')).map(({ family, at, span }) => [family, at, span]);
const swell = familyOf('swell');
const elderly = familyOf('elderly');

test('words are lower case, without accents, apostrophes or signs, and at most 40 letters long', () => {
  assert.deepEqual(wordsOf('Œdème, l’ŒUVRE & “dead-lift”… 3x10!'), [
    'œdeme',
    'lœuvre',
    'dead',
    'lift',
    '3x10',
  ]);
  assert.deepEqual(wordsOf("can't `stand'"), ['cant', 'stand']);
  assert.deepEqual(wordsOf('I can not; I scan nothing'), ['i', 'cannot', 'i', 'scan', 'nothing']);
  assert.deepEqual(wordsOf('a'.repeat(45)), ['a'.repeat(40)]);
  assert.deepEqual(wordsOf('… 🦵 !'), []);
  assert.deepEqual(wordsOf('икры 足'), ['икры', '足']);
});

test('a family is British, regular and a stem, and what is no plain word is its own', () => {
  assert.equal(familyOf('feet'), familyOf('foot'));
  assert.equal(familyOf('edema'), familyOf('oedema'));
  assert.equal(familyOf('raising'), 'rais');
  assert.equal(familyOf('икрами'), 'икрами');
  assert.equal(familyOf('3x10s'), '3x10s');
  assert.equal(familyOf('raises9'), 'raises9');
  assert.equal(familyOf('raising'), 'rais', 'the second time as the first');
});

test('an answer is worked out once, and all are forgotten when there are too many', () => {
  const made: string[] = [];
  const double = remembered((key) => {
    made.push(key);
    return key + key;
  }, 2);
  assert.deepEqual(['a', 'b', 'a', 'b'].map(double), ['aa', 'bb', 'aa', 'bb']);
  assert.deepEqual(made, ['a', 'b']);
  assert.equal(double('c'), 'cc');
  assert.deepEqual(['c', 'a'].map(double), ['cc', 'aa']);
  assert.deepEqual(made, ['a', 'b', 'c', 'a']);
});

test('a phrase is one idea, and its place and length are kept', () => {
  assert.deepEqual(ideas('water retention'), [[swell, 0, 2]]);
  assert.deepEqual(ideas('bad water retention today'), [
    [familyOf('bad'), 0, 1],
    [swell, 1, 2],
    [familyOf('today'), 3, 1],
  ]);
  assert.deepEqual(ideas('water'), [[familyOf('water'), 0, 1]], 'a part is not the phrase');
  assert.deepEqual(ideas('water river retention')[0], [familyOf('water'), 0, 1], 'a strange word parts it');
});

test('2 small words may stand inside a phrase, not 3, and not after a first word that is small itself', () => {
  assert.deepEqual(ideas('water is so retention'), [[swell, 0, 4]]);
  assert.equal(ideas('water is so very retention').length, 5, '3 are too many');
  assert.deepEqual(ideas('puff your up')[0]?.[2], 3);
});

test('a first word that is small leaves a phrase as it stands, except "get"', () => {
  assert.deepEqual(familiesOf('on my feet'), familiesOf('standing all day'));
  assert.ok(!familiesOf('on the feet').includes(familyOf('stand')));
  const short = familiesOf('get breath');
  for (const text of ['get my breath', 'get all my breath', 'getting my breath'])
    assert.deepEqual(familiesOf(text), short, text);
  assert.deepEqual(familiesOf('river on my feet'), ['river', ...familiesOf('on my feet')]);
});

test('the longest phrase is taken first', () => {
  // "Pulmonary embolism" and "embolism" are both there; so are "varicose vein" and "vein".
  for (const [longer, means, shorter] of [
    ['easy chair', 'sofa', 'easy'],
    ['flight sock', 'stocking', 'flight'],
    ['difficulty breathing', 'breathless', 'difficulty'],
  ] as const) {
    assert.deepEqual(familiesOf(longer), familiesOf(means), longer);
    assert.notDeepEqual(familiesOf(shorter), familiesOf(means), shorter);
  }
  const [first] = ideasOf(['deep', 'vein', 'thrombosis']);
  assert.deepEqual([first?.span, first?.family], [3, familyOf('clot')]);
});

test('a number from 60 to 109 is a great age beside a word of years, or as a decade', () => {
  const isOld = (text: string) => familiesOf(text).includes(elderly);
  for (const old of [
    '60 years',
    'aged 99',
    '100 year old',
    '109 yrs',
    'over 65',
    'am 70',
    '70s',
    'turning 80',
    'past 90',
    'who is 70',
    'she is 82',
    'he is 61',
  ])
    assert.ok(isOld(old), old);
  for (const not of [
    '59 years',
    '110 years',
    '65',
    '65 minutes',
    '50s',
    '6 years',
    '600 years',
    'x60 years',
    '60sec years',
    'she has 80 euros',
    'he ate 80',
    'who saw 70',
  ])
    assert.ok(!isOld(not), not);
});

test('small words are left out, unless there is no other', () => {
  assert.deepEqual(familiesOf('the river and the river'), ['river'], 'each family once');
  assert.deepEqual(familiesOf('the of'), [familyOf('the'), familyOf('of')]);
  assert.deepEqual(familiesOf(''), []);
});

test('a word leads to its neighbours, all of them', () => {
  assert.deepEqual(leadsTo(familyOf('bus')), [familyOf('commute'), familyOf('journey')]);
  assert.deepEqual(leadsTo(familyOf('tram')), [familyOf('commute')]);
  assert.deepEqual(leadsTo('river'), []);
});

test('every word of the lists is real: of meanings, of neighbours and of forms, with what they stand for', () => {
  for (const word of ['retention', 'dyspnoea', 'tram', 'commute', 'slept', 'sleep', 'edema', 'oedema'])
    assert.ok(isRealWord(word), word);
  for (const word of ['water retention', '', 'retentoin']) assert.ok(!isRealWord(word), word);
});

const site = madeLexicon(
  [
    madeEntry('/a/', {
      title: 'Commute stone',
      otherNames: ['Owl'],
      searchWords: ['Hammock net', 'at 42nd'],
    }),
    madeEntry('/b/', { title: 'Swelling' }),
  ],
  ['marmalade', 'bleeding'],
);
const spellings = spellingsOf(site);

test('a misspelling may stand for a word of a name, of the text, of a search word, or one that leads to them', () => {
  assert.deepEqual(
    ['commute', 'stone', 'owl', 'swelling', 'marmalade', 'hammock', 'net'].filter(
      (word) => !spellings.has(word),
    ),
    [],
  );
  assert.ok(spellings.has('tram'), 'it leads to the commute');
  assert.ok(spellings.has('cankle'), 'it means swelling');
  assert.ok(spellings.has('swollen'), 'a form of 6 letters or more');
  assert.ok(!spellings.has('kettle') && !spellings.has('coffee'), 'the site has no kettle');
});

test('no misspelling stands for a small word, a short one or a number', () => {
  for (const word of ['at', 'the', '42nd', 'my']) assert.ok(!spellings.has(word), word);
});

test('what is known of a word: a name, a warning, or only a hidden word', () => {
  const told = (word: string) => {
    const { named, warning, slight } = spellings.get(word) ?? {};
    return [named, warning, slight];
  };
  assert.deepEqual(told('stone'), [true, false, false]);
  assert.deepEqual(told('swollen'), [true, false, true], 'its family stands in a name, it does not');
  assert.deepEqual(told('marmalade'), [false, false, false]);
  assert.deepEqual(told('hammock'), [false, false, true]);
  assert.equal(spellings.get('bleeding')?.warning, true);
  assert.equal(spellings.get('bleeding')?.slight, false);
  assert.equal(spellings.get('stone')?.families.join(), 'stone');
  assert.ok((spellings.get('stone')?.sound ?? '').length > 0);
});

test('a family is known as it stands or by a neighbour', () => {
  assert.ok(knows(site, familyOf('commute')));
  assert.ok(knows(site, familyOf('bus')), 'a bus leads to the commute');
  assert.ok(!knows(site, familyOf('coffee')));
  assert.ok(!knows(site, 'xylophon'));
});
