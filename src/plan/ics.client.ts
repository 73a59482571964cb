import { createEvents } from 'ics';
import type { Day } from './calendar.ts';
import { calendarEvents, icsEvent } from './calendar.ts';
import type { Library } from './library.ts';
import type { Routine } from './routine.ts';

/**
 * A routine as the text of a calendar file.
 * @param today the first day an entry may fall on
 * @param alarm minutes before each entry at which the device rings, or null for silence
 * @throws where the calendar library gives no text
 */
export function calendarText(routine: Routine, library: Library, today: Day, alarm: number | null): string {
  const { value } = createEvents(
    calendarEvents(routine, library, today).map((event) => icsEvent(event, alarm)),
  );
  if (!value)
    throw new Error('Save for my calendar: expected the text of a calendar, got nothing. Try again.');
  return value;
}
