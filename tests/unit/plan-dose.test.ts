import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frequencies } from '../../src/exercises/words.ts';
import { advice } from '../../src/plan/advice.ts';
import { atEnd, clampDose, minutesAWeek, startDays, startDose, stepDose } from '../../src/plan/dose.ts';
import { weekdays } from '../../src/plan/weekday.ts';
import { library } from '../fixtures/plan-library.ts';

const of = (id: string) => {
  const exercise = library.exercises.find((e) => e.id === id);
  assert.ok(exercise, id);
  return exercise;
};
test('a dose stays inside the safe range', () => {
  const { dose } = of('calf-raises');
  assert.deepEqual(clampDose({ sets: 99, amount: 1 }, dose), { sets: 3, amount: 5 });
  assert.deepEqual(clampDose({ sets: NaN, amount: 8.4 }, dose), { sets: 1, amount: 8 });
  assert.deepEqual(clampDose({ sets: 9, amount: 20 }, of('brisk-walking').dose), { sets: 1, amount: 20 });
});

test('steps go by the exercise and stop at the ends', () => {
  const { dose } = of('seated-heel-raises');
  const up = stepDose(startDose(dose), dose, 'amount', 1);
  assert.equal(up.amount, 20);
  assert.equal(stepDose({ sets: 1, amount: 40 }, dose, 'amount', 1).amount, 40);
  assert.equal(atEnd({ sets: 1, amount: 40 }, dose, 'amount', 1), true);
  assert.equal(atEnd({ sets: 1, amount: 40 }, dose, 'amount', -1), false);
  assert.equal(atEnd(startDose(dose), dose, 'sets', 1), true);
});

test('days that are not every day never touch each other, around the week too', () => {
  for (const often of frequencies) {
    const at = startDays[often].map((day) => weekdays.indexOf(day));
    if (at.length === 7) continue;
    for (const day of at) assert.ok(!at.includes((day + 1) % 7), `${often}: ${startDays[often].join(' ')}`);
  }
});

test('only minutes of walking and the like count', () => {
  const days = weekdays.slice(0, 3);
  assert.equal(minutesAWeek({ dose: { sets: 1, amount: 10 }, days }, of('brisk-walking')), 30);
  assert.equal(minutesAWeek({ dose: { sets: 1, amount: 3 }, days }, of('stair-climbing')), 0);
  assert.equal(minutesAWeek({ dose: { sets: 1, amount: 8 }, days }, of('calf-raises')), 0);
});

test('the advice says the numbers of its sources', () => {
  // World Health Organization, 2020: 150 minutes of moderate activity a week, and some is better than none.
  assert.match(advice.reached, /\b150 minutes\b/);
  assert.match(advice.below, /\b150\b.*\bAny amount counts\b/);
  // Henry and others, 1999: 15 people over 65, 2 exercises against 8.
  assert.match(advice.longList, /\b15 people over 65\b.*\b2 exercises\b.*\b8\b.*\bvery small study\b/);
});
