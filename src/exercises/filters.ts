import type { ExerciseData } from './schema.ts';
import {
  equipmentWords,
  placeWords,
  positionWords,
  type Equipment,
  type Place,
  type Position,
} from './words.ts';

/** What a filter needs to know of an exercise. */
export type Filtered = Pick<ExerciseData, 'position' | 'places' | 'equipment' | 'balance' | 'bandages'>;

/** One choice of a filter: its value in the address, its words on the screen, and which exercises it keeps. */
export interface FilterOption {
  value: string;
  words: string;
  keeps: (exercise: Filtered) => boolean;
}

/** A group of choices of which at most one is taken. */
export interface Filter {
  /** Its name in the address, such as "position". */
  name: string;
  /** Its heading on the screen. */
  words: string;
  options: readonly FilterOption[];
}

const position = (value: Position): FilterOption => ({
  value,
  words: positionWords[value],
  keeps: (exercise) => exercise.position.includes(value),
});
const place = (value: Place): FilterOption => ({
  value,
  words: placeWords[value],
  keeps: (exercise) => exercise.places.includes(value),
});
/** A chair or something to hold is kept apart from needing nothing at all. */
const need = (value: Equipment): FilterOption => ({
  value,
  words: equipmentWords[value],
  keeps: (exercise) => exercise.equipment.includes(value),
});

/** The filters of the library, in the order they are shown. */
export const filters: readonly Filter[] = [
  {
    name: 'position',
    words: 'Position',
    options: (['sitting', 'standing', 'lying', 'moving'] as const).map(position),
  },
  {
    name: 'place',
    words: 'Where you are',
    options: (['desk', 'bed', 'sofa', 'kitchen', 'bathroom', 'work', 'outdoors', 'journey'] as const).map(
      place,
    ),
  },
  {
    name: 'need',
    words: 'What you have',
    options: [
      { value: 'nothing', words: 'Nothing needed', keeps: (exercise) => exercise.equipment.length === 0 },
      ...(['chair', 'hold', 'wall', 'step', 'band', 'bike', 'pool'] as const).map(need),
    ],
  },
  {
    name: 'suits',
    words: 'What suits you',
    options: [
      {
        value: 'seated-only',
        words: 'I do it all sitting or lying',
        keeps: (exercise) =>
          exercise.position.some((p) => p === 'sitting' || p === 'lying') && exercise.balance === 0,
      },
      { value: 'poor-balance', words: 'My balance is poor', keeps: (exercise) => exercise.balance <= 1 },
      {
        value: 'bandages',
        words: 'I wear bandages or stockings',
        keeps: (exercise) => exercise.bandages.works,
      },
    ],
  },
];

/** The choices taken, by filter name, such as { position: "sitting" }. A filter that is not named keeps everything. */
export type Choices = Readonly<Record<string, string>>;

/**
 * The choices in an address. Names and values that no filter knows are left out, so any address is safe.
 * @param query the part after "?", such as "position=sitting&place=desk"
 */
export function choicesIn(query: string): Choices {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(
    filters.flatMap(({ name, options }) => {
      const taken = options.find(({ value }) => value === asked.get(name));
      return taken ? [[name, taken.value]] : [];
    }),
  );
}

/** The marks of an exercise: "position-sitting place-desk …", one for each choice that keeps it. */
export function marksOf(exercise: Filtered): string[] {
  return filters.flatMap(({ name, options }) =>
    options.filter((option) => option.keeps(exercise)).map((option) => `${name}-${option.value}`),
  );
}

/**
 * How many exercises would be left if one more choice were taken.
 * @param marks the marks of every exercise, one list for each
 * @param choices the choices taken now
 * @param name the filter of the further choice; what it holds now is replaced
 * @param value the further choice
 */
export function countWith(
  marks: readonly (readonly string[])[],
  choices: Choices,
  name: string,
  value: string,
): number {
  const wanted = Object.entries({ ...choices, [name]: value }).map(([n, v]) => `${n}-${v}`);
  return marks.filter((own) => wanted.every((mark) => own.includes(mark))).length;
}
