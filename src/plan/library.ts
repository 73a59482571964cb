import type { Exercise } from '../exercises/schema.ts';
import type { Moment } from '../exercises/moment-schema.ts';
import type { When } from './routine.ts';
import { isOwn } from './routine.ts';

/** What the builder and the sheet need to know of an exercise: a small part of its page. */
export type PlanExercise = Pick<
  Exercise,
  | 'id'
  | 'name'
  | 'kind'
  | 'summary'
  | 'position'
  | 'equipment'
  | 'balance'
  | 'places'
  | 'moments'
  | 'dose'
  | 'sheetTip'
  | 'harder'
  | 'askFirst'
> & {
  /** How many stills the figure has, 1 to 4: `#fig-<id>-1` is the first. */
  frames: number;
  /** Which still stands for the exercise where there is room for one, from 1. */
  card: number;
};

/** What the builder and the sheet need to know of a moment. */
export type PlanMoment = Pick<Moment, 'id' | 'name' | 'sheet' | 'order' | 'place' | 'repeats' | 'time'>;

/** One paragraph of the help box: bold words first, such as "Call 999:", then the signs. */
export interface HelpLine {
  readonly strong: string;
  readonly text: string;
}

/** The help box of one country: what to do when, with its phone numbers. */
export interface Help {
  /** Short lower-case id that may stand in a link, such as "uk". */
  readonly id: string;
  /** The country's name as a choice, such as "United Kingdom". */
  readonly name: string;
  /** The paragraphs of the box on the sheet, most urgent first. */
  readonly lines: readonly HelpLine[];
}

/** A situation in which to ask a clinician first, and what it takes out of the builder. */
export interface PlanAskFirst {
  readonly id: string;
  /** The words beside the tick box. */
  readonly name: string;
  /** Why to ask, in one to three short sentences. */
  readonly why: string;
  /** What to do, in one to three short sentences. */
  readonly action: string;
  readonly rule: {
    /** True: nothing is offered until "my team has said I can exercise" is ticked. */
    readonly lock: boolean;
    /** Ids of exercises that are not offered, whatever the team has said. */
    readonly hides: readonly string[];
    /** The most balance an offered exercise may need, 0 to 3. Left out: no limit. */
    readonly maxBalance?: number | undefined;
    /** Ids of exercises to offer first. */
    readonly prefer: readonly string[];
    /** The sentence or two that the builder shows. */
    readonly say: string;
  };
}

/** Everything from the site's content that the builder and the sheet work with. */
export interface Library {
  readonly exercises: readonly PlanExercise[];
  readonly moments: readonly PlanMoment[];
  /** At least one; the first is the default. */
  readonly help: readonly Help[];
}

/** The part of an exercise that a sheet needs, without the rest of its page. */
export function planExercise(exercise: Exercise): PlanExercise {
  const { id, name, kind, summary, position, equipment, balance, places, moments } = exercise;
  const { dose, sheetTip, harder, askFirst, figure } = exercise;
  return {
    ...{ id, name, kind, summary, position, equipment, balance, places, moments },
    ...{ dose, sheetTip, harder, askFirst },
    frames: figure.phases.length,
    card: figure.card,
  };
}

/** The part of a moment that a sheet needs. */
export function planMoment({ id, name, sheet, order, place, repeats, time }: Moment): PlanMoment {
  return { id, name, sheet, order, place, repeats, time };
}

/** What the builder and the sheet work with, in the order of the library and of the day. */
export function libraryFrom(
  exercises: readonly Exercise[],
  moments: readonly Moment[],
  help: readonly Help[],
): Library {
  return {
    exercises: exercises.toSorted((a, b) => a.order - b.order).map(planExercise),
    moments: moments.toSorted((a, b) => a.order - b.order).map(planMoment),
    help,
  };
}

/** The exercise with this id, or undefined when the library does not hold it (any more). */
export function exerciseOf(library: Library, id: string): PlanExercise | undefined {
  return library.exercises.find((exercise) => exercise.id === id);
}

/** The moment with this id, or undefined. */
export function momentOf(library: Library, id: string): PlanMoment | undefined {
  return library.moments.find((moment) => moment.id === id);
}

/** The help box for a country, or the first one when the country is empty or unknown. */
export function helpOf(library: Library, country: string): Help | undefined {
  return library.help.find((help) => help.id === country) ?? library.help[0];
}

/** What stands first on a printed line: the moment's sheet words, the person's own, or empty for the pen. */
export function whenWords(when: When, library: Library): string {
  return isOwn(when) ? when.own : (momentOf(library, when.moment)?.sheet ?? '');
}
