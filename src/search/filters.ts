import {
  equipment,
  equipmentWords,
  placeWords,
  places,
  positionWords,
  positions,
} from '../exercises/words.ts';
import { kindAreas, kinds, type Entry } from './entry.ts';

/** The groups of filters, by their names in the address. `need` is named as in the library of exercises. */
export const filterNames = ['position', 'place', 'need', 'kind'] as const;
export type FilterName = (typeof filterNames)[number];

/** What a reader has narrowed the results to. Empty lists narrow nothing. */
export type Chosen = Readonly<Record<FilterName, readonly string[]>>;

/** No filter at all. */
export const nothingChosen: Chosen = { position: [], place: [], need: [], kind: [] };

/** What the filters look at. */
type Facts = Pick<Entry, 'kind' | 'positions' | 'places' | 'equipment'>;

interface Filter {
  /** Its heading on the screen. */
  words: string;
  /** Every value with its words, in the order shown. */
  options: ReadonlyMap<string, string>;
  /** The values that an entry has. */
  of: (entry: Facts) => readonly string[];
}

const optionsOf = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) =>
  new Map<string, string>(values.map((value) => [value, words[value]]));

/** Every filter, by its name in the address. */
export const filters: Readonly<Record<FilterName, Filter>> = {
  position: {
    words: 'Position',
    options: optionsOf(positions, positionWords),
    of: (entry) => entry.positions,
  },
  place: { words: 'Place', options: optionsOf(places, placeWords), of: (entry) => entry.places },
  need: {
    words: 'What you have',
    options: new Map([['nothing', 'Nothing needed'], ...optionsOf(equipment, equipmentWords)]),
    // A page that is no exercise needs nothing either, but nobody who ticks this looks for a page.
    of: (entry) =>
      entry.kind === 'exercise' && entry.equipment.length === 0 ? ['nothing'] : entry.equipment,
  },
  kind: { words: 'Look in', options: optionsOf(kinds, kindAreas), of: (entry) => [entry.kind] },
};

/** One box to tick, with how many results ticking it alone in its group would leave. */
export interface FilterBox {
  group: FilterName;
  value: string;
  words: string;
  count: number;
}

const passesOne = (entry: Facts, name: FilterName, wanted: readonly string[]) =>
  wanted.length === 0 || filters[name].of(entry).some((value) => wanted.includes(value));

/** Does an entry pass? Within a group any tick is enough; all groups must agree. */
export function passes(entry: Facts, chosen: Chosen): boolean {
  return filterNames.every((name) => passesOne(entry, name, chosen[name]));
}

/** How many boxes are ticked. */
export const countChosen = (chosen: Chosen): number =>
  filterNames.reduce((sum, name) => sum + chosen[name].length, 0);

/** The boxes with their counts, given the other groups' ticks. Boxes that would leave nothing are left out unless ticked. */
export function filterBoxes(entries: readonly Facts[], chosen: Chosen): FilterBox[] {
  return filterNames.flatMap((group) => {
    const others = { ...chosen, [group]: [] };
    const counts = new Map<string, number>();
    for (const entry of entries) {
      if (!passes(entry, others)) continue;
      for (const value of filters[group].of(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...filters[group].options]
      .map(([value, words]) => ({ group, value, words, count: counts.get(value) ?? 0 }))
      .filter(({ value, count }) => count > 0 || chosen[group].includes(value));
  });
}

/** The ticks with one of them changed: put on where it was off, taken off where it was on. */
export function toggled(chosen: Chosen, { group, value }: Pick<FilterBox, 'group' | 'value'>): Chosen {
  const now = chosen[group];
  return {
    ...chosen,
    [group]: now.includes(value) ? now.filter((each) => each !== value) : [...now, value],
  };
}

/** The question and the ticks in an address such as "?q=ankle&position=sitting". Unknown values are left out. */
export function readAddress(search: string): { question: string; chosen: Chosen } {
  const given = new URLSearchParams(search);
  const known = (name: FilterName) =>
    [...new Set(given.getAll(name))].filter((value) => filters[name].options.has(value));
  return {
    question: given.get('q') ?? '',
    chosen: { position: known('position'), place: known('place'), need: known('need'), kind: known('kind') },
  };
}

/** The same as an address, empty where nothing is asked. */
export function writeAddress(question: string, chosen: Chosen): string {
  const given = new URLSearchParams();
  if (question.trim()) given.set('q', question.trim());
  for (const name of filterNames) for (const value of chosen[name]) given.append(name, value);
  const text = given.toString();
  return text ? `?${text}` : '';
}
