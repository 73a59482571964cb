import { familiesOf } from './ideas.ts';
import { wordsOf } from './normal.ts';
import { once } from './remembered.ts';

/** Ideas that alone call for the notice: names of emergencies, and of what to call. */
const alone = `clot, embolism, breathless, cellulitis, sepsis, heart attack, stroke, ambulance, emergency, ischaemia,
  faint, collapse, blackout, gangrene, pre eclampsia, a and e, 999, 911, 112`;

/** Ideas that call for the notice only together. Every idea of a line must be in the question. */
const together = `chest pain, chest tight, chest pressure, chest ache, chest hurt, cough blood, spit blood,
  rupture achilles, rupture calf, pop calf, snap calf, pop achilles, snap achilles, pop heel, torn calf, tear calf,
  bleed vein, bleed varicose, vein burst, bleed stop, sudden swell, sudden pain, sudden ache, sudden hot, sudden red,
  sudden numb, sudden cold, sudden weak, hot red, hot calf, hot leg, hot swell, hot hard, red swell, red calf,
  red leg, fever leg, fever swell, fever red, fever calf, cold white, cold pale, toe white, toe pale, toe grey,
  cold blue, cold mottled, leg pale, leg mottled, leg white, foot white, foot pale, foot blue, calf hard pain,
  single leg swell, single calf swell, single ankle swell, single foot swell, swell one side, swell hard pain,
  single leg pain, single leg bigger, leg bigger, calf bigger, calf larger, leg larger, heart race, heart flutter,
  leg grey, foot grey, toe black, toe blue, leg blotchy, foot blotchy, leg cold numb, foot cold numb, leg cold pain,
  foot cold pain, weak one side, face droop, trouble speak, slur speech, vomit blood, bring up blood, cold sweat,
  pass out, pregnant headache, pregnant swell face, kick calf feel, skin fever, left leg swell, right leg swell,
  left calf swell, right calf swell, left ankle swell, right ankle swell, left foot swell, right foot swell,
  throb calf, throb leg, breathe problem, breathe trouble, breathe difficult, breathe hard, breathe bad, fast heart`;

/** Ideas that call for the notice together where 1 limb is named: legs that swell and ache after a day are no such sign. */
const inOneLimb = `swell pain, swell sore, swell hurt, swell warm`;
/** A limb named alone. */
const oneLimb = /^(leg|calf|ankle|foot|shin|thigh|knee)$/;

const lines = (text: string) => text.split(',').map((line) => familiesOf(line.trim()));
const urgent = once(() => [...lines(alone), ...lines(together)]);
const urgentInOneLimb = once(() => [...urgent(), ...lines(inOneLimb)]);

/** Words that turn a warning word into something ordinary, by the warning family. */
const ordinary: () => ReadonlyMap<string, readonly string[]> = once(
  () =>
    new Map(
      Object.entries({
        hot: 'day, weather, summer, bath, water, drink, kettle, cup, pool, tub, shower',
        cold: 'water, bath, pool, weather, winter',
        stroke: 'swim, swimming, pool, breast',
        bigger: 'muscle, workout, build, gym, want',
        larger: 'muscle, workout, build, gym, want',
        collapse: 'menu, list, section',
        faint: 'line, print, ink',
        emergency: 'exit, row',
      }).map(([word, beside]) => [familiesOf(word)[0] ?? word, lines(beside).flat()]),
    ),
);

/**
 * Does a question speak of an emergency, so that the Get help notice stands on top?
 * @param families the ideas of the question, after spelling has been forgiven
 * @param words its words, which tell 1 leg from both
 */
export function isEmergency(families: readonly string[], words: readonly string[] = []): boolean {
  const asked = new Set(families);
  const named = words.some((word) => oneLimb.test(word)) ? urgentInOneLimb() : urgent();
  const cancelled = (family: string) => (ordinary().get(family) ?? []).some((word) => asked.has(word));
  return named.some(
    (line) => line.length > 0 && line.every((family) => asked.has(family) && !cancelled(family)),
  );
}

const warnings = once(
  () =>
    new Set(
      lines(`${alone}, sudden, chest, hot, red, cold, fever, pop, snap, throb, bleed, burst, cough`).flat(),
    ),
);

/** May spelling reach this family only from a long and close misspelling, so that no exercise turns into a warning? */
export const isWarning = (family: string): boolean => warnings().has(family);

/** How some of these words are mostly typed. */
const forms = 'coughing spitting bleeding throbbing fainting fainted collapsed ruptured swelling breathing';

/** The words of these lists as they are typed: a misspelling may stand for one of them. */
export const urgentWords: () => readonly string[] = once(() => [
  ...new Set(wordsOf(`${alone} ${together} ${forms}`)),
]);

const urgentFamilies = once(() => new Set(urgent().flat()));

/** Is a family one of these lists? Then none of its words is a misspelling, even where the site does not use it. */
export const isUrgent = (family: string): boolean => urgentFamilies().has(family);
