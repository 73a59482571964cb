import { doseWords } from '../exercises/dose-words.ts';
import type { Library } from './library.ts';
import { exerciseOf, momentOf, whenWords } from './library.ts';
import type { Line, Routine } from './routine.ts';
import { isOwn } from './routine.ts';
import type { Weekday } from './weekday.ts';
import { weekdays } from './weekday.ts';

/** A date without a time or a time zone: year, month 1 to 12, day 1 to 31. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** One repeating entry for a calendar, in the clock time of wherever the person is ("floating" time). */
export interface CalendarEvent {
  /** Tells entries apart, so that opening the same file twice does not double them. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  /** Year, month, day, hour, minute of the first time. */
  readonly start: readonly [number, number, number, number, number];
  /** Length in minutes, 1 or more. */
  readonly minutes: number;
  /** A recurrence rule as RFC 5545 writes it. */
  readonly rule: string;
}

/** How long a calendar entry goes on, in weeks. Then it ends by itself. */
export const calendarWeeks = 12;
/** The clock time of a moment in own words, which we do not know. */
const plainTime = '09:00';
/** Seconds of one repetition where the exercise gives no pace. */
const secondsEach = 3;

/** Numbers of a date in the order of the calendar; months and days run over as in a calendar. */
function dayAfter({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of the week of a date. */
export function weekdayOf({ year, month, day }: Day): Weekday {
  return weekdays[(new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7] ?? 'mon';
}

/** The first of these days that is today or later. */
export function firstDay(today: Day, days: readonly Weekday[]): Day {
  const ahead = [0, 1, 2, 3, 4, 5, 6].map((n) => dayAfter(today, n));
  return ahead.find((day) => days.includes(weekdayOf(day))) ?? today;
}

/** About how long a line takes, in whole minutes. */
function minutesOf(line: Line, library: Library): number {
  const exercise = exerciseOf(library, line.exercise);
  if (!exercise) return 1;
  const { unit, tempo } = exercise.dose;
  const once = tempo ? tempo.up + tempo.hold + tempo.down : secondsEach;
  const seconds = { minutes: 60, seconds: 1, times: once, letters: secondsEach, flights: 30 }[unit];
  return Math.max(1, Math.ceil((line.dose.sets * line.dose.amount * seconds) / 60));
}

/**
 * A routine as calendar entries, one for each line, repeating on its days for {@link calendarWeeks} weeks.
 * @param today the first day an entry may fall on
 */
export function calendarEvents(routine: Routine, library: Library, today: Day): CalendarEvent[] {
  return routine.lines.flatMap((line) => {
    const exercise = exerciseOf(library, line.exercise);
    if (!exercise) return [];
    const moment = isOwn(line.when) ? undefined : momentOf(library, line.when.moment);
    const [hour = 9, minute = 0] = (moment?.time ?? plainTime).split(':').map(Number);
    const { year, month, day } = firstDay(today, line.days);
    const byDay = line.days.map((name) => name.slice(0, 2).toUpperCase()).join(',');
    const words = [whenWords(line.when, library), doseWords(exercise.dose, line.dose), exercise.sheetTip];
    return [
      {
        uid: `${line.exercise}-${line.key}-${year}-${month}-${day}@second-heart`,
        title: `${exercise.name}: ${doseWords(exercise.dose, line.dose)}`,
        description: words
          .filter((text) => text !== '')
          .map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
          .join(' '),
        start: [year, month, day, hour, minute],
        minutes: minutesOf(line, library),
        rule: `FREQ=WEEKLY;BYDAY=${byDay};COUNT=${line.days.length * calendarWeeks}`,
      },
    ];
  });
}

/**
 * The options that the calendar library (ics) takes for one entry, with local clock time and no time zone.
 * @param alarm minutes before the entry at which the device rings, or null for silence
 */
export function icsEvent(event: CalendarEvent, alarm: number | null) {
  const [year, month, day, hour, minute] = event.start;
  return {
    ...{ uid: event.uid, title: event.title, description: event.description },
    start: [year, month, day, hour, minute] as [number, number, number, number, number],
    startInputType: 'local' as const,
    startOutputType: 'local' as const,
    duration: { minutes: event.minutes },
    recurrenceRule: event.rule,
    busyStatus: 'FREE' as const,
    productId: 'second-heart',
    calName: 'My routine',
    ...(alarm === null
      ? {}
      : {
          alarms: [
            {
              action: 'display' as const,
              description: event.title,
              trigger: { minutes: alarm, before: true },
            },
          ],
        }),
  };
}
