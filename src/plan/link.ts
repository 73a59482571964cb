import type { Library } from './library.ts';
import type { Opened } from './narrow.ts';
import { narrowRoutine } from './narrow.ts';
import type { Line, Routine } from './routine.ts';
import { emptyRoutine, isOwn } from './routine.ts';
import { weekdays } from './weekday.ts';

/*
 * A routine as the part of an address after "#", readable by a person:
 *
 *   1/a4.large/calf-raises.brushing-teeth.2x8.135/brisk-walking.lunch.10
 *
 * Version, then how to print, then one part per line: exercise, moment, dose, days (1 is Monday; none: every day).
 * A moment in own words is written "own" and its words are left out. Upper case means the same, because a QR
 * code holds capitals in fewer squares.
 */

/** The version at the head of each link. Readers of older versions stay for ever. */
export const linkVersion = 1;
/** The most characters of a link that are read. Ten lines need fewer than 600. */
const longest = 4000;

/** The words of the print part, in the order they are written. */
const printWords = {
  large: 'large',
  weeks: '4weeks',
  prepared: 'prepared',
  blank: 'blank',
  ask: 'questions',
};

function lineText(line: Line): string {
  const when = isOwn(line.when) ? 'own' : line.when.moment;
  const dose = line.dose.sets === 1 ? `${line.dose.amount}` : `${line.dose.sets}x${line.dose.amount}`;
  const days = line.days.map((day) => weekdays.indexOf(day) + 1).join('');
  return [line.exercise, when, dose, ...(line.days.length === weekdays.length ? [] : [days])].join('.');
}

/** A routine as link text, without the "#". It never holds own words or answers about health. */
export function writeLink({ paper, print, weeks, country, options, lines }: Routine): string {
  const settings = [
    paper,
    ...(print === 'large' ? [printWords.large] : []),
    ...(weeks === 4 ? [printWords.weeks] : []),
    ...(options.prepared ? [printWords.prepared] : []),
    ...(options.blankDoses ? [printWords.blank] : []),
    ...(options.questions ? [printWords.ask] : []),
    ...(country === '' ? [] : [`tel:${country}`]),
  ];
  return [linkVersion, settings.join('.'), ...lines.map(lineText)].join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function rawLine(part: string) {
  const [exercise = '', moment = '', dose = '', days = ''] = part.split('.');
  const [, sets = '1', amount] = /^(?:(\d{1,6})x)?(\d{1,6})$/.exec(dose) ?? [];
  return {
    exercise,
    when: moment === 'own' ? { own: '' } : { moment },
    ...(amount === undefined ? {} : { dose: { sets: Number(sets), amount: Number(amount) } }),
    days: days === '' ? weekdays : [...days].map((digit) => weekdays[Number(digit) - 1]),
  };
}

/**
 * Any text whatever as a routine. Never throws.
 * @param text the part of an address after "#", with or without it
 * @returns found is false for text that is no routine link, such as "" or "#main"
 */
export function readLink(text: string, library: Library): Opened {
  const link = decoded(text.slice(0, longest).replace(/^#/, '')).trim().toLowerCase();
  const head = /^(\d{1,3})\/([^/]*)(.*)$/s.exec(link);
  if (!head) {
    const messages = link === '' ? [] : ['This link does not hold a routine that we can read.'];
    return { routine: emptyRoutine, messages, found: false };
  }
  const [, version, settings = '', rest = ''] = head;
  const words = settings.split('.').filter((word) => word !== '');
  const known = new Set<string>(Object.values(printWords));
  const has = (word: string) => words.includes(word);
  return narrowRoutine(
    {
      version: Number(version),
      lines: rest
        .split('/')
        .filter((part) => part !== '')
        .map(rawLine),
      paper: words.find((word) => !known.has(word) && !word.startsWith('tel:')),
      print: has(printWords.large) ? 'large' : 'normal',
      weeks: has(printWords.weeks) ? 4 : 1,
      country: words.find((word) => word.startsWith('tel:'))?.slice(4),
      options: {
        prepared: has(printWords.prepared),
        blankDoses: has(printWords.blank),
        questions: has(printWords.ask),
      },
    },
    library,
  );
}
