import { groups } from './groups.ts';

/**
 * Lay ways to say what a body feels, by the words that the rest of the search uses. The first of each group is the
 * site's own; the others say the same. Kept apart from meanings.ts, which holds the field's own words.
 */

const parts = ['ankle', 'foot', 'leg', 'calf'] as const;

/** What people say of a swollen part, before it ("fat ankle") and after it ("my ankles are fat"). */
const swells = `fat, thick, blown up, ballooning, puffed up, water filled, watery, waterlogged, bloat, spongy, huge,
  enormous, massive, inflate, chubby, doughy, squishy`;

/** What people say of a part without feeling. */
const numbs = 'asleep, dead, go dead, go to sleep, fall asleep, lose feeling';

/** What people say of a part that they put up. */
const ups =
  'prop *, prop up *, * on pillow, * up on pillow, * on cushion, * on stool, * up on stool, * on footstool, * above heart, * higher than heart';

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
    `elephant ${part}`,
    `tree trunk ${part}`,
    `${part} disappear`,
    `${part} vanish`,
    `${part} blow up`,
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
  [
    `heavy ${part}`,
    `${part} like lead`,
    `leaden ${part}`,
    `${part} weigh a ton`,
    `${part} like concrete`,
    `${part} like stone`,
  ],
  [`raise leg`, ...listed(ups.replaceAll('*', part))],
]);

/** Lay words for what a body feels. */
export const layWords: readonly (readonly string[])[] = [
  ...aboutParts,
  ...groups(`
  swell foot: shoe too tight, shoe do not fit, shoe wont fit, shoe will not fit, shoe dont fit;
  swell ankle: sock mark, sock leave mark, sock leave dent, sock line, sock dig in, shoe feel tight;
  swell: pitting, distended, engorged, inflated, retain water, retain fluid, hold water, hold fluid,
    dropsy, swole, dent, water weight;
  weak leg: leg like jelly, jelly leg, leg give way, leg give out, leg buckle;
  tired: fatigue, weary, worn out, exhausted, wiped out, achy and tired, knackered, drained;
  restless: fidget, fidgety, jiggle, jittery, bounce leg, twitchy, rls;
  cramp: charley horse, muscle spasm, spasm, seize up, knot in calf, charlie horse;
  dizzy: light headed, lightheaded, giddy, woozy, vertigo, lightheadedness, dizzy spell, funny turn,
    head spin, room spin, head rush;
  sick: nausea, nauseous, queasy;
  vomit: throw up, puke;
  balance: lose balance, shaky, tottery, fall over, afraid of fall, trip over, unstable on foot,
    not steady, cannot balance, cant balance, topple, stumble, off balance, fear of fall, scared of fall,
    had a fall, keep fall, unstable, steady on foot, wobbly on foot, shaky on foot, unsteady on foot;
  walkingaid: walking frame, walking stick, walking aid, zimmer frame, zimmer, rollator, walker, cane,
    crutch, mobility scooter, mobility aid, walk with a stick, walk with a frame;
  wheelchair: cannot walk, cant walk, unable to walk, bedridden, bedbound, bed bound, cannot stand,
    cant stand, unable to stand, cannot get up, cant get up, not able to stand, hard to stand, no standing,
    without standing, paralysed, paraplegic, confined to bed, stuck in bed, bed rest, confined to a chair,
    stuck in a chair, no use of leg, immobile;
  elderly: pensioner, oap, retired, old person, old people, old lady, old man, older adult,
    older people, older person, senior citizen, aged, geriatric, elder, later life, old folk;
  gentle: easy, low intensity, not too hard, mild, not strenuous, low effort;
  harder: hardest, more difficult, more hard, tougher, more challenging, more advanced, next level, level up,
    progression, too easy, difficulty, move up, step up a level;
  equipment: kit, gear, apparatus, gym machine;
  leg: lower limb, lower extremity;
  calf: back of leg, back of lower leg, back of shin;
  weep: weepy, ooze, seep;
  damage: ruin, wreck, wear out, harm, destroy, mess up;
`),
];
