import { parameters } from './parameters.ts';

/** Said beside every use of the model. */
export const teachingModel =
  'This is a teaching model of 1 lower limb with round numbers. It is not fitted to you. Do not use it to judge your own veins.';

/** What the model leaves out or gets wrong, in plain words, with the sources that show it. */
export interface LeftOut {
  readonly text: string;
  /** Ids in content/references.json; empty where the sentence is about the model alone. */
  readonly references: readonly string[];
}

const all = Object.values(parameters);
const guessed = all.filter(({ source }) => source.kind === 'fitted' || source.kind === 'assumption').length;

/** The list under "What this leaves out". */
export const leftOut: readonly LeftOut[] = [
  {
    text: 'The pumps of the foot and the thigh. Each step also squeezes blood out of the sole.',
    references: ['corley2010'],
  },
  {
    text: 'The shin muscles. Lifting the toes also moves blood; here it only lets the calf go.',
    references: ['lattimer2018'],
  },
  { text: 'Any effect of breathing.', references: [] },
  {
    text: 'Warmth. In a hot room the pressure falls less during cycling than in a cool one.',
    references: ['stick1993'],
  },
  {
    text: 'Which vein is measured. A foot vein falls further and refills later than the skin vein at the ankle.',
    references: ['neglen2000'],
  },
  {
    text: 'Blood that passes both ways between skin and deep veins while the calf works.',
    references: ['tauraginskii2023', 'recek2013'],
  },
  { text: 'Blocked or narrowed veins, as after a clot.', references: [] },
  {
    text: 'Fluid that seeps into the tissue. Swelling does not follow from vein pressure alone.',
    references: ['stick1992'],
  },
  {
    text: 'Most valves. There are many along each vein; the model has 3.',
    references: ['sun1990'],
  },
  {
    text: 'With only the deep valves leaking, the model shields the ankle too well. Real deep leaks are worse.',
    references: ['pollack1949jci'],
  },
  {
    text: 'Body size, except height. A tall person here has a taller column and the same veins.',
    references: [],
  },
  {
    text: `Of its ${all.length} numbers, ${guessed} are fitted or assumed. The split between skin and deep veins is a guess.`,
    references: [],
  },
];
