import { correction, generate } from 'lean-qr';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Moment } from '../../src/exercises/moment-schema.ts';
import type { Exercise } from '../../src/exercises/schema.ts';
import { kinds } from '../../src/exercises/words.ts';
import { choices } from '../../src/plan/choices.ts';
import { helpFrom } from '../../src/plan/help.ts';
import { exerciseOf, helpOf, libraryFrom, momentOf, whenWords } from '../../src/plan/library.ts';
import { dateWords, dayFrom } from '../../src/plan/made.ts';
import { paginate } from '../../src/plan/paginate.ts';
import { addExercise } from '../../src/plan/plan.ts';
import { codeText, drawCode } from '../../src/plan/qr.ts';
import { emptyRoutine } from '../../src/plan/routine.ts';
import { feelWords, knownLines, lineWords } from '../../src/plan/sheet-words.ts';
import { library } from '../fixtures/plan-library.ts';

test('the library stands in its order, each exercise with what a sheet needs of it and no more', () => {
  const [plain] = library.exercises;
  assert.ok(plain);
  const { frames: _, card: __, ...rest } = plain;
  const page = (order: number) =>
    ({
      ...rest,
      id: `e${order}`,
      order,
      figure: { phases: [1, 2, 3], card: 3 },
      cues: 'x',
    }) as unknown as Exercise;
  const [moment] = library.moments;
  const hour = (order: number) => ({ ...moment, id: `m${order}`, order, why: 'x' }) as unknown as Moment;
  const made = libraryFrom([page(2), page(1)], [hour(3), hour(1)], library.help);
  assert.deepEqual(
    made.exercises.map(({ id }) => id),
    ['e1', 'e2'],
  );
  assert.deepEqual(made.exercises[0], { ...plain, id: 'e1', frames: 3, card: 3 });
  assert.deepEqual(
    made.moments.map(({ id }) => id),
    ['m1', 'm3'],
  );
  assert.deepEqual(made.moments[0], { ...moment, id: 'm1', order: 1 });
});

test('things are found by their id, and help falls back to the first country', () => {
  assert.equal(exerciseOf(library, 'cycling')?.name, 'Cycling');
  assert.equal(momentOf(library, 'bed')?.name, 'Going to bed');
  assert.equal(helpOf(library, 'north-america')?.name, 'US and Canada');
  assert.deepEqual([helpOf(library, '')?.id, helpOf(library, 'mars')?.id], ['uk', 'uk']);
  assert.equal(whenWords({ moment: 'kettle' }, library), 'While the kettle boils');
  assert.deepEqual(
    [whenWords({ own: 'After tea' }, library), whenWords({ moment: 'moon' }, library)],
    ['After tea', ''],
  );
});

test('until a country is chosen all numbers stand, and each country has the short box with its own', () => {
  const line = (id: 'now' | 'today' | 'stop') => ({ id, lead: `Lead of ${id}`, text: `Signs of ${id}.` });
  const country = { id: 'nz', name: 'New Zealand', emergency: '111', urgent: 'Healthline' };
  assert.deepEqual(
    helpFrom({ lines: [line('now'), line('today'), line('stop')] }, { countries: [country] }),
    [
      {
        ...{ id: 'all', name: 'All countries' },
        lines: [
          { strong: 'Lead of now', text: 'Signs of now.' },
          { strong: 'Lead of today', text: 'Signs of today.' },
          { strong: 'Lead of stop', text: 'Signs of stop.' },
        ],
      },
      {
        ...{ id: 'nz', name: 'New Zealand' },
        lines: [
          { strong: 'Call 111:', text: 'Signs of now.' },
          { strong: 'Ask Healthline, today:', text: 'Signs of today.' },
          { strong: 'Lead of stop', text: 'Signs of stop.' },
        ],
      },
    ],
  );
});

test('each choice has words of its own', () => {
  assert.deepEqual(
    choices.kinds.map(([kind]) => kind),
    [...kinds],
  );
  for (const list of [choices.places, choices.things, choices.kinds]) {
    const words = list.map(([, text]) => text);
    assert.ok(words.every((text) => text.length > 3) && new Set(words).size === words.length, words.join());
    assert.equal(new Set(list.map(([value]) => value)).size, list.length);
  }
  assert.ok(choices.places.length === 8 && choices.things.length === 4);
});

test('the drawn code is the one that the library makes, square by square', async () => {
  const text = codeText('https://example.org/', '1/a4/cycling.bed.10');
  assert.equal(text, 'https://example.org/#1/A4/CYCLING.BED.10');
  const { path, size } = await drawCode(text);
  const code = generate(text, { minCorrectionLevel: correction.L });
  assert.equal(size, code.size + 4, 'two empty squares on each side');
  const drawn = new Set<string>();
  const ends = new Set<string>();
  for (const [, x, y, across, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    assert.equal(across, back);
    assert.ok(!ends.has(`${x} ${y}`), 'neighbours in a row are one piece');
    ends.add(`${Number(x) + Number(across)} ${y}`);
    for (let i = 0; i < Number(across); i += 1) drawn.add(`${Number(x) + i - 2} ${Number(y) - 2}`);
  }
  const wanted = Array.from({ length: code.size ** 2 }, (_, n) => [n % code.size, Math.floor(n / code.size)]);
  for (const [x = 0, y = 0] of wanted) assert.equal(drawn.has(`${x} ${y}`), code.get(x, y), `${x} ${y}`);
});

test('a date is told in words from 2026 to 2099, by the name of its month', () => {
  for (let month = 1; month <= 12; month += 1) {
    const name = new Date(Date.UTC(2026, month - 1, 5)).toLocaleDateString('en-GB', { month: 'long' });
    assert.equal(dateWords({ year: 2026, month, day: 5 }), `5 ${name} 2026`);
  }
  const year = (text: string) => dateWords(dayFrom(text));
  assert.deepEqual(
    [year('2025-12-31'), year('2099-12-31'), year('2100-01-01')],
    ['', '31 December 2099', ''],
  );
  assert.deepEqual([year('2026-13-01'), year('2026-00-01')], ['', '']);
});

test('a line says when, what, how much and how it grows, as far as it is asked', () => {
  const routine = addExercise(emptyRoutine, library, 'calf-raises');
  const [entry] = knownLines({ ...routine, lines: [...routine.lines] }, library);
  assert.ok(entry);
  const words = (tip: boolean, grow: boolean, change = {}) =>
    lineWords(entry.line, entry.exercise, { ...routine, ...change }, library, { tip, grow });
  const line = { when: 'After I brush my teeth', name: 'Calf raises', dose: '1 set of 8' };
  const next = 'After 2 good weeks: 1 set of 9.';
  assert.deepEqual(words(true, true), { ...line, more: `Keep it slow. ${next}` });
  assert.deepEqual(words(false, true), { ...line, more: next });
  assert.deepEqual(words(true, false), { ...line, more: 'Keep it slow.' });
  assert.equal(words(false, true, { weeks: 4 }).more, 'From week 3: 1 set of 9.');
  const blank = words(true, true, { options: { ...routine.options, blankDoses: true } });
  assert.deepEqual(blank, { ...line, dose: '', more: 'Keep it slow.' });
  assert.deepEqual(knownLines(routine, { ...library, exercises: [] }), []);
  assert.deepEqual(
    [feelWords(1), feelWords(4), feelWords(4, true), feelWords(1, true)].map((text) => text.split(',')[0]),
    ['How my legs felt', 'How my legs felt each week', 'My legs felt', 'How my legs felt'],
  );
});

test('a short routine is set in the richest way, with room for questions and notes', () => {
  const content = {
    ...{ library, title: 'My routine', made: 'Made today', address: 'example.org' },
    help: { id: 'uk', name: 'UK', lines: [{ strong: 'Call 999:', text: 'chest pain.' }] },
  };
  const set = (print: 'normal' | 'large', weeks: 1 | 4) =>
    paginate({ ...content, routine: { ...addExercise(emptyRoutine, library, 'calf-raises'), print, weeks } });
  const { setting, pages } = set('normal', 1);
  assert.deepEqual(setting, { boxes: 'under', frames: 3, frame: 24, tip: true, grow: true });
  assert.deepEqual(
    pages.map(({ lines, ...rest }) => [lines.length, rest]),
    [[1, { last: true, barrier: true, questions: true, notes: 6 }]],
  );
  assert.equal(set('normal', 4).setting.boxes, 'beside', 'four rows of boxes stand beside');
  const large = set('large', 4).setting;
  assert.deepEqual([large.boxes, large.frames, large.tip, large.grow], ['under', 2, true, true]);
});
