import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addExercise,
  changeOption,
  changePrint,
  changeWhen,
  moveLine,
  ownWords,
  removeExercises,
  removeLine,
  stepLine,
  toggleDay,
} from '../../src/plan/plan.ts';
import type { Routine } from '../../src/plan/routine.ts';
import { emptyRoutine, mostLines } from '../../src/plan/routine.ts';
import { isLong, routineMinutes } from '../../src/plan/totals.ts';
import { daysWords, weekdays } from '../../src/plan/weekday.ts';
import { library } from '../fixtures/plan-library.ts';
import { anyRoutine, faults } from '../fixtures/plan-routines.ts';
import { anyCharacters } from '../fixtures/any-characters.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000);
const add = (...ids: string[]) =>
  ids.reduce((routine, id) => addExercise(routine, library, id), emptyRoutine);
const order = (routine: Routine) => routine.lines.map((line) => line.exercise);

test('an exercise comes with its moment, dose and days, at its place through the day', () => {
  const routine = add('brisk-walking', 'calf-raises', 'ankle-pumps');
  assert.deepEqual(order(routine), ['ankle-pumps', 'calf-raises', 'brisk-walking']);
  const calf = routine.lines[1];
  assert.deepEqual(calf?.when, { moment: 'brushing-teeth' });
  assert.deepEqual(calf?.dose, { sets: 1, amount: 8 });
  assert.deepEqual(calf?.days, ['mon', 'wed', 'fri']);
});

test('the same exercise stands at several moments, and then at a blank one', () => {
  const routine = add('calf-raises', 'calf-raises', 'calf-raises');
  assert.deepEqual(
    routine.lines.map((line) => line.when),
    [{ moment: 'brushing-teeth' }, { moment: 'kettle' }, { own: '' }],
  );
});

test('places steer the moment', () => {
  const routine = addExercise(emptyRoutine, library, 'calf-raises', { places: ['kitchen'] });
  assert.deepEqual(routine.lines[0]?.when, { moment: 'kettle' });
});

test('what cannot be done changes nothing', () => {
  const full = add(...Array.from({ length: mostLines + 3 }, () => 'calf-raises'));
  assert.equal(full.lines.length, mostLines);
  assert.equal(addExercise(full, library, 'calf-raises'), full);
  const one = add('calf-raises');
  assert.equal(addExercise(one, library, 'flying'), one);
  assert.equal(removeLine(one, 9), one);
  assert.equal(moveLine(one, 1, 5), one);
  assert.equal(moveLine(one, 1, NaN), one);
  assert.equal(changeWhen(one, 1, { moment: 'brushing-teeth' }), one);
  assert.equal(removeExercises(one, new Set(['cycling'])), one);
  const top = stepLine(stepLine(one, library, 1, 'sets', 1), library, 1, 'sets', 1);
  assert.equal(stepLine(top, library, 1, 'sets', 1), top);
});

test('lines move, and days toggle but never to none', () => {
  const routine = add('ankle-pumps', 'calf-raises', 'brisk-walking');
  assert.deepEqual(order(moveLine(routine, 1, 2)), ['calf-raises', 'brisk-walking', 'ankle-pumps']);
  assert.deepEqual(order(moveLine(routine, 3, -4)), ['brisk-walking', 'ankle-pumps', 'calf-raises']);
  const wed = weekdays
    .filter((day) => day !== 'wed')
    .reduce((r, day) => toggleDay(r, 1, day), add('ankle-pumps'));
  assert.deepEqual(wed.lines[0]?.days, ['wed']);
  assert.equal(toggleDay(wed, 1, 'wed'), wed);
  assert.deepEqual(toggleDay(wed, 1, 'mon').lines[0]?.days, ['mon', 'wed']);
});

test('own words become one short line', () => {
  assert.equal(ownWords('  After\n\tI feed \u200bthe   cat '), 'After I feed the cat');
  assert.equal(ownWords('x'.repeat(90)).length, 50);
  assert.equal(ownWords('👣'.repeat(90)), '👣'.repeat(50));
});

test('totals', () => {
  assert.equal(routineMinutes(add('brisk-walking', 'cycling', 'calf-raises'), library), 7 * 5 + 3 * 5);
  assert.equal(
    isLong(add('calf-raises', 'calf-raises', 'calf-raises', 'calf-raises', 'calf-raises', 'calf-raises')),
    false,
  );
  assert.equal(isLong(add('ankle-pumps', 'ankle-circles', 'cycling', 'weight-shift', 'calf-raises')), false);
  assert.equal(
    isLong(add('ankle-pumps', 'ankle-circles', 'cycling', 'weight-shift', 'calf-raises', 'calf-stretch')),
    true,
  );
  assert.equal(daysWords(['fri', 'mon', 'wed']), 'Monday, Wednesday and Friday');
  assert.equal(daysWords(['sun']), 'Sunday');
  assert.equal(daysWords(['mon', 'tue', 'wed', 'thu', 'fri']), 'Monday to Friday');
  assert.equal(daysWords(['sat', 'sun']), 'Saturday and Sunday');
  assert.equal(daysWords(weekdays), 'every day');
});

test('any chain of changes leaves a valid routine and never touches the one before', () => {
  const key = fc.integer({ min: 0, max: 12 });
  const change = fc.oneof(
    fc.constantFrom(...library.exercises).map(
      ({ id }) =>
        (r: Routine) =>
          addExercise(r, library, id),
    ),
    key.map((k) => (r: Routine) => removeLine(r, k)),
    fc.tuple(key, fc.integer({ min: -3, max: 14 })).map(
      ([k, to]) =>
        (r: Routine) =>
          moveLine(r, k, to),
    ),
    fc.tuple(key, anyCharacters()).map(
      ([k, own]) =>
        (r: Routine) =>
          changeWhen(r, k, { own }),
    ),
    fc.tuple(key, fc.constantFrom('sets', 'amount'), fc.constantFrom(1, -1)).map(
      ([k, part, by]) =>
        (r: Routine) =>
          stepLine(r, library, k, part as 'sets', by as 1),
    ),
    fc.tuple(key, fc.constantFrom(...weekdays)).map(
      ([k, day]) =>
        (r: Routine) =>
          toggleDay(r, k, day),
    ),
    fc.constant((r: Routine) => changePrint(r, { print: 'large', weeks: 4 })),
    fc.boolean().map((on) => (r: Routine) => changeOption(r, 'prepared', on)),
  );
  fc.assert(
    fc.property(anyRoutine, fc.array(change, { maxLength: 12 }), (start, changes) => {
      let routine = start;
      for (const next of changes) {
        const before = JSON.stringify(routine);
        const after = next(routine);
        assert.equal(JSON.stringify(routine), before);
        assert.deepEqual(faults(after), []);
        routine = after;
      }
    }),
    { numRuns },
  );
});
