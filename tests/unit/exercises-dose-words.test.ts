import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountWords, doseWords } from '../../src/exercises/dose-words.ts';

const range = { start: 1, goal: 1, min: 1, max: 99, step: 1 };

test('a dose reads as a person would say it', () => {
  assert.equal(doseWords({ unit: 'times', sets: range }, { sets: 1, amount: 8 }), '1 set of 8');
  assert.equal(doseWords({ unit: 'times', sets: range }, { sets: 3, amount: 12 }), '3 sets of 12');
  assert.equal(doseWords({ unit: 'times' }, { sets: 1, amount: 15 }), '15 times');
  assert.equal(doseWords({ unit: 'times' }, { sets: 1, amount: 1 }), '1 time');
  assert.equal(doseWords({ unit: 'minutes' }, { sets: 1, amount: 1 }), '1 minute');
  assert.equal(doseWords({ unit: 'minutes' }, { sets: 1, amount: 30 }), '30 minutes');
  assert.equal(doseWords({ unit: 'flights' }, { sets: 1, amount: 2 }), '2 flights of stairs');
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
