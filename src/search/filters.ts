import {
  placeWords,
  places,
  positionWords,
  positions,
  type Place,
  type Position,
} from '../exercises/words.ts';
import type { Entry } from './entry.ts';

/** What a reader has narrowed the results to. Empty lists narrow nothing. */
export interface Chosen {
  position: readonly Position[];
  place: readonly Place[];
}

/** One box to tick, with how many results ticking it alone would leave. */
export interface FilterBox {
  group: keyof Chosen;
  value: Position | Place;
  words: string;
  count: number;
}

const has = (wanted: readonly string[], there: readonly string[]) =>
  wanted.length === 0 || wanted.some((value) => there.includes(value));

/** Does an entry pass? Within a group any tick is enough; both groups must agree. */
export function passes(entry: Pick<Entry, 'positions' | 'places'>, { position, place }: Chosen): boolean {
  return has(position, entry.positions) && has(place, entry.places);
}

/** The boxes with their counts, given the other group's ticks. Boxes that would leave nothing are left out unless ticked. */
export function filterBoxes(
  entries: readonly Pick<Entry, 'positions' | 'places'>[],
  chosen: Chosen,
): FilterBox[] {
  const boxes: FilterBox[] = [
    ...positions.map((value) => ({
      group: 'position' as const,
      value,
      words: positionWords[value],
      count: entries.filter((e) => e.positions.includes(value) && has(chosen.place, e.places)).length,
    })),
    ...places.map((value) => ({
      group: 'place' as const,
      value,
      words: placeWords[value],
      count: entries.filter((e) => e.places.includes(value) && has(chosen.position, e.positions)).length,
    })),
  ];
  const ticked = (box: FilterBox) => (chosen[box.group] as readonly string[]).includes(box.value);
  return boxes.filter((box) => box.count > 0 || ticked(box));
}

const known = <T extends string>(values: readonly string[], allowed: readonly T[]) =>
  values.filter((value): value is T => (allowed as readonly string[]).includes(value));

/** The question and the ticks in an address such as "?q=ankle&position=sitting". Unknown values are left out. */
export function readAddress(search: string): { question: string; chosen: Chosen } {
  const given = new URLSearchParams(search);
  return {
    question: given.get('q') ?? '',
    chosen: {
      position: known(given.getAll('position'), positions),
      place: known(given.getAll('place'), places),
    },
  };
}

/** The same as an address, empty where nothing is asked. */
export function writeAddress(question: string, { position, place }: Chosen): string {
  const given = new URLSearchParams();
  if (question.trim()) given.set('q', question.trim());
  for (const value of position) given.append('position', value);
  for (const value of place) given.append('place', value);
  const text = given.toString();
  return text ? `?${text}` : '';
}
