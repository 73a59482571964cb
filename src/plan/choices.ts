import type { Equipment, Kind, Place, Position } from '../exercises/words.ts';
import { equipmentWords, kinds, placeWords, positionWords } from '../exercises/words.ts';

/** A value and the words a reader sees for it. */
export type Choice<T extends string> = readonly [T, string];

/** The choices of the builder in words. They come as data, beside the library. */
export interface Choices {
  /** Where a person would exercise. */
  readonly places: readonly Choice<Place>[];
  /** What a person may have besides a chair, a wall, pillows and something to hold. */
  readonly things: readonly Choice<Equipment>[];
  /** Jobs of exercises, in the order in which the library is offered. */
  readonly kinds: readonly Choice<Kind>[];
  readonly positions: Readonly<Record<Position, string>>;
}

const places: readonly Place[] = [
  'desk',
  'sofa',
  'bed',
  'kitchen',
  'bathroom',
  'work',
  'outdoors',
  'journey',
];
const things: readonly Equipment[] = ['band', 'bike', 'step', 'pool'];
const kindWords: Readonly<Record<Kind, string>> = {
  break: 'Breaks from sitting or standing still',
  strength: 'For strength',
  aerobic: 'Walking, cycling and the like',
  stretch: 'Stretching',
  rest: 'Rest',
};

/** The choices of the builder, in the words of the exercise room. */
export const choices: Choices = {
  places: places.map((place) => [place, placeWords[place]]),
  things: things.map((thing) => [thing, equipmentWords[thing]]),
  kinds: kinds.map((kind) => [kind, kindWords[kind]]),
  positions: positionWords,
};
