import { months } from '../evidence/months.ts';
import type { Day } from './calendar.ts';

/** The site did not exist before this year; a clock that says so is wrong. */
const firstYear = 2026;
/** A clock far ahead is wrong too. */
const lastYear = 2099;

/** A date in words, such as "23 November 2026". Empty when the clock is plainly wrong. */
export function dateWords({ year, month, day }: Day): string {
  const name = months[month - 1];
  return name && year >= firstYear && year <= lastYear ? `${day} ${name} ${year}` : '';
}

/** A date as YYYY-MM-DD as a day. Anything else gives a day whose words are empty. */
export function dayFrom(date: string): Day {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/**
 * The foot of a sheet: when it was made, with a blank for the pen where the clock cannot be trusted.
 * @param verb "Made" or "Checked"
 */
export function madeWords(verb: string, day: Day): string {
  return `${verb} ${dateWords(day) || '____________'}`;
}
