import { groups } from './groups.ts';

const ups = [
  'get up from',
  'get up out of',
  'get out of',
  'get up off',
  'get off',
  'rise from',
  'stand up from',
  'stand from',
  'push up from',
];
const seats = [
  'chair',
  'armchair',
  'seat',
  'sofa',
  'couch',
  'settee',
  'recliner',
  'stool',
  'bench',
  'toilet',
  'loo',
];
const turns = `spin *, twist *, twirl *, swivel *, swirl *, whirl *, stir *, circle with *, * in circle, * round and round,
  * go round`;
const pumps = 'pump *, wiggle *, waggle *, wag *, flap *, flex *, paddle *, * up and down, * back and forth';
const rides = 'train, bus, tube, subway, metro, tram, drive, car, ride, travel, journey, walk, go, get, way';

/** Phrases with a word in the place of the star. */
const withWord = (text: string, word: string) => text.replaceAll('*', word).split(/,\s*/);

/** Names of movements, and of the things and places they are done with. The first of each group is the site's own. */
export const movements: readonly (readonly string[])[] = [
  ...groups(`
  pumpofcalf: calf muscle pump, calf pump, muscle pump, skeletal muscle pump, second heart, secondary heart,
    peripheral heart, musculovenous pump, leg pump, heart in calf, heart in leg, heart of leg;
  tiptoe: tip toe, tippy toe, tippytoe, toe stand, stand on toes, up on toes, ball of foot;
  calf raise: heel raise, heel rise, raise on toes, rise on toes, heel lift, calf rise, calf lift,
    raise heel, lift heel, raise calf, lift your heel, raise your heel, tiptoe raise, rise up on toes,
    push up on toes, go up on toes, releve;
  single leg: one footed, single limb, unilateral, one calf at a time;
  on the spot: in place, on spot;
  march: jog on the spot, walk on the spot, step on the spot, jog in place,
    run on the spot, run in place, stomp, high knee;
  squat: knee bend, mini squat, half squat, demi squat, plie;
  sit to stand: chair stand, chair rise, chair squat, sit stand, stand up sit down, sit down stand up,
    stand up and sit down;
  stair elevator: stair or lift, lift or stair, stair instead of lift, stair not lift;
  elevator: instead of lift, rather than lift, not the lift, avoid the lift, take the lift, escalator;
  commute: work by train, work by bus, drive home;
  wake: get out of bed, get up in the morning, get up in morning, wake up, first thing, out of bed;
  band: theraband, thera band, resistance band, elastic band, rubber band, exercise band, stretchy band,
    physio band, exercise elastic;
  bicycle: bike, cycling, cyclist, spinning, pedal, ergometer, ebike, peloton;
  pool: water exercise, hydrotherapy, aqua, aquatic, aquarobics, swim, hydro, aquafit, lido, wade;
  alphabet: abc, letter, write with foot, write with toe, spell with foot, write in the air, draw with foot;
  ankle pump: wiggle toe, gas pedal, flex and point, point and flex, toe up and down;
`),
  ['sit to stand', ...ups.flatMap((up) => seats.map((seat) => `${up} ${seat}`))],
  ...['ankle', 'foot'].flatMap((part) => [
    [`rotate ${part}`, ...withWord(turns, part)],
    ['ankle pump', ...withWord(pumps, part)],
  ]),
  ...['work', 'office', 'job'].map((to) => [
    'commute',
    ...rides.split(', ').map((ride) => `${ride} to ${to}`),
  ]),
  ...groups(`
  commute: way home, travel home;
  rotate: circle, circumduction, roll, twirl, clockwise, anticlockwise, turn;
  raise: lift, elevate, prop;
  television: tv, telly, tele;
  phone: telephone, mobile, cellphone, smartphone, iphone;
  brush tooth: toothbrush, clean tooth, cleaning my teeth, brushing, floss;
  aeroplane: plane, flight, fly, air travel, jet, airline;
  desk: office, computer, workstation, laptop, pc, keyboard, wfh, work from home;
  sofa: couch, settee, armchair, recliner, lounger, easy chair;
  worktop: counter, countertop, work surface;
  stair: staircase, flight of stairs, flight of steps, stairway, stairwell;
`),
];
