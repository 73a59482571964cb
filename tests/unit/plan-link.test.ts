import fc from 'fast-check';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readLink, writeLink } from '../../src/plan/link.ts';
import { addExercise, changeWhen } from '../../src/plan/plan.ts';
import { emptyRoutine } from '../../src/plan/routine.ts';
import { library } from '../fixtures/plan-library.ts';
import { anyRoutine, anyText, asLinked, faults } from '../fixtures/plan-routines.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000);
const add = (ids: string[]) => ids.reduce((routine, id) => addExercise(routine, library, id), emptyRoutine);

test('a link can be read by a person', () => {
  assert.equal(
    writeLink(add(['calf-raises', 'brisk-walking'])),
    '1/a4/calf-raises.brushing-teeth.8.135/brisk-walking.lunch.5',
  );
});

test('any routine survives the way through a link, in small letters and in capitals', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const link = writeLink(routine);
      for (const text of [link, `#${link}`, link.toUpperCase(), encodeURIComponent(link)]) {
        assert.deepEqual(readLink(text, library), { routine: asLinked(routine), messages: [], found: true });
      }
    }),
    { numRuns },
  );
});

test('a link holds no own words', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      assert.match(writeLink(routine), /^[a-z0-9./:-]+$/);
    }),
    { numRuns: 200 },
  );
  const secret = changeWhen(add(['calf-raises']), 1, { own: 'After my insulin' });
  assert.doesNotMatch(writeLink(secret), /insulin/i);
});

test('a link of five exercises is at most 300 characters, and fits the letters of a QR code', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const link = writeLink({ ...routine, lines: routine.lines.slice(0, 5) });
      assert.ok(link.length <= 300, `${link.length} characters: ${link}`);
      assert.match(link.toUpperCase(), /^[0-9A-Z $%*+\-./:]+$/);
    }),
    { numRuns },
  );
  const longest = 'single-leg-calf-raises.standing-at-work.3x15.123456'.length + 1;
  assert.ok('1/letter.large.4weeks.prepared.blank.questions.tel:north-america'.length + 5 * longest <= 330);
});

test('any text whatever opens as a valid routine, and never throws', () => {
  fc.assert(
    fc.property(anyText(anyRoutine.map(writeLink)), (text) => {
      const { routine, messages, found } = readLink(text, library);
      assert.deepEqual(faults(routine), []);
      assert.ok(found || routine.lines.length === 0);
      assert.ok(messages.every((message) => message.length < 200 && !/undefined|NaN|\[object/.test(message)));
    }),
    { numRuns },
  );
});

test('links of every version open for ever', () => {
  const files = globSync('tests/fixtures/links/v*.txt');
  assert.ok(files.length > 0, 'expected a file of links for each version');
  for (const file of files) {
    for (const row of readFileSync(file, 'utf8').split('\n')) {
      if (row.startsWith('#') || row.trim() === '') continue;
      const [link = '', expected = ''] = row.split(' -> ');
      const { routine, messages } = readLink(link, library);
      const told = routine.lines.map(
        ({ exercise, when, dose, days }) =>
          `${exercise} ${'own' in when ? '(own)' : when.moment} ${dose.sets}x${dose.amount} ${days.join('')}`,
      );
      const print = [routine.paper, routine.print, routine.weeks, routine.country || '-'].join(' ');
      const on = Object.entries(routine.options).flatMap(([name, value]) => (value ? [name] : []));
      assert.equal([print, ...on, ...told].join('; '), expected, `${file}: ${link}`);
      assert.deepEqual(messages, [], link);
    }
  }
});

test('a link says what it could not keep', () => {
  const say = (link: string) => readLink(link, library).messages.join(' | ');
  assert.match(say('#2/a4/calf-raises.kettle.8'), /newer version/);
  assert.match(say('#1/a4/flying.kettle.8'), /“flying” is not in the library/);
  assert.match(say('#1/a3/calf-raises.kettle.8'), /paper size “a3”. It is now A4/);
  assert.match(say('#1/a4/calf-raises.moon.8'), /do not know its moment, “moon”/);
  assert.match(say('#1/a4/calf-raises.kettle.9x99'), /outside the safe range. It is now 3 sets of 15/);
  assert.match(say('#1/a4/calf-raises.kettle'), /dose could not be read. It is now 1 set of 8/);
  assert.match(say('#1/a4/calf-raises.kettle.8.9'), /days could not be read/);
  assert.match(say('#1/a4.tel:mars/calf-raises.kettle.8'), /no phone numbers for “mars”/);
  assert.match(say(`#1/a4${'/calf-raises.kettle.8'.repeat(11)}`), /10 lines at most/);
  assert.equal(readLink('#main', library).found, false);
  assert.deepEqual(readLink('', library).messages, []);
  assert.equal(readLink('#1/a4/flying.kettle.8/calf-raises.kettle.8', library).routine.lines.length, 1);
});
