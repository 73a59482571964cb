/** The days of a week, Monday first, as they are written in content, in links and in files. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** One day of the week. */
export type Weekday = (typeof weekdays)[number];

/** The name of a day as it is read out, by day. */
export const weekdayWords: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** Days in the order of the week, each once. */
export function inWeekOrder(days: readonly Weekday[]): Weekday[] {
  return weekdays.filter((day) => days.includes(day));
}

/**
 * Days in words: "every day", "Monday to Friday", "Monday, Wednesday and Friday".
 * @param days at least one day, in any order
 */
export function daysWords(days: readonly Weekday[]): string {
  const ordered = inWeekOrder(days);
  if (ordered.length === weekdays.length) return 'every day';
  const names = ordered.map((day) => weekdayWords[day]);
  const [first = 'no day'] = names;
  const last = names.at(-1) ?? first;
  const span = weekdays.indexOf(ordered.at(-1) ?? 'mon') - weekdays.indexOf(ordered[0] ?? 'mon');
  if (names.length > 2 && span === names.length - 1) return `${first} to ${last}`;
  return names.length < 2 ? first : `${names.slice(0, -1).join(', ')} and ${last}`;
}
