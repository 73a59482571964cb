/** The fixed vocabularies of the exercise library and the words a reader sees for each value. */

/** Where the body is. `moving` covers walking, stairs, cycling and water. */
export const positions = ['lying', 'sitting', 'standing', 'moving'] as const;
export type Position = (typeof positions)[number];
export const positionWords: Readonly<Record<Position, string>> = {
  lying: 'Lying',
  sitting: 'Sitting',
  standing: 'Standing',
  moving: 'Moving',
};

/** What a person needs at hand. An empty list means nothing is needed. `hold` is a worktop, basin or rail that cannot move. */
export const equipment = ['chair', 'hold', 'wall', 'step', 'band', 'bike', 'pool', 'pillows'] as const;
export type Equipment = (typeof equipment)[number];
export const equipmentWords: Readonly<Record<Equipment, string>> = {
  chair: 'A chair',
  hold: 'A worktop or rail',
  wall: 'A wall',
  step: 'A step with a rail',
  band: 'An exercise band',
  bike: 'A bike',
  pool: 'A pool',
  pillows: 'Pillows',
};

/** Where in life the exercise can be done. */
export const places = [
  'desk',
  'bed',
  'sofa',
  'kitchen',
  'bathroom',
  'stairs',
  'work',
  'outdoors',
  'journey',
  'pool',
] as const;
export type Place = (typeof places)[number];
export const placeWords: Readonly<Record<Place, string>> = {
  desk: 'At a desk',
  bed: 'In bed',
  sofa: 'On the sofa',
  kitchen: 'In the kitchen',
  bathroom: 'At the basin',
  stairs: 'On the stairs',
  work: 'Standing at work',
  outdoors: 'Outdoors',
  journey: 'On a journey',
  pool: 'In a pool',
};

/** How well a person must balance: 0 none, 1 low, 2 moderate, 3 high. */
export const balanceWords: readonly [string, string, string, string] = [
  'No balance needed',
  'A little balance',
  'Some balance',
  'Good balance',
];

/** How hard the feet land: 0 none, 1 low, 2 moderate. */
export const impactWords: readonly [string, string, string] = ['No impact', 'Low impact', 'Some impact'];

/** What the exercise is for in a routine: `break` from sitting or standing still, `strength`, `aerobic`, `stretch` or `rest`. */
export const kinds = ['break', 'strength', 'aerobic', 'stretch', 'rest'] as const;
export type Kind = (typeof kinds)[number];
/** What a way through the library is for, by the kind of the exercise it ends with. */
export const kindAims: Readonly<Record<Kind, string>> = {
  break: 'moving often',
  strength: 'strength',
  aerobic: 'getting fitter',
  stretch: 'stretching',
  rest: 'rest',
};

/** Days a week, as data: which weekdays are ticked when the exercise is first put in a routine. */
export const frequencies = ['every-day', 'every-other-day', 'three-days', 'two-days', 'one-day'] as const;
export type Frequency = (typeof frequencies)[number];
export const frequencyWords: Readonly<Record<Frequency, string>> = {
  'every-day': 'Every day',
  'every-other-day': 'Every other day',
  'three-days': '3 days a week',
  'two-days': '2 days a week',
  'one-day': 'Once a week',
};

/** What is counted in a dose. */
export const doseUnits = ['times', 'seconds', 'minutes', 'letters', 'flights'] as const;
export type DoseUnit = (typeof doseUnits)[number];
