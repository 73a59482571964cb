import { groups } from './groups.ts';

/** Every form by the one that stands for it. */
const forms = (text: string): ReadonlyMap<string, string> =>
  new Map(groups(text).flatMap(([to = '', ...words]) => words.map((word) => [word, to] as const)));

/**
 * Forms that no stemmer joins: plurals, past tenses, and comparatives, after the form that the rest of the search uses.
 * "One" is here since the stemmer cuts it to "on", and "on my feet" is not "one foot". "Ambulance" is, since cut to its
 * stem it would be one with "ambulatory" and "early ambulation".
 */
export const irregular = forms(`
  exercise: training, fitness; single: one, 1; calf: calves, calfs, calve; foot: feet, foots, feets; tooth: teeth;
  knee: knees; swell: swollen, swelled, swelling; sit: sat, seated, sitting, seat; stand: stood;
  stretch: lunge, lunges, lunging; lie: lying, laying, lay, laid; rise: rose, risen, rising; go: went, gone, going;
  queue: queuing, queueing, queued; easy: easier, easiest; gentle: gentler, gentlest, gently; spin: spun;
  fall: fell, fallen; lose: lost, losing; fit: fitted, fitter; operate: operated; pay: paid, pays;
  bigger: fatter, thicker; feel: felt; bend: bent; swim: swam, swum, swimming; ride: rode, ridden, riding;
  drive: drove, driven, driving; fly: flew, flown, flying; sleep: slept; wake: woke, woken, waking;
  hold: held; keep: kept; make: made, making; write: wrote, written, writing; bleed: bled;
  break: broke, broken; bad: worse, worst; heavy: heavier, heaviest; harder: hardest; weak: weaker;
  stiff: stiffer; tight: tighter; fast: faster, fastest; old: older; safe: safer, safest; hang: hung;
  wear: wore, worn; tear: tore, torn; run: ran; eat: ate; take: took, taken; begin: began, begun;
  get: got, gotten; do: done, did, does; healthy: healthier; coder: programmer, programmers; bookkeeper: accountant, accountants; chemotherapy: chemo; good: better, best;
  strong: stronger, strength, strengthen, strengthening; prove: proof, proven;
  pregnant: pregnancy, expecting; dizzy: dizziness; breathe: breathing, breath;
  breathless: breathless, breathlessness; vein: veins, venous; artery: arterial, arteries; stair: stairs;
  balance: balancing; 999: ambulance, ambulances; thrombosis: thrombotic, thromboses; ulcer: ulceration; varicose: varices;
`);

/** American and older spellings, after the British one: the site is written in British English. */
export const british = forms(`
  oedema: edema, edematous, oedematous; ischaemia: ischemia, ischemic, ischaemic;
  bleed: hemorrhage, haemorrhage; anaesthetic: anesthetic; programme: program; licence: license, licensed;
  centre: center; colour: color; grey: gray; paediatric: pediatric; orthopaedic: orthopedic;
  pyjamas: pajamas; anticlockwise: counterclockwise; behaviour: behavior; fibre: fiber; litre: liter;
  metre: meter; labour: labor; practise: practice; aeroplane: airplane; lymphoedema: lymphedema;
  lipoedema: lipedema; randomised: randomized; paralysed: paralyzed;
  caesarean: cesarean, caesarian, cesarian; theatre: theater; favourite: favorite; neighbour: neighbor;
  aged: aging; anaemia: anemia; haematoma: hematoma;
`);
