import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lexicon } from '../../src/search/lexicon.ts';
import type { Spelling } from '../../src/search/spellings.ts';
import { soundOf } from '../../src/search/sounds.ts';
import { correct, suggestions } from '../../src/search/spelling.ts';
import { small } from '../fixtures/search-small.ts';

/** What is known of a word, beside itself: n named, w a warning, s slight, b beside the other word of a name. */
type Marks = `${'n' | ''}${'w' | ''}${'s' | ''}${'b' | ''}`;

/** A site of just these words. */
function site(words: Readonly<Record<string, Marks>>): Lexicon {
  const all = Object.entries(words);
  const spelling = (word: string, marks: Marks): Spelling => ({
    ...{ families: [word], sound: soundOf(word), named: marks.includes('n') },
    ...{ warning: marks.includes('w'), slight: marks.includes('s') },
  });
  return {
    ...small([], ''),
    words: new Set(all.map(([word]) => word)),
    spellings: new Map(all.map(([word, marks]) => [word, spelling(word, marks)])),
    partners: new Map(
      all.flatMap(([word, marks]) => (marks.includes('b') ? [[word, new Set(['other'])]] : [])),
    ),
  };
}
const stands = (asked: string, word: string, marks: Marks = '') =>
  correct(asked, ['other'], site({ [word]: marks })) === word;

/** Whether a misspelling may stand for a word, by the length of what was typed. */
const table: readonly (readonly [asked: string, word: string, marks: Marks, may: boolean, why: string])[] = [
  ['ca', 'cap', 'nb', false, 'two letters say nothing'],
  ['cat', 'cap', 'b', true, 'three, beside the other word'],
  ['cat', 'cap', 'n', false, 'three, alone'],
  ['cat', 'bat', 'b', false, 'three, with another start and sound'],
  ['cat', 'kat', 'b', true, 'three, with the same sound'],
  ['cut', 'cap', 'nb', false, 'three, two of them wrong'],
  ['calm', 'calf', 'n', true, 'four, a name'],
  ['calm', 'calf', '', false, 'four, no name'],
  ['calm', 'calf', 'b', true, 'four, beside'],
  ['malf', 'calf', 'n', false, 'four, another start and sound'],
  ['malf', 'calf', 'b', true, 'four, another start and sound, beside'],
  ['kalf', 'calf', 'n', true, 'four, the same sound'],
  ['kalf', 'calf', '', false, 'four, the same sound, no name'],
  ['cxlx', 'calf', 'nb', false, 'four, two wrong'],
  ['bribk', 'brisk', 'n', true, 'five, a name'],
  ['bribk', 'brisk', '', false, 'five, no name'],
  ['bribk', 'brisk', 'b', true, 'five, beside'],
  ['onkli', 'ankle', 'n', true, 'five, two wrong that sound alike'],
  ['onkli', 'ankle', '', false, 'five, the same, no name'],
  ['antpe', 'ankle', 'nb', false, 'five, two wrong'],
  ['cirble', 'circle', '', true, 'six, one wrong'],
  ['carcli', 'circle', '', false, 'six, two wrong, another sound'],
  ['sirclo', 'circle', '', true, 'six, two wrong that sound alike'],
  ['cirbbe', 'circle', 'n', false, 'six, two wrong, a name'],
  ['cirbbe', 'circle', 'nb', true, 'six, two wrong, a name, beside'],
  ['cirbbe', 'circle', 'b', false, 'six, two wrong, beside, no name'],
  ['waxkixg', 'walking', 'n', true, 'seven, two wrong, a name'],
  ['waxkixg', 'walking', '', false, 'seven, two wrong'],
  ['xalkixg', 'walking', 'n', false, 'seven, two wrong, another start'],
  ['waxkxxg', 'walking', 'nb', false, 'seven, three wrong'],
  ['stretbhibg', 'stretching', 'n', true, 'ten, two wrong, a name'],
  ['stretbhibg', 'stretching', '', false, 'ten, two wrong'],
  ['stratchong', 'stretching', '', true, 'ten, two wrong that sound alike'],
  ['flexebelety', 'flexibility', '', true, 'eleven, three wrong that sound alike'],
  ['flaxibinitp', 'flexibility', 'nb', false, 'eleven, three wrong'],
  ['clit', 'clot', 'nwb', false, 'a warning from four letters'],
  ['strok', 'stroke', 'nw', true, 'a warning from five'],
  ['stroek', 'stroke', 'nw', true, 'a warning from two that changed places'],
  ['stroko', 'stroke', 'nw', true, 'a warning, one wrong'],
  ['struko', 'stroke', 'nw', false, 'a warning, two wrong of six'],
  ['embulysm', 'embolism', 'nw', true, 'a warning, two wrong of eight'],
  ['ambulysm', 'embolism', 'nw', false, 'a warning, three wrong'],
  ['harbxur', 'harbour', 's', true, 'a slight word, one wrong'],
  ['harbor', 'harbour', 'ns', false, 'a slight word from six letters'],
  ['xarbour', 'harbour', 'ns', false, 'a slight word with another start'],
  ['hirbeur', 'harbour', 's', true, 'a slight word, two wrong that sound alike'],
  ['hmrbmur', 'harbour', 'ns', false, 'a slight word, two wrong of seven'],
  ['moxntxin', 'mountain', 'ns', false, 'a slight word, two wrong of eight'],
  ['moxntxins', 'mountains', 'ns', true, 'a slight word, two wrong of nine'],
  ['br1sk', 'brisk', 'n', false, 'no letters alone'],
  ['brisk7', 'brisk', 'n', false, 'a number at its end'],
  ['brisk', 'brisk', 'n', false, 'the word itself'],
];
for (const [asked, word, marks, may, why] of table)
  test(`${asked} ${may ? 'stands' : 'does not stand'} for ${word}: ${why}`, () =>
    assert.equal(stands(asked, word, marks), may));

test('of several words: fewest changes, then sound, neighbour, start, name and alphabet', () => {
  for (const [asked, best, other, marks, others] of [
    ['walkong', 'walking', 'walkers', '', 'nb'],
    ['walkang', 'walking', 'walkant', '', 'nb'],
    ['walkxng', 'walking', 'walkang', 'b', 'n'],
    ['halking', 'halkong', 'walking', '', 'n'],
    ['walkong', 'walking', 'walkang', 'n', ''],
    ['walkong', 'walkang', 'walking', '', ''],
  ] as const) {
    const sites = [
      { [best]: marks, [other]: others },
      { [other]: others, [best]: marks },
    ];
    for (const one of sites) assert.equal(correct(asked, ['other'], site(one)), best, `${asked}: ${best}`);
  }
});

test('suggestions: names that look alike, the nearest first, three at most, and no warning', () => {
  const from = (question: string, words: Readonly<Record<string, Marks>>) =>
    suggestions(question, site(words));
  assert.deepEqual(from('brxxk', { brisk: 'n' }), ['brisk'], 'two of five letters');
  assert.deepEqual(from('cxxf', { calf: 'n' }), [], 'two of four are too many');
  assert.deepEqual(from('bri', { brim: 'n' }), [], 'three letters say nothing');
  assert.deepEqual(from('brisc', { brisk: '' }), [], 'no name');
  assert.deepEqual(from('strok', { stroke: 'nw' }), [], 'a warning');
  assert.deepEqual(from('brisk', { brisk: 'n', brisks: 'n' }), [], 'a word of the site stands');
  assert.deepEqual(from('about', { abort: 'n' }), [], 'a small word stands');
  assert.deepEqual(from('flaxibinitp', { flexibility: 'n' }), ['flexibility'], 'three of eleven');
  assert.deepEqual(
    from('walkxng', { walkings: 'n', walking: 'n', walkong: 'n', walkang: 'n', walkeng: 'n' }),
    [...['walking', 'walkong', 'walkang']],
  );
  assert.deepEqual(from('toetaps', { toe: 'n', taps: '' }), ['toe taps'], 'one of two is a name');
  assert.deepEqual(from('toetaps', { toe: '', taps: '' }), []);
  assert.deepEqual(from('toeclot', { toe: 'n', clot: 'nw' }), []);
  assert.deepEqual(from('tapstoe', { toe: 'n', taps: '' }), ['taps toe'], 'three letters at the end');
  assert.deepEqual(from('a b c d e f g h brisc', { brisk: 'n' }), [], 'only eight words are read');
});
