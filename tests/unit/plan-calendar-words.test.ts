import { createEvents } from 'ics';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarEvents, icsEvent } from '../../src/plan/calendar.ts';
import type { Library } from '../../src/plan/library.ts';
import type { Line } from '../../src/plan/routine.ts';
import { emptyRoutine } from '../../src/plan/routine.ts';
import { library } from '../fixtures/plan-library.ts';

const monday = { year: 2026, month: 11, day: 23 };
const events = (lines: readonly Partial<Line>[], known: Library = library) =>
  calendarEvents(
    {
      ...emptyRoutine,
      lines: lines.map((line, index) => ({
        ...{ key: index + 1, exercise: 'calf-raises', when: { moment: 'kettle' } },
        ...{ dose: { sets: 1, amount: 8 }, days: ['mon'] },
        ...line,
      })),
    },
    known,
    monday,
  );
const minutes = (exercise: string, sets: number, amount: number, known?: Library) =>
  events([{ exercise, dose: { sets, amount } }], known).map((event) => event.minutes);

test('an entry is as long as its dose takes, in whole minutes, one at least', () => {
  assert.deepEqual(minutes('brisk-walking', 1, 20), [20], 'minutes are minutes');
  assert.deepEqual(minutes('calf-raises', 1, 8), [1], '24 seconds');
  assert.deepEqual(minutes('calf-raises', 3, 15), [3], '45 times 3 seconds');
  assert.deepEqual(minutes('weight-shift', 1, 120), [2], '120 seconds');
  assert.deepEqual(minutes('calf-stretch', 3, 30), [2], '90 seconds');
  assert.deepEqual(minutes('ankle-alphabet', 1, 26), [2], '26 letters of 3 seconds');
  assert.deepEqual(minutes('stair-climbing', 1, 3), [2], '3 flights of half a minute');
  const slow = library.exercises.map((one) => ({
    ...one,
    dose: { ...one.dose, tempo: { up: 2, hold: 1, down: 4 } },
  }));
  assert.deepEqual(minutes('calf-raises', 1, 10, { ...library, exercises: slow }), [2], '10 of 7 seconds');
});

test('a moment of our own gives its hour, own words and a blank give nine in the morning', () => {
  const starts = events([{}, { when: { own: 'After tea' } }, { when: { own: '' } }]).map(({ start }) =>
    start.slice(3),
  );
  assert.deepEqual(starts, [
    [7, 45],
    [9, 0],
    [9, 0],
  ]);
});

test('what an entry says stands in whole sentences, without a blank moment or a doubled stop', () => {
  const said = events([
    {},
    { when: { own: 'After tea.' } },
    { when: { own: 'Up again...' } },
    { when: { own: '' } },
  ]);
  assert.deepEqual(
    said.map(({ description }) => description),
    [
      'While the kettle boils. 1 set of 8. Keep it slow.',
      'After tea. 1 set of 8. Keep it slow.',
      'Up again... 1 set of 8. Keep it slow.',
      '1 set of 8. Keep it slow.',
    ],
  );
  assert.equal(new Set(said.map(({ uid }) => uid)).size, 4, 'the same exercise four times is four entries');
  assert.equal(said[0]?.uid, 'calf-raises-1-2026-11-23@second-heart');
});

test('an exercise that the library no longer has makes no entry', () => {
  assert.equal(events([{ exercise: 'flying' }, {}]).length, 1);
});

test('the file says what a calendar needs: free time, a name, and a bell only where one is wanted', () => {
  const text = (alarm: number | null) =>
    String(createEvents(events([{}]).map((event) => icsEvent(event, alarm))).value);
  const rung = text(10);
  for (const line of [
    'PRODID:second-heart',
    'X-WR-CALNAME:My routine',
    'UID:calf-raises-1-2026-11-23@second-heart',
    'SUMMARY:Calf raises: 1 set of 8',
    'DTSTART:20261123T074500',
    'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=12',
    'DURATION:PT1M',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'ACTION:DISPLAY',
    'DESCRIPTION:Calf raises: 1 set of 8',
    'TRIGGER:-PT10M',
  ])
    assert.ok(rung.split('\r\n').includes(line), `expected ${line} in\n${rung}`);
  assert.ok(!text(null).includes('VALARM'));
});
