import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clampDose } from '../../src/plan/dose.ts';
import { fourWeeks, fourWeeksWords, growWords, nextDose } from '../../src/plan/progress.ts';
import { library } from '../fixtures/plan-library.ts';

const of = (id: string) => {
  const exercise = library.exercises.find((e) => e.id === id);
  assert.ok(exercise, id);
  return exercise;
};
const grow = (id: string, sets: number, amount: number, removed?: Set<string>) =>
  growWords(of(id), { sets, amount }, library, removed);

test('one change at a time: more in a set first, then one more set, then a harder exercise', () => {
  assert.equal(grow('calf-raises', 1, 8), 'After 2 good weeks: 1 set of 9.');
  assert.equal(grow('calf-raises', 1, 12), 'After 2 good weeks: 2 sets of 12.');
  assert.equal(grow('calf-raises', 3, 12), 'This is the goal. Stay here, or look up “Stair calf raises”.');
  assert.equal(grow('calf-raises', 3, 12, new Set(['stair-calf-raises'])), 'This is the goal. Stay here.');
  assert.equal(grow('seated-heel-raises', 1, 40), 'This is the goal. Stay here.');
});

test('strength grows by 2 at most, whatever the step of the buttons', () => {
  assert.deepEqual(nextDose(of('stair-calf-raises'), { sets: 1, amount: 6 }), { sets: 1, amount: 8 });
  assert.deepEqual(nextDose(of('seated-heel-raises'), { sets: 1, amount: 15 }), { sets: 1, amount: 20 });
});

test('walking and cycling grow by 5 minutes after a good week, up to the goal', () => {
  assert.equal(grow('brisk-walking', 1, 10), 'After a good week: 15 minutes.');
  assert.deepEqual(
    fourWeeks(of('brisk-walking'), { sets: 1, amount: 20 }).map(({ amount }) => amount),
    [20, 25, 30, 30],
  );
  assert.equal(
    fourWeeksWords(of('brisk-walking'), { sets: 1, amount: 20 }),
    'From week 2: 25 minutes. From week 3: 30 minutes.',
  );
  assert.equal(fourWeeksWords(of('calf-raises'), { sets: 1, amount: 8 }), 'From week 3: 1 set of 9.');
  assert.equal(fourWeeksWords(of('calf-raises'), { sets: 3, amount: 12 }), '');
});

test('no week is above the goal, outside the range, or more than one change from the one before', () => {
  const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000);
  fc.assert(
    fc.property(fc.constantFrom(...library.exercises), fc.nat(60), fc.nat(6), (exercise, amount, sets) => {
      const start = clampDose({ sets, amount }, exercise.dose);
      const weeks = fourWeeks(exercise, start);
      weeks.forEach((dose, index) => {
        assert.deepEqual(clampDose(dose, exercise.dose), dose);
        assert.ok(dose.amount <= Math.max(start.amount, exercise.dose.amount.goal));
        const before = weeks[index - 1] ?? start;
        assert.ok(dose.amount === before.amount || dose.sets === before.sets, 'one change at a time');
        assert.ok(dose.amount >= before.amount && dose.sets >= before.sets);
      });
    }),
    { numRuns },
  );
});
