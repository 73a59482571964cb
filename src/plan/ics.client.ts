// A module of its own, so that what a calendar needs is fetched with it and not before.
export { createEvents } from 'ics';
export { calendarEvents, icsEvent } from './calendar.ts';
