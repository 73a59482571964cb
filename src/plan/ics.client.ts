// A module of its own, so that what the calendar library needs is fetched with it and not before.
export { createEvents } from 'ics';
