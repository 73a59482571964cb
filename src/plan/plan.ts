import type { Place } from '../exercises/words.ts';
import type { DosePart } from './dose.ts';
import { startDays, startDose, stepDose } from './dose.ts';
import type { Library, PlanExercise } from './library.ts';
import { exerciseOf, momentOf } from './library.ts';
import type { Line, Options, Paper, Print, Routine, Weeks, When } from './routine.ts';
import { isOwn, mostLines, ownWordsLength, sameWhen } from './routine.ts';
import type { Weekday } from './weekday.ts';
import { inWeekOrder } from './weekday.ts';

/* Each change takes a routine and gives a routine. Where nothing can change it gives back the very same one. */

/** A person's own words for a moment, on one line, at most {@link ownWordsLength} characters. */
export function ownWords(text: string): string {
  const oneLine = text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(oneLine).slice(0, ownWordsLength).join('').trim();
}

/** Where a line stands through the day: the moment's order, own words last. */
function hourOf(when: When, library: Library): number {
  return isOwn(when) ? Infinity : (momentOf(library, when.moment)?.order ?? Infinity);
}

/** Places that everybody has: without a word from the visitor nobody is taken to sit in an office. */
const anybody: readonly Place[] = ['kitchen', 'bathroom', 'sofa', 'bed', 'outdoors'];

/** The first moment that suits an exercise and does not hold it yet, at the places given, or at home, if any does; else a blank. */
export function momentFor(
  routine: Routine,
  library: Library,
  exercise: PlanExercise,
  places: readonly Place[] = [],
): When {
  const free = exercise.moments
    .map((id) => momentOf(library, id))
    .filter((moment) => moment !== undefined)
    .filter(
      ({ id }) => !routine.lines.some((l) => l.exercise === exercise.id && sameWhen(l.when, { moment: id })),
    );
  const wanted = places.length > 0 ? places : anybody;
  const best = free.find((moment) => wanted.includes(moment.place)) ?? free[0];
  return best ? { moment: best.id } : { own: '' };
}

/** Puts an exercise into the routine, at its place through the day, with its starting dose and days. */
export function addExercise(
  routine: Routine,
  library: Library,
  id: string,
  choice: { when?: When; places?: readonly Place[] } = {},
): Routine {
  const exercise = exerciseOf(library, id);
  if (!exercise || routine.lines.length >= mostLines) return routine;
  const when = choice.when ?? momentFor(routine, library, exercise, choice.places);
  const line: Line = {
    key: 1 + routine.lines.reduce((most, { key }) => Math.max(most, key), 0),
    exercise: id,
    when,
    dose: startDose(exercise.dose),
    days: startDays[exercise.dose.often],
  };
  const hour = hourOf(when, library);
  const later = routine.lines.findIndex((other) => hourOf(other.when, library) > hour);
  return { ...routine, lines: routine.lines.toSpliced(later < 0 ? routine.lines.length : later, 0, line) };
}

function changeLine(routine: Routine, key: number, change: (line: Line) => Line): Routine {
  const at = routine.lines.findIndex((line) => line.key === key);
  const line = routine.lines[at];
  if (!line) return routine;
  const changed = change(line);
  return changed === line ? routine : { ...routine, lines: routine.lines.with(at, changed) };
}

/** Takes a line out. */
export function removeLine(routine: Routine, key: number): Routine {
  const lines = routine.lines.filter((line) => line.key !== key);
  return lines.length === routine.lines.length ? routine : { ...routine, lines };
}

/** Takes every line of these exercises out. */
export function removeExercises(routine: Routine, ids: ReadonlySet<string>): Routine {
  const lines = routine.lines.filter((line) => !ids.has(line.exercise));
  return lines.length === routine.lines.length ? routine : { ...routine, lines };
}

/** Moves a line to a place in the list, counted from 0; beyond either end means the end. */
export function moveLine(routine: Routine, key: number, to: number): Routine {
  const from = routine.lines.findIndex((line) => line.key === key);
  const line = routine.lines[from];
  const target = Math.min(routine.lines.length - 1, Math.max(0, Math.trunc(to)));
  if (!line || target === from || Number.isNaN(target)) return routine;
  return { ...routine, lines: routine.lines.toSpliced(from, 1).toSpliced(target, 0, line) };
}

/** Changes when a line happens. Own words are cut to one line. */
export function changeWhen(routine: Routine, key: number, when: When): Routine {
  const clean = isOwn(when) ? { own: ownWords(when.own) } : when;
  return changeLine(routine, key, (line) => (sameWhen(line.when, clean) ? line : { ...line, when: clean }));
}

/** One step more (1) or less (−1) of a line, inside the safe range. */
export function stepLine(
  routine: Routine,
  library: Library,
  key: number,
  part: DosePart,
  direction: 1 | -1,
): Routine {
  return changeLine(routine, key, (line) => {
    const exercise = exerciseOf(library, line.exercise);
    if (!exercise) return line;
    const dose = stepDose(line.dose, exercise.dose, part, direction);
    return dose[part] === line.dose[part] ? line : { ...line, dose };
  });
}

/** Ticks or unticks a day of a line. The last day stays: to have none, take the line out. */
export function toggleDay(routine: Routine, key: number, day: Weekday): Routine {
  return changeLine(routine, key, (line) => {
    const days = line.days.includes(day) ? line.days.filter((d) => d !== day) : [...line.days, day];
    return days.length === 0 ? line : { ...line, days: inWeekOrder(days) };
  });
}

/** Changes how the sheet is printed. */
export function changePrint(
  routine: Routine,
  print: Partial<{ paper: Paper; print: Print; weeks: Weeks; country: string }>,
): Routine {
  return { ...routine, ...print };
}

/** Turns something on the sheet on or off. */
export function changeOption(routine: Routine, option: keyof Options, on: boolean): Routine {
  return { ...routine, options: { ...routine.options, [option]: on } };
}
