import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuilderState } from '../../src/plan/builder-state.ts';
import {
  changed,
  noticed,
  routineOf,
  startState,
  stored,
  told,
  undone,
} from '../../src/plan/builder-state.ts';
import { answered, broughtIn, withExercise } from '../../src/plan/builder-steps.ts';
import { advice } from '../../src/plan/advice.ts';
import { choices } from '../../src/plan/choices.ts';
import { readLink, writeLink } from '../../src/plan/link.ts';
import { addExercise, changeWhen, removeLine } from '../../src/plan/plan.ts';
import { fromReady, readyFaults } from '../../src/plan/ready.ts';
import { noAnswers } from '../../src/plan/safety-rules.ts';
import { openOne } from '../../src/plan/stored.ts';
import { suggestions } from '../../src/plan/suggestions.ts';
import { askFirst, library } from '../fixtures/plan-library.ts';
import { anyRoutine, faults } from '../fixtures/plan-routines.ts';

const content = { library, askFirst, rules: suggestions, choices, advice };
const add = (state: BuilderState, ...ids: string[]) =>
  ids.reduce((s, id) => withExercise(s, content, id), state);
const ids = (state: BuilderState) => routineOf(state).lines.map((line) => line.exercise);
const link = (text: string) => readLink(text, library);

test('each change can be undone, back to the start', () => {
  const one = add(startState, 'calf-raises');
  const two = add(one, 'cycling');
  assert.equal(two.status.words, 'Cycling added.');
  assert.deepEqual(ids(undone(two)), ['calf-raises']);
  assert.equal(undone(two).status.words, 'Undone: Cycling added.');
  assert.equal(undone(undone(two)).store, startState.store);
  assert.equal(undone(undone(undone(two))).status.words, 'There is nothing to undo.');
});

test('a change that changes nothing says so and leaves nothing to undo', () => {
  const one = add(startState, 'calf-raises');
  const same = changed(one, (routine) => removeLine(routine, 99), 'Removed.', 'It was not there.');
  assert.equal(same.past.length, one.past.length);
  assert.equal(same.status.words, 'It was not there.');
  assert.ok(told(same, 'It was not there.').status.turn > same.status.turn, 'the same words are news again');
  assert.equal(stored(one, one.store, 'Same.').past.length, one.past.length);
});

test('an exercise is not added twice by mistake, but at another moment it is', () => {
  const one = withExercise(startState, content, 'calf-raises', { moment: 'kettle' });
  assert.match(withExercise(one, content, 'calf-raises').status.words, /in your routine already/);
  assert.match(withExercise(one, content, 'calf-raises', { moment: 'kettle' }).status.words, /already/);
  assert.equal(ids(withExercise(one, content, 'calf-raises', { moment: 'bed' })).length, 2);
  assert.match(withExercise(one, content, 'flying').notices.join(), /do not know the exercise/);
});

test('answers take out what does not fit and say which and why, and it stays out', () => {
  const routine = add(startState, 'calf-raises', 'ankle-pumps');
  const said = answered(routine, content, { ...noAnswers, situations: ['poor-balance'] });
  assert.deepEqual(ids(said), ['ankle-pumps']);
  assert.match(said.notices.join(), /Calf raises was taken out. You ticked: Poor balance/);
  assert.deepEqual(ids(withExercise(said, content, 'calf-raises')), ['ankle-pumps']);
  assert.deepEqual(ids(undone(said)), ['ankle-pumps', 'calf-raises']);
  const locked = answered(routine, content, { ...noAnswers, situations: ['recent-clot'] });
  assert.deepEqual(ids(locked), ids(routine), 'a lock hides the builder; it takes nothing out');
});

test('a routine from elsewhere never writes over another', () => {
  const brought = broughtIn(startState, content, link('#1/a4/calf-raises.kettle.8'), '', 'link');
  assert.equal(brought.store.routines.length, 1);
  assert.deepEqual(ids(brought), ['calf-raises']);
  const second = broughtIn(brought, content, link('#1/a4/cycling.television.10'), '', 'link');
  assert.equal(second.store.routines.length, 2);
  assert.equal(openOne(second.store).name, 'My routine 2');
  assert.equal(second.status.words, 'The routine from the link is open.');
  assert.deepEqual(ids(second), ['cycling']);
  const again = broughtIn(second, content, link('#1/a4/calf-raises.kettle.8'), '', 'link');
  assert.equal(again.store.routines.length, 2);
  assert.deepEqual(ids(again), ['calf-raises']);
});

test('a link to a routine that is kept with own words opens the one with the words', () => {
  const kept = changed(
    add(startState, 'calf-raises'),
    (r) => changeWhen(r, 1, { own: 'After tea' }),
    'Changed.',
  );
  const opened = broughtIn(kept, content, link(writeLink(routineOf(kept))), '', 'link');
  assert.equal(opened.store.routines.length, 1);
  assert.deepEqual(routineOf(opened).lines[0]?.when, { own: 'After tea' });
});

test('when twenty are kept, a link says so and changes nothing', () => {
  const routines = Array.from({ length: 25 }, (_, index) =>
    link(`#1/a4/calf-raises.kettle.8/cycling.bed.${index + 5}`),
  );
  const full = routines.reduce((state, opened) => broughtIn(state, content, opened, '', 'link'), startState);
  assert.equal(full.store.routines.length, 20);
  assert.match(full.notices.join(), /You keep 20 routines already/);
});

test('text that is no routine leaves everything as it is', () => {
  const kept = add(startState, 'calf-raises');
  const opened = broughtIn(kept, content, link('#nonsense'), '', 'link');
  assert.equal(opened.store, kept.store);
  assert.equal(opened.notices.length, 1);
  assert.equal(noticed(opened, opened.notices), opened, 'the same message is not shown twice');
});

test('whatever is brought in, the open routine is valid and the one before can be had back', () => {
  fc.assert(
    fc.property(fc.array(anyRoutine, { maxLength: 4 }), (routines) => {
      const end = routines.reduce(
        (state, routine) => broughtIn(state, content, { routine, messages: [], found: true }, '', 'file'),
        add(startState, 'calf-raises'),
      );
      assert.deepEqual(faults(openOne(end.store).routine), []);
      let back = end;
      for (let n = end.past.length; n > 0; n -= 1) back = undone(back);
      assert.equal(back.store, startState.store);
    }),
    { numRuns: 300 },
  );
});

test('a ready-made routine names its faults with the remedy, and opens as a routine', () => {
  const line = {
    exercise: 'calf-raises',
    moment: 'kettle',
    amount: 8,
    sets: 1,
    days: ['fri' as const, 'mon' as const],
  };
  assert.deepEqual(readyFaults({ id: 'x', lines: [line] }, library), []);
  assert.match(
    readyFaults({ id: 'x', lines: [{ ...line, exercise: 'flying' }] }, library).join(),
    /content\/routines\/x\.mdx: lines\.0\.exercise: expected/,
  );
  assert.match(
    readyFaults({ id: 'x', lines: [{ ...line, moment: 'moon' }] }, library).join(),
    /lines\.0\.moment: expected/,
  );
  assert.match(
    readyFaults({ id: 'x', lines: [{ ...line, amount: 99 }] }, library).join(),
    /The nearest is 1 set of 15/,
  );
  const routine = fromReady({ lines: [line] });
  assert.deepEqual(faults(routine), []);
  assert.equal(routine, addExercise(routine, library, 'flying'));
  assert.equal(writeLink(routine), '1/a4/calf-raises.kettle.8.15');
});
