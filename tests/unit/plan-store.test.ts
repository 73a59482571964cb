import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, routineOf, startState } from '../../src/plan/builder-state.ts';
import type { BuilderState } from '../../src/plan/builder-state.ts';
import { answered, broughtIn, withExercise } from '../../src/plan/builder-steps.ts';
import { advice } from '../../src/plan/advice.ts';
import { choices } from '../../src/plan/choices.ts';
import { fileName, readFile, tooLarge, writeFile } from '../../src/plan/file.ts';
import { readLink } from '../../src/plan/link.ts';
import { changePrint, changeWhen } from '../../src/plan/plan.ts';
import { emptyRoutine } from '../../src/plan/routine.ts';
import { noAnswers } from '../../src/plan/safety-rules.ts';
import { addKept, asideKey, emptyStore, forgetOpen, readStore, storageKey } from '../../src/plan/stored.ts';
import { suggestions } from '../../src/plan/suggestions.ts';
import { askFirst, library } from '../fixtures/plan-library.ts';

const content = { library, askFirst, rules: suggestions, choices, advice };
const add = (state: BuilderState, ...ids: string[]) =>
  ids.reduce((s, id) => withExercise(s, content, id), state);
const ids = (state: BuilderState) => routineOf(state).lines.map((line) => line.exercise);
const bring = (state: BuilderState, link: string) =>
  broughtIn(state, content, readLink(link, library), '', 'link');
const all = library.exercises.map(({ id }) => id);

test('an eleventh exercise is refused with the reason', () => {
  const ten = add(startState, ...all.slice(0, 10));
  assert.match(ten.status.words, / added\.$/);
  const more = add(ten, all[10] ?? '');
  assert.deepEqual(ids(more), ids(ten));
  assert.equal(more.status.words, 'A routine holds 10 lines at most.');
});

test('the places that somebody named steer the moment', () => {
  const kitchen: BuilderState = { ...startState, suits: { ...startState.suits, places: ['kitchen'] } };
  assert.deepEqual(routineOf(add(kitchen, 'calf-raises')).lines[0]?.when, { moment: 'kettle' });
  assert.deepEqual(startState.suits, { ability: 'hold', places: [], equipment: [] });
  assert.equal(startState.status.words, '');
});

test('of what is taken out, each is named with every reason; nothing is said where nothing goes', () => {
  const before = add(startState, 'ankle-pumps', 'calf-raises', 'calf-stretch');
  const tick = (...situations: string[]) => answered(before, content, { ...noAnswers, situations });
  const both = tick('poor-balance', 'achilles-or-calf');
  assert.deepEqual(both.notices, [
    'Calf raises was taken out. You ticked: Poor balance; Achilles trouble.',
    'Calf stretch was taken out. You ticked: Achilles trouble.',
  ]);
  assert.equal(both.status.words, both.notices.join(' '));
  assert.deepEqual(tick('compression').status, before.status);
});

test('a change that is none says so, unless it is to be silent', () => {
  assert.equal(changed(startState, (routine) => routine, 'Done.').status.words, 'Nothing changed.');
  assert.equal(
    changed(startState, (routine) => routine, 'Done.', ''),
    startState,
  );
});

test('fifty changes can be undone', () => {
  let state = startState;
  for (let n = 0; n < 60; n += 1)
    state = changed(state, (r) => changePrint(r, { weeks: n % 2 === 0 ? 4 : 1 }), 'Changed.');
  assert.equal(state.past.length, 50);
});

test('two routines that differ in own words alone are two, and the same one is opened again', () => {
  const own = (words: string) => ({
    ...{ messages: [], found: true },
    routine: changeWhen(routineOf(add(startState, 'ankle-pumps', 'calf-raises')), 2, { own: words }),
  });
  const first = broughtIn(startState, content, own('After tea'), '', 'file');
  const second = broughtIn(first, content, own('After lunch'), 'Lunch', 'file');
  assert.equal(second.store.routines.length, 2);
  assert.equal(second.store.routines[1]?.name, 'Lunch');
  const again = broughtIn(second, content, own('After tea'), '', 'file');
  assert.deepEqual([again.store.routines.length, again.store.current], [2, 0]);
  assert.equal(again.status.words, 'The routine from the file is open.');
});

test('with twenty kept, one of them is opened, and an empty one gives way', () => {
  const link = (n: number) => `#1/a4/cycling.bed.${n}/brisk-walking.lunch.5`;
  const twenty = Array.from({ length: 20 }, (_, n) => n + 10).reduce((s, n) => bring(s, link(n)), startState);
  assert.equal(twenty.store.routines.length, 20);
  for (const [n, place] of [
    [10, 0],
    [12, 2],
  ] as const) {
    const opened = bring(twenty, link(n));
    assert.deepEqual([opened.store.current, opened.notices], [place, []]);
    assert.equal(opened.status.words, 'The routine from the link is open.');
  }
  const emptied = changed(twenty, (routine) => ({ ...routine, lines: [] }), 'Emptied.');
  const filled = bring(emptied, link(35));
  assert.deepEqual([filled.store.routines.length, filled.notices], [20, []]);
  assert.equal(routineOf(filled).lines[0]?.dose.amount, 35);
  const full = bring(twenty, link(35));
  assert.deepEqual(full.notices, ['You keep 20 routines already. Forget one, then open it again.']);
});

test('a file has a plain name, and one that is too large is told with its size', () => {
  assert.equal(fileName('-- Week  2 --', 'ics'), 'week-2.ics');
  assert.equal(tooLarge(1_000_000), null);
  const sizes = [1_240_000, 9_960_000, 10_000_000, 12_345_678].map(
    (bytes) => /is ([\d.]+) MB\./.exec(tooLarge(bytes) ?? '')?.[1],
  );
  assert.deepEqual(sizes, ['1.2', '10', '10', '12']);
  assert.match(tooLarge(1_000_001) ?? '', /is 1 MB\. A routine file is smaller than 1 MB/);
  const message = 'This file is not a routine. Choose a file that was saved from this page.';
  assert.deepEqual(readFile('oops', library), {
    ...{ routine: emptyRoutine, messages: [message], found: false, name: '' },
  });
  const file = writeFile('Mine', emptyRoutine);
  assert.equal(readFile(`\uFEFF${file}`, library).found, true, 'a mark of the byte order before it');
  assert.equal(readFile(file.replace('"Mine"', '7'), library).name, '');
});

const kept = (routines: readonly unknown[], current: unknown = 0) =>
  readStore(JSON.stringify({ version: 1, current, routines }), library);
const one = { name: 'Holiday', routine: { ...emptyRoutine } };

test('what a device kept is read one by one', () => {
  assert.deepEqual([storageKey, asideKey], ['second-heart-routines', 'second-heart-routines-unread']);
  assert.deepEqual(readStore('', library), { store: emptyStore, messages: [], whole: true });
  assert.deepEqual([readStore('7', library).whole, readStore('7', library).store], [false, emptyStore]);
  const line = { exercise: 'flying' };
  assert.deepEqual(kept([{ ...one, routine: { ...emptyRoutine, lines: [line] } }]).messages, [
    'Holiday: The exercise “flying” is not in the library. It was left out.',
  ]);
  assert.equal(kept([{ ...one, name: 7 }]).store.routines[0].name, 'My routine');
  const names = kept([{ name: 'Bad', routine: 7 }, one]).store.routines.map(({ name }) => name);
  assert.deepEqual(names, ['Holiday'], 'what is no routine is left out');
  assert.equal(kept([one, one], 1).store.current, 1);
  assert.equal(kept([one, one], '1').store.current, 0);
});

test('twenty are read from a device, and more are named', () => {
  const many = (count: number) => kept(Array.from({ length: count }, () => one));
  assert.deepEqual([many(20).store.routines.length, many(20).messages], [20, []]);
  assert.deepEqual(
    [many(25).store.routines.length, many(25).messages],
    [20, ['Only the first 20 routines could be kept.']],
  );
});

test('when a routine is forgotten, the one before it is opened', () => {
  const three = ['B', 'C'].reduce((store, name) => addKept(store, name, emptyRoutine), emptyStore);
  assert.equal(forgetOpen(three).current, 1);
  assert.equal(forgetOpen({ ...three, current: 0 }).current, 0);
});
