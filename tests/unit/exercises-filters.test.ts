import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { choicesIn, countWith, filters } from '../../src/exercises/filters.ts';

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
