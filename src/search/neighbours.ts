import { groups } from './groups.ts';
import { familiesOf } from './ideas.ts';
import { once } from './remembered.ts';

/** The site's own words, then the words that lead to them as neighbours: "commute journey: bus, train". */
const neighbours = groups(`
  commute journey: bus, train;
  commute: tram, tube, subway, metro;
  journey: car, coach, travel, trip, drive, aeroplane, holiday, lorry, taxi, ferry, cruise, motorway;
  meeting phone: zoom;
  meeting: video, conference;
  phone: call;
  kettle: coffee, tea;
  weight stand: queue, line;
  stand: retail, shop;
  operation bed: hospital;
  wake: morning;
  bed: night;
  sit: old, elderly, senior, wheelchair, chair;
  stair: elevator, step, escalator;
  swell ache: heavy;
  ache: tired;
  stretch: cramp, tight, stiff, yoga, pilates, limber, supple, loosen;
  walk: jog, run, hike;
  march: dance;
  brisk: vigorous;
  pillow: cushion, wedge;
  strong: gym;
  bicycle: spin;
  word: definition, mean, meaning;
`);

/** Words that lead to a neighbouring word of the site: tried as well, and worth less than the word itself. */
export const related: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  neighbours.flatMap(([to = '', ...words]) => words.map((word) => [word, to.split(' ')])),
);

const families: () => ReadonlyMap<string, readonly string[]> = once(
  () =>
    new Map(
      Object.entries(related).map(([word, targets]) => [
        familiesOf(word)[0] ?? word,
        targets.flatMap((target) => familiesOf(target)),
      ]),
    ),
);

/** Families that a family leads to, worth less than the word itself. None for most. */
export const leadsTo = (family: string): readonly string[] => families().get(family) ?? [];
