/**
 * Lay ways to say what a body feels, by the words that the rest of the search uses. The first of each group is the
 * site's own; the others say the same. Kept apart from meanings.ts, which holds the field's own words.
 */

const parts = ['ankle', 'foot', 'leg', 'calf'] as const;

/** What people say of a swollen part, before it ("fat ankle") and after it ("my ankles are fat"). */
const swells =
  'fat, thick, blown up, ballooning, puffed up, water filled, watery, waterlogged, bloat, spongy';

/** What people say of a part without feeling. */
const numbs =
  'asleep, dead, gone dead, go dead, go to sleep, fall asleep, fell asleep, lose feeling, lost feeling';

const listed = (text: string) => text.split(',').map((phrase) => phrase.trim());

const aboutParts = parts.flatMap((part) => [
  [
    `swell ${part}`,
    ...listed(swells).flatMap((word) => [`${word} ${part}`, `${part} ${word}`]),
    ...['water', 'fluid', 'liquid'].flatMap((what) => [
      `${what} in ${part}`,
      `${what} on ${part}`,
      `${what} in lower ${part}`,
      `${part} full of ${what}`,
      `${part} fill with ${what}`,
    ]),
    `${part} like balloon`,
    `${part} like tree trunk`,
    `${part} like elephant`,
  ],
  [
    `numb ${part}`,
    ...listed(numbs).map((word) => `${part} ${word}`),
    `dead ${part}`,
    `cannot feel ${part}`,
    `cant feel ${part}`,
    `no feeling in ${part}`,
    `lose feeling in ${part}`,
    `no sensation in ${part}`,
  ],
  [`heavy ${part}`, `${part} like lead`, `leaden ${part}`, `${part} weigh a ton`],
]);

/** Lay words for what a body feels. */
export const layWords: readonly (readonly string[])[] = [
  ...aboutParts,
  ['swell foot', 'shoe too tight', 'shoe do not fit', 'shoe wont fit', 'shoe will not fit', 'shoe dont fit'],
  ['swell ankle', 'sock mark', 'sock leave mark', 'sock line', 'sock dig in', 'shoe feel tight'],
  ['swell', 'pitting', 'distended', 'engorged', 'inflated', 'retain water', 'retain fluid', 'hold water'],
  ['tired', 'fatigue', 'fatigued', 'weary', 'worn out', 'exhausted', 'wiped out', 'achy and tired'],
  ['restless', 'fidget', 'fidgety', 'jiggle', 'jittery', 'bounce leg'],
  ['cramp', 'charley horse', 'muscle spasm', 'spasm', 'seize up', 'knot in calf'],
  ['dizzy', 'light headed', 'lightheaded', 'giddy', 'woozy', 'vertigo'],
  ['balance', 'lose balance', 'lost balance', 'shaky', 'tottery', 'fall over', 'afraid of fall', 'trip over'],
  ['balance', 'unstable on foot', 'not steady', 'cannot balance', 'cant balance', 'topple'],
  ['walkingaid', 'walking frame', 'walking stick', 'walking aid', 'zimmer frame', 'zimmer', 'rollator'],
  ['walkingaid', 'walker', 'cane', 'crutch', 'crutches', 'mobility scooter', 'mobility aid'],
  ['wheelchair', 'cannot walk', 'cant walk', 'unable to walk', 'bedridden', 'bedbound', 'bed bound'],
  ['wheelchair', 'cannot stand', 'cant stand', 'unable to stand', 'cannot get up', 'cant get up'],
  ['wheelchair', 'not able to stand', 'hard to stand', 'no standing', 'without standing', 'paralysed'],
  ['elderly', 'pensioner', 'oap', 'retired', 'retirement', 'old person', 'old people', 'old lady', 'old man'],
  ['elderly', 'older adult', 'older people', 'older person', 'senior citizen', 'aged', 'geriatric', 'elder'],
  ['gentle', 'easy', 'easier', 'easiest', 'low intensity', 'not too hard'],
  ['equipment', 'kit', 'gear', 'apparatus', 'gym machine'],
];
