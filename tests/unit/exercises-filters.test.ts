import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { choicesIn, countWith, filters, marksOf, type Filtered } from '../../src/exercises/filters.ts';

test('the style sheet puts cards away for every choice and for no other', () => {
  const css = readFileSync('src/exercises/filters.css', 'utf8');
  const styled = [
    ...css.matchAll(/:has\(#([a-z-]+):checked\) \[data-marks\]:not\(\[data-marks~='([a-z-]+)'\]\)/g),
  ];
  assert.deepEqual(
    styled.map((match) => match[1]).sort(),
    filters.flatMap(({ name, options }) => options.map(({ value }) => `${name}-${value}`)).sort(),
  );
  for (const [, id, mark] of styled) assert.equal(id, mark);
});

test('any address gives choices that exist', () => {
  assert.deepEqual(choicesIn('?position=sitting&place=desk'), { position: 'sitting', place: 'desk' });
  assert.deepEqual(choicesIn('?position=<script>&__proto__=x&place=moon&x=1'), {});
  assert.deepEqual(choicesIn('%%%'), {});
});

test('a further choice counts those that all choices keep', () => {
  const marks = [
    ['position-sitting', 'place-desk'],
    ['position-sitting'],
    ['position-standing', 'place-desk'],
  ];
  assert.equal(countWith(marks, {}, 'position', 'sitting'), 2);
  assert.equal(countWith(marks, { place: 'desk' }, 'position', 'sitting'), 1);
  assert.equal(
    countWith(marks, { position: 'standing' }, 'position', 'sitting'),
    2,
    'a new choice replaces the old one of its group',
  );
  assert.equal(countWith(marks, { place: 'desk', position: 'sitting' }, 'need', 'pool'), 0);
});

/** An exercise that no filter but "standing" keeps, with some facts changed. */
const marks = (facts: Partial<Filtered> = {}) =>
  marksOf({
    position: ['standing'],
    places: ['stairs'],
    equipment: ['pillows'],
    balance: 2,
    bandages: { works: false, note: 'Take them off.' },
    ...facts,
  });

for (const [what, facts, expected] of [
  ['a place and a thing that no filter offers', {}, ['position-standing']],
  ['every position it has', { position: ['moving', 'standing'] }, ['position-standing', 'position-moving']],
  [
    'every place where it can be done',
    { places: ['journey', 'desk'] },
    ['position-standing', 'place-desk', 'place-journey'],
  ],
  ['nothing needed', { equipment: [] }, ['position-standing', 'need-nothing']],
  ['every thing it needs', { equipment: ['wall', 'hold'] }, ['position-standing', 'need-hold', 'need-wall']],
  ['little balance', { balance: 1 }, ['position-standing', 'suits-poor-balance']],
  ['no balance, but on your feet', { balance: 0 }, ['position-standing', 'suits-poor-balance']],
  [
    'no balance, sitting',
    { balance: 0, position: ['sitting'] },
    ['position-sitting', 'suits-seated-only', 'suits-poor-balance'],
  ],
  [
    'no balance, lying or standing as you like',
    { balance: 0, position: ['standing', 'lying'] },
    ['position-standing', 'position-lying', 'suits-seated-only', 'suits-poor-balance'],
  ],
  [
    'a little balance, sitting',
    { balance: 1, position: ['sitting'] },
    ['position-sitting', 'suits-poor-balance'],
  ],
  ['bandages', { bandages: { works: true, note: 'Keep them on.' } }, ['position-standing', 'suits-bandages']],
] as const satisfies readonly (readonly [string, Partial<Filtered>, readonly string[]])[])
  test(`the marks of an exercise: ${what}`, () => assert.deepEqual(marks({ ...facts }), expected));

test('every group and every choice has words, and no choice is offered twice', () => {
  for (const { words, options } of filters) {
    assert.match(words, /^[A-Z]/);
    for (const option of options) assert.match(option.words, /^[A-Z]/, option.value);
    assert.equal(new Set(options.map((option) => option.words)).size, options.length, words);
  }
});
