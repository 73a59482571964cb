import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minutesAWeek, startDays, startDose } from '../../src/plan/dose.ts';
import { readLink } from '../../src/plan/link.ts';
import type { Library } from '../../src/plan/library.ts';
import {
  addExercise,
  changeOption,
  changeWhen,
  momentFor,
  ownWords,
  removeLine,
  stepLine,
} from '../../src/plan/plan.ts';
import { fourWeeksWords, growsWeekly, nextDose } from '../../src/plan/progress.ts';
import { emptyRoutine, sameWhen } from '../../src/plan/routine.ts';
import { daysWords, weekdays, weekdayWords } from '../../src/plan/weekday.ts';
import { library } from '../fixtures/plan-library.ts';

const of = (id: string) => {
  const exercise = library.exercises.find((e) => e.id === id);
  assert.ok(exercise, id);
  return exercise;
};
const add = (...ids: string[]) => ids.reduce((r, id) => addExercise(r, library, id), emptyRoutine);
const none: Library = { ...library, exercises: [] };

test('a change meets the line that is meant, and no other', () => {
  const three = add('ankle-pumps', 'calf-raises', 'brisk-walking');
  const left = removeLine(three, 2);
  assert.deepEqual(
    left.lines.map(({ exercise }) => exercise),
    ['ankle-pumps', 'brisk-walking'],
  );
  const more = stepLine(three, library, 2, 'amount', 1);
  assert.deepEqual(
    more.lines.map(({ dose }) => dose.amount),
    [10, 9, 5],
  );
  assert.equal(stepLine(more, library, 2, 'sets', 1).lines[1]?.dose.sets, 2);
  assert.equal(stepLine(three, none, 2, 'amount', 1), three, 'an exercise that is gone stays as it is');
  const options = changeOption(changeOption(three, 'prepared', true), 'questions', true).options;
  assert.deepEqual(options, { prepared: true, blankDoses: false, questions: true });
  assert.deepEqual(emptyRoutine.options, { prepared: false, blankDoses: false, questions: false });
});

test('two exercises may share a moment, the one added later after the other', () => {
  const two = add('weight-shift', 'stair-calf-raises');
  assert.deepEqual(
    two.lines.map(({ exercise, when }) => [exercise, when]),
    [
      ['weight-shift', { moment: 'kettle' }],
      ['stair-calf-raises', { moment: 'kettle' }],
    ],
  );
  const strange = { ...of('weight-shift'), moments: ['moon', 'bed'] };
  assert.deepEqual(momentFor(emptyRoutine, library, strange), { moment: 'bed' });
});

test('moments are the same where their words or their names are', () => {
  assert.equal(sameWhen({ own: 'After tea' }, { own: 'After tea' }), true);
  assert.equal(sameWhen({ own: 'After tea' }, { own: 'After lunch' }), false);
  assert.equal(sameWhen({ own: 'kettle' }, { moment: 'kettle' }), false);
  assert.equal(sameWhen({ moment: 'kettle' }, { own: 'kettle' }), false);
  const tea = changeWhen(add('calf-raises'), 1, { own: 'After tea' });
  assert.equal(changeWhen(tea, 1, { own: ' After  tea ' }), tea);
  assert.deepEqual(changeWhen(tea, 1, { own: 'At ten' }).lines[0]?.when, { own: 'At ten' });
});

test('own words lose the spaces at their ends before and after they are cut', () => {
  assert.equal(ownWords(`  ${'x'.repeat(60)}`), 'x'.repeat(50));
  assert.equal(ownWords(`${'x'.repeat(49)} y`), 'x'.repeat(49));
});

test('days by their names, and a span only where no day is left out', () => {
  assert.deepEqual(
    weekdays.map((day) => weekdayWords[day]),
    ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  );
  assert.equal(daysWords(['tue', 'wed', 'thu']), 'Tuesday to Thursday');
  assert.equal(daysWords(['mon', 'wed', 'thu']), 'Monday, Wednesday and Thursday');
  assert.equal(daysWords(['fri', 'sat', 'sun']), 'Friday to Sunday');
  assert.deepEqual([startDays['two-days'], startDays['one-day']], [['mon', 'thu'], ['wed']]);
});

test('a dose starts, counts and grows by its unit and its kind', () => {
  assert.deepEqual(startDose(of('calf-stretch').dose), { sets: 2, amount: 20 });
  const rest = { ...of('brisk-walking'), kind: 'rest' } as const;
  assert.equal(minutesAWeek({ dose: { sets: 1, amount: 10 }, days: ['mon'] }, rest), 0);
  assert.deepEqual([of('brisk-walking'), rest, of('stair-climbing'), of('calf-raises')].map(growsWeekly), [
    true,
    false,
    false,
    false,
  ]);
  const held = { ...of('calf-stretch'), kind: 'strength' } as const;
  assert.deepEqual(nextDose(held, { sets: 2, amount: 20 }), { sets: 2, amount: 25 }, 'seconds by their step');
  assert.equal(fourWeeksWords(of('calf-raises'), { sets: 1, amount: 12 }), 'From week 3: 2 sets of 12.');
});

const read = (link: string) => readLink(link, library);
const says = (link: string) => read(link).messages;

test('a link with a piece missing is read for the rest', () => {
  const dose = 'Calf raises: the dose could not be read. It is now 1 set of 8.';
  assert.deepEqual(says('1/a4/calf-raises'), [
    dose,
    'Calf raises: we do not know its moment, “”. Choose another one.',
  ]);
  assert.deepEqual(says('1/a4/.kettle.8'), ['The exercise “” is not in the library. It was left out.']);
  for (const bad of ['a8', '8a', 'x8', '2x', '1234567']) {
    assert.deepEqual(says(`1/a4/calf-raises.kettle.${bad}`), [dose], bad);
  }
  assert.deepEqual(says('1/a4/calf-raises.kettle.12x8'), [
    'Calf raises: the dose was outside the safe range. It is now 3 sets of 8.',
  ]);
  assert.deepEqual(says('1/.a4/calf-raises.kettle.8//'), []);
  assert.deepEqual(says(' #1/a4/calf-raises.kettle.8 '.trim() + ' '), []);
  assert.equal(read('1/tel:uk.large.letter/calf-raises.kettle.8').routine.paper, 'letter');
  assert.match(says('12/a4/calf-raises.kettle.8').join(), /newer version/);
});

test('what is no routine is told apart, and a very long one is cut', () => {
  for (const text of ['#main', 'see 1/a4/calf-raises.kettle.8', '1#/a4/x', '%E0%A4%A', '1234/a4/x']) {
    assert.deepEqual(says(text), ['This link does not hold a routine that we can read.'], text);
    assert.equal(read(text).found, false);
  }
  assert.equal(read(`1/a4/${'x'.repeat(4000)}/calf-raises.kettle.8`).routine.lines.length, 0);
});
