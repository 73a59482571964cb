import fc from 'fast-check';
import ICAL from 'ical.js';
import { createEvents } from 'ics';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarEvents, calendarWeeks, firstDay, icsEvent, weekdayOf } from '../../src/plan/calendar.ts';
import { addExercise } from '../../src/plan/plan.ts';
import { emptyRoutine } from '../../src/plan/routine.ts';
import { weekdays } from '../../src/plan/weekday.ts';
import { library } from '../fixtures/plan-library.ts';
import { anyRoutine } from '../fixtures/plan-routines.ts';

const monday = { year: 2026, month: 11, day: 23 };
const text = (events: ReturnType<typeof calendarEvents>, alarm: number | null) => {
  const { error, value } = createEvents(events.map((event) => icsEvent(event, alarm)));
  assert.equal(error ?? null, null);
  assert.ok(value);
  return value;
};

test('the first day is today or the next day that is ticked', () => {
  assert.equal(weekdayOf(monday), 'mon');
  assert.deepEqual(firstDay(monday, ['mon']), monday);
  assert.deepEqual(firstDay({ year: 2026, month: 12, day: 30 }, ['sat']), { year: 2027, month: 1, day: 2 });
  assert.deepEqual(firstDay({ year: 2028, month: 2, day: 28 }, ['tue']), { year: 2028, month: 2, day: 29 });
});

test('a line becomes an entry that repeats on its days at its moment', () => {
  const [event] = calendarEvents(addExercise(emptyRoutine, library, 'calf-raises'), library, monday);
  assert.ok(event);
  assert.equal(event.title, 'Calf raises: 1 set of 8');
  assert.deepEqual(event.start, [2026, 11, 23, 7, 30]);
  assert.equal(event.rule, 'FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=36');
  assert.match(event.description, /^After I brush my teeth\. 1 set of 8\. Keep it slow\.$/);
});

test('another library reads the same calendar back, in floating time', () => {
  fc.assert(
    fc.property(anyRoutine, fc.option(fc.integer({ min: 0, max: 60 })), (routine, alarm) => {
      const events = calendarEvents(routine, library, monday);
      if (events.length === 0) return;
      const calendar = new ICAL.Component(ICAL.parse(text(events, alarm)));
      const read = calendar.getAllSubcomponents('vevent');
      assert.equal(read.length, routine.lines.length);
      read.forEach((component, index) => {
        const entry = new ICAL.Event(component);
        const wanted = events[index];
        const line = routine.lines[index];
        assert.ok(wanted && line);
        assert.equal(entry.summary, wanted.title);
        assert.equal(entry.startDate.zone, ICAL.Timezone.localTimezone, 'no time zone: local clock time');
        assert.equal(entry.startDate.hour, wanted.start[3]);
        assert.equal(entry.duration.toSeconds(), wanted.minutes * 60);
        assert.equal(component.getAllSubcomponents('valarm').length, alarm === null ? 0 : 1);
        const days = new Set<string>();
        let times = 0;
        for (let it = entry.iterator(), next = it.next(); next; next = it.next()) {
          days.add(weekdayOf(next));
          times += 1;
          assert.ok(times < 200);
        }
        assert.equal(times, line.days.length * calendarWeeks);
        assert.deepEqual(
          weekdays.filter((day) => days.has(day)),
          line.days,
        );
      });
    }),
    { numRuns: 100 },
  );
});
