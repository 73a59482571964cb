import { doseWords } from '../exercises/dose-words.ts';
import { clampDose, startDays, startDose } from './dose.ts';
import type { Library, PlanExercise } from './library.ts';
import { exerciseOf, momentOf } from './library.ts';
import { ownWords } from './plan.ts';
import type { Line, Options, Routine, When } from './routine.ts';
import { emptyRoutine, mostLines, papers, prints, routineVersion } from './routine.ts';
import type { Weekday } from './weekday.ts';
import { inWeekOrder, weekdays } from './weekday.ts';

/** A routine read from a link, a file or storage, with what was kept and what was dropped. */
export interface Opened {
  /** Always a valid routine; empty when nothing could be kept. */
  readonly routine: Routine;
  /** What was changed or left out, in kind words, most important first. Empty when all is well. */
  readonly messages: readonly string[];
  /** False when the text was no routine at all, so that what stands in the builder should stay. */
  readonly found: boolean;
}

type Raw = Readonly<Record<string, unknown>>;

/** True for anything with named fields: not a list, not null. */
export function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A piece of somebody else's text, short and on one line, for a message. */
export function quoted(value: unknown): string {
  const text = ownWords(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));
  return `“${text}”`;
}

function dosed(raw: Raw, exercise: PlanExercise, say: (message: string) => void): Line['dose'] {
  const start = startDose(exercise.dose);
  const given = isRecord(raw['dose']) ? raw['dose'] : {};
  const number = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise);
  const wanted = { sets: number(given['sets'], start.sets), amount: number(given['amount'], start.amount) };
  const dose = clampDose(wanted, exercise.dose);
  const unread = !isRecord(raw['dose']);
  if (unread || dose.sets !== wanted.sets || dose.amount !== wanted.amount) {
    const problem = unread ? 'the dose could not be read' : 'the dose was outside the safe range';
    say(`${exercise.name}: ${problem}. It is now ${doseWords(exercise.dose, dose)}.`);
  }
  return dose;
}

function timed(raw: Raw, library: Library, name: string, say: (message: string) => void): When {
  const when = isRecord(raw['when']) ? raw['when'] : {};
  const { moment, own } = when;
  if (typeof moment === 'string' && momentOf(library, moment)) return { moment };
  if (typeof own === 'string') return { own: ownWords(own) };
  say(`${name}: we do not know its moment, ${quoted(moment)}. Choose another one.`);
  return { own: '' };
}

function dated(raw: Raw, exercise: PlanExercise, say: (message: string) => void): readonly Weekday[] {
  const given: readonly unknown[] = Array.isArray(raw['days']) ? raw['days'] : [];
  const days = inWeekOrder(weekdays.filter((day) => given.includes(day)));
  if (days.length > 0) return days;
  say(`${exercise.name}: its days could not be read. They are back at the start.`);
  return startDays[exercise.dose.often];
}

/** One of a list of words, or the first of the list with a message that calls it `words`. */
function oneOf<T>(
  value: unknown,
  known: readonly [T, ...T[]],
  what: string,
  words: string,
  say: (message: string) => void,
): T {
  const found = known.find((word) => word === value);
  if (found !== undefined) return found;
  if (value !== undefined) say(`We do not know the ${what} ${quoted(value)}. It is now ${words}.`);
  return known[0];
}

/**
 * Any value whatever as a routine: what can be read is kept, the rest is named. Never throws.
 * @param raw a value as JSON gives it
 */
export function narrowRoutine(raw: unknown, library: Library): Opened {
  const messages: string[] = [];
  const say = (message: string) => messages.push(message);
  if (!isRecord(raw) || !Array.isArray(raw['lines'])) {
    return { routine: emptyRoutine, messages: ['There is no routine in it that we can read.'], found: false };
  }
  const version = raw['version'];
  if (typeof version === 'number' && version > routineVersion) {
    say('It was made by a newer version of this site. What we can read is kept.');
  } else if (version !== routineVersion) {
    say('It does not say which version it is. What we can read is kept.');
  }
  const given: readonly unknown[] = raw['lines'];
  const lines: Line[] = [];
  for (const entry of given.slice(0, 1000)) {
    if (lines.length === mostLines) break;
    const line = isRecord(entry) ? entry : {};
    const id = line['exercise'];
    const exercise = typeof id === 'string' ? exerciseOf(library, id) : undefined;
    if (!exercise) {
      if (messages.length < 20) say(`The exercise ${quoted(id)} is not in the library. It was left out.`);
      continue;
    }
    const dose = dosed(line, exercise, say);
    const when = timed(line, library, exercise.name, say);
    lines.push({
      key: lines.length + 1,
      exercise: exercise.id,
      when,
      dose,
      days: dated(line, exercise, say),
    });
  }
  if (given.length > mostLines && lines.length === mostLines) {
    say(`A routine holds ${mostLines} lines at most. The lines after that were left out.`);
  }
  const options = isRecord(raw['options']) ? raw['options'] : {};
  const on = (name: keyof Options) => options[name] === true;
  const routine: Routine = {
    version: routineVersion,
    lines,
    paper: oneOf(raw['paper'], papers, 'paper size', 'A4', say),
    print: oneOf(raw['print'], prints, 'print size', 'normal', say),
    weeks: oneOf(raw['weeks'], [1, 4] as const, 'number of weeks', '1', say),
    country: knownCountry(raw['country'], library, say),
    options: { prepared: on('prepared'), blankDoses: on('blankDoses'), questions: on('questions') },
  };
  return { routine, messages, found: true };
}

function knownCountry(value: unknown, library: Library, say: (message: string) => void): string {
  if (value === undefined || value === '') return '';
  if (library.help.some((help) => help.id === value)) return String(value);
  say(`We have no phone numbers for ${quoted(value)}. Check the numbers in the help box.`);
  return '';
}
