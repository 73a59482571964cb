import { months } from './months.ts';

/** When the facts of a page were checked and when they are due again. Days as YYYY-MM-DD. */
export interface CheckDates {
  checked: string;
  due: string;
}

/** True from the day after the due day on. Both days as YYYY-MM-DD. */
export function overdue(due: string, today: string): boolean {
  return day(today, 'today') > day(due, 'due');
}

/** How many days are left until a due day: 0 on the day itself, below 0 after it. */
export function daysLeft(due: string, today: string): number {
  return Math.round((Date.parse(day(due, 'due')) - Date.parse(day(today, 'today'))) / 86_400_000);
}

/** A day in words, such as "23 November 2026" for 2026-11-23. */
export function dayWords(iso: string): string {
  const [year, month, date] = day(iso, 'day').split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

/** The dates of several files that make one page: the oldest check and the earliest due day. */
export function together(dates: readonly CheckDates[]): CheckDates {
  const [first, ...rest] = dates;
  if (!first) throw new Error('together(): expected the dates of at least one file, got none. Pass them in.');
  return rest.reduce(
    (sum, one) => ({
      checked: one.checked < sum.checked ? one.checked : sum.checked,
      due: one.due < sum.due ? one.due : sum.due,
    }),
    first,
  );
}

function day(iso: string, name: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso))) return iso;
  throw new Error(`${name}: expected a day such as "2026-11-23", got "${iso}". Write year, month and day.`);
}
