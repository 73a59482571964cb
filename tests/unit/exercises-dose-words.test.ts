import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountWords, doseWords, goalWords, oftenWords, startWords } from '../../src/exercises/dose-words.ts';
import type { DoseUnit } from '../../src/exercises/words.ts';

const range = { start: 1, goal: 1, min: 1, max: 99, step: 1 };

test('a dose reads as a person would say it', () => {
  assert.equal(doseWords({ unit: 'times', sets: range }, { sets: 1, amount: 8 }), '1 set of 8');
  assert.equal(doseWords({ unit: 'times', sets: range }, { sets: 3, amount: 12 }), '3 sets of 12');
  assert.equal(doseWords({ unit: 'times' }, { sets: 1, amount: 15 }), '15 times');
});

test('1 is said in the singular, more in the plural, whatever is counted', () => {
  const said: Record<DoseUnit, [string, string]> = {
    times: ['1 time', '5 times'],
    seconds: ['1 second', '5 seconds'],
    minutes: ['1 minute', '5 minutes'],
    letters: ['1 letter', 'A to E'],
    flights: ['1 flight of stairs', '5 flights of stairs'],
  };
  for (const unit of Object.keys(said) as DoseUnit[])
    assert.deepEqual([amountWords({ unit }, 1), amountWords({ unit }, 5)], said[unit]);
});

test('letters are named, not counted', () => {
  const range = { unit: 'letters', each: 'each foot' } as const;
  assert.equal(amountWords(range, 13), 'A to M, each foot');
  assert.equal(amountWords(range, 26), 'A to Z, each foot');
  assert.equal(amountWords({ unit: 'letters' }, 1), '1 letter');
  assert.equal(amountWords({ unit: 'letters' }, 27), '27 letters');
});

test('words about sides follow the count', () => {
  assert.equal(amountWords({ unit: 'times', each: 'each way, each foot' }, 5), '5 each way, each foot');
  assert.equal(
    doseWords({ unit: 'seconds', each: 'each foot', sets: range }, { sets: 2, amount: 20 }),
    '2 sets of 20 seconds, each foot',
  );
  assert.equal(
    doseWords({ unit: 'times', each: 'each foot', sets: range }, { sets: 1, amount: 3 }),
    '1 set of 3, each foot',
  );
});

test('the first dose and the goal come from their own ends of the range', () => {
  const amount = { start: 8, goal: 12, min: 1, max: 20, step: 1 };
  const sets = { start: 2, goal: 3, min: 1, max: 4, step: 1 };
  const often = 'every-other-day';
  const inSets = { unit: 'times', amount, sets, often } as const;
  assert.deepEqual([startWords(inSets), goalWords(inSets)], ['2 sets of 8', '3 sets of 12']);
  const atOnce = { unit: 'minutes', amount, often } as const;
  assert.deepEqual([startWords(atOnce), goalWords(atOnce)], ['8 minutes', '12 minutes']);
});

test('how often is said in words', () => {
  assert.equal(oftenWords({ often: 'every-other-day' }), 'Every other day');
  assert.equal(oftenWords({ often: 'two-days' }), '2 days a week');
});
