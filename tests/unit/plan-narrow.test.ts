import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendJson } from '../../src/plan/mend-json.ts';
import { isRecord, narrowRoutine, quoted } from '../../src/plan/narrow.ts';
import { emptyRoutine } from '../../src/plan/routine.ts';
import { library } from '../fixtures/plan-library.ts';

const line = {
  exercise: 'calf-raises',
  when: { moment: 'kettle' },
  dose: { sets: 1, amount: 8 },
  days: ['mon'],
};
const good = { version: 1, lines: [line], paper: 'a4', print: 'normal', weeks: 1 };
const read = (change: object) => narrowRoutine({ ...good, ...change }, library);
const says = (change: object) => read(change).messages;
const saysOfLine = (change: object) => says({ lines: [{ ...line, ...change }] });

test('a good routine is read without a word', () => {
  assert.deepEqual(read({}), {
    routine: { ...emptyRoutine, lines: [{ key: 1, ...line }] },
    messages: [],
    found: true,
  });
});

test('what is no routine says so, and leaves what is there', () => {
  for (const raw of [null, undefined, 7, 'routine', [], [good], {}, { version: 1 }, { ...good, lines: {} }]) {
    assert.deepEqual(narrowRoutine(raw, library), {
      routine: emptyRoutine,
      messages: ['There is no routine in it that we can read.'],
      found: false,
    });
  }
  assert.deepEqual([isRecord({}), isRecord([]), isRecord(null), isRecord('a')], [true, false, false, false]);
});

test('another version is named, and the rest is read', () => {
  assert.deepEqual(says({ version: 2 }), [
    'It was made by a newer version of this site. What we can read is kept.',
  ]);
  for (const version of [0, undefined, '1', '2']) {
    assert.deepEqual(says({ version }), ['It does not say which version it is. What we can read is kept.']);
  }
  assert.equal(read({ version: 2 }).routine.lines.length, 1);
});

test('how to print: what is unknown becomes the plain choice, and what is left out needs no word', () => {
  assert.deepEqual(says({ print: 'huge', paper: 7, weeks: 3 }), [
    'We do not know the paper size “7”. It is now A4.',
    'We do not know the print size “huge”. It is now normal.',
    'We do not know the number of weeks “3”. It is now 1.',
  ]);
  const { routine, messages } = narrowRoutine({ version: 1, lines: [] }, library);
  assert.deepEqual([routine, messages], [emptyRoutine, []]);
  const other = read({ print: 'large', paper: 'letter', weeks: 4, country: 'north-america' }).routine;
  assert.deepEqual(
    [other.print, other.paper, other.weeks, other.country],
    ['large', 'letter', 4, 'north-america'],
  );
  const wanted = { prepared: true, blankDoses: 'yes', questions: 1 };
  assert.deepEqual(read({ options: wanted }).routine.options, {
    ...{ prepared: true, blankDoses: false, questions: false },
  });
  assert.deepEqual(says({ country: 'mars' }), [
    'We have no phone numbers for “mars”. Check the numbers in the help box.',
  ]);
  assert.deepEqual(says({ country: '' }), []);
});

test('a dose that is outside the range, or cannot be read, is named with what it is now', () => {
  assert.deepEqual(saysOfLine({ dose: { sets: 1, amount: 99 } }), [
    'Calf raises: the dose was outside the safe range. It is now 1 set of 15.',
  ]);
  assert.deepEqual(saysOfLine({ dose: { sets: 4, amount: 8 } }), [
    'Calf raises: the dose was outside the safe range. It is now 3 sets of 8.',
  ]);
  assert.deepEqual(saysOfLine({ dose: 8 }), [
    'Calf raises: the dose could not be read. It is now 1 set of 8.',
  ]);
  const { routine } = read({ lines: [{ ...line, dose: { sets: 'two', amount: 10 } }] });
  assert.deepEqual(routine.lines[0]?.dose, { sets: 1, amount: 10 });
});

test('a moment and days that cannot be read are named', () => {
  assert.deepEqual(saysOfLine({ when: 'now' }), [
    'Calf raises: we do not know its moment, “nothing”. Choose another one.',
  ]);
  const words = read({ lines: [{ ...line, when: { own: ' After  tea ' } }] });
  assert.deepEqual([words.routine.lines[0]?.when, words.messages], [{ own: 'After tea' }, []]);
  for (const days of [undefined, [], ['noday'], 'mon']) {
    assert.deepEqual(saysOfLine({ days }), [
      'Calf raises: its days could not be read. They are back at the start.',
    ]);
  }
  assert.deepEqual(read({ lines: [{ ...line, days: [] }] }).routine.lines[0]?.days, ['mon', 'wed', 'fri']);
  const days = ['sun', 'mon', 'mon', 7];
  assert.deepEqual(read({ lines: [{ ...line, days }] }).routine.lines[0]?.days, ['mon', 'sun']);
});

test('exercises that are not in the library are named, up to twenty of them', () => {
  assert.deepEqual(says({ lines: [{ ...line, exercise: 'flying' }, 7, { exercise: { a: 1 } }] }), [
    'The exercise “flying” is not in the library. It was left out.',
    'The exercise “nothing” is not in the library. It was left out.',
    'The exercise “{"a":1}” is not in the library. It was left out.',
  ]);
  assert.equal(says({ lines: Array.from({ length: 30 }, () => ({ exercise: 'flying' })) }).length, 20);
  assert.equal(quoted('x'.repeat(90)), `“${'x'.repeat(50)}”`);
});

test('ten lines are kept, each with a key of its own, and more are named', () => {
  const lines = Array.from({ length: 11 }, () => line);
  const { routine, messages } = read({ lines });
  assert.deepEqual(
    routine.lines.map(({ key }) => key),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  );
  assert.deepEqual(messages, ['A routine holds 10 lines at most. The lines after that were left out.']);
  assert.deepEqual(says({ lines: lines.slice(1) }), []);
  const unknown = { ...line, exercise: 'flying' };
  assert.equal(
    says({ lines: [unknown, unknown, ...lines.slice(2)] }).length,
    2,
    'nine of eleven: no word of ten',
  );
});

test('JSON without its end is read up to the last whole value', () => {
  const mended = (text: string) => mendJson(text).value;
  assert.deepEqual(mendJson('{"a":1}'), { value: { a: 1 }, whole: true });
  assert.deepEqual(mendJson('{"a":1'), { value: undefined, whole: false });
  assert.deepEqual(mended('{"a":1,'), { a: 1 });
  assert.deepEqual(mended('{"a":[1,2],"b":{"c":3}'), { a: [1, 2], b: { c: 3 } });
  assert.deepEqual(mended('{"a":"x\\"y,","b":1,"c'), { a: 'x"y,', b: 1 });
  assert.deepEqual(mended('[{"a":1},{"b":[2]},'), [{ a: 1 }, { b: [2] }]);
  assert.deepEqual(mended('[[1,2],[3,4'), [[1, 2], [3]]);
  assert.deepEqual(mendJson('[{"a":1}'), { value: [{ a: 1 }], whole: false });
  assert.deepEqual(mended('{"a":"x,]}","b":[1'), { a: 'x,]}' }, 'brackets in words are words');
  assert.deepEqual(mended('["a\\\\","b'), ['a\\']);
  assert.equal(mended('[1}'), undefined, 'a bracket closed by another ends the search');
  assert.equal(mended(''), undefined);
});
