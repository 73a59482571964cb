/** Small words of questions that say nothing about the subject. Dropped unless a question has no other word. */
export const stopWords: ReadonlySet<string> = new Set(
  `a am an and any are as at be even ever been being but by can could did do does doing done for from had has have having
  he her his how i if in into is isnt it its ive im let like me might mine must my myself of on or our please
  shall she should so some such than that the their them then there these they this those to too very was we
  were what whats when where which while who whom whose why will with would you your yours really just also
  about each does want need needs got get gets getting find show tell thing things way lot lots much many
  something anything im id ill thats theres whilst during since because`.split(/\s+/),
);

/**
 * Forms that no stemmer joins, by the form that people type: plurals, past tenses, and comparatives.
 * The right-hand side is the form that the rest of the search uses.
 */
export const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // The stemmer cuts "one" to "on", and "on my feet" is not "one foot".
    one: 'single',
    1: 'single',
    calves: 'calf',
    calfs: 'calf',
    calve: 'calf',
    feet: 'foot',
    foots: 'foot',
    teeth: 'tooth',
    knees: 'knee',
    swollen: 'swell',
    swelled: 'swell',
    swelling: 'swell',
    sat: 'sit',
    seated: 'sit',
    sitting: 'sit',
    seat: 'sit',
    stood: 'stand',
    lying: 'lie',
    laying: 'lie',
    lay: 'lie',
    laid: 'lie',
    rose: 'rise',
    risen: 'rise',
    rising: 'rise',
    went: 'go',
    going: 'go',
    felt: 'feel',
    bent: 'bend',
    swam: 'swim',
    swum: 'swim',
    swimming: 'swim',
    rode: 'ride',
    ridden: 'ride',
    riding: 'ride',
    drove: 'drive',
    driven: 'drive',
    driving: 'drive',
    flew: 'fly',
    flown: 'fly',
    flying: 'fly',
    slept: 'sleep',
    woke: 'wake',
    woken: 'wake',
    waking: 'wake',
    held: 'hold',
    kept: 'keep',
    made: 'make',
    making: 'make',
    wrote: 'write',
    written: 'write',
    writing: 'write',
    bled: 'bleed',
    broke: 'break',
    broken: 'break',
    worse: 'bad',
    worst: 'bad',
    better: 'good',
    best: 'good',
    stronger: 'strong',
    strength: 'strong',
    strengthen: 'strong',
    strengthening: 'strong',
    pregnancy: 'pregnant',
    expecting: 'pregnant',
    dizziness: 'dizzy',
    breathing: 'breathe',
    breath: 'breathe',
    breathless: 'breathless',
    breathlessness: 'breathless',
    veins: 'vein',
    venous: 'vein',
    arterial: 'artery',
    arteries: 'artery',
    stairs: 'stair',
    balancing: 'balance',
    // Cut to its stem, the car would be one with "ambulatory" and "early ambulation".
    ambulance: '999',
    ambulances: '999',
    thrombotic: 'thrombosis',
    thromboses: 'thrombosis',
    ulceration: 'ulcer',
  }),
);

/** American and older spellings, by the form typed; the site is written in British English. */
export const british: ReadonlyMap<string, string> = new Map(
  Object.entries({
    edema: 'oedema',
    edematous: 'oedema',
    oedematous: 'oedema',
    ischemia: 'ischaemia',
    ischemic: 'ischaemia',
    ischaemic: 'ischaemia',
    hemorrhage: 'bleed',
    haemorrhage: 'bleed',
    anesthetic: 'anaesthetic',
    program: 'programme',
    license: 'licence',
    licensed: 'licence',
    center: 'centre',
    color: 'colour',
    gray: 'grey',
    pediatric: 'paediatric',
    orthopedic: 'orthopaedic',
    pajamas: 'pyjamas',
    counterclockwise: 'anticlockwise',
    behavior: 'behaviour',
    fiber: 'fibre',
    liter: 'litre',
    meter: 'metre',
    labor: 'labour',
    practice: 'practise',
    airplane: 'aeroplane',
  }),
);

/**
 * Real words typed for another one that sounds the same, with the words beside which the exchange is made
 * (none: always). "Heal" alone stays; "heal raises" means heels.
 */
export const soundsLike: ReadonlyMap<string, { meant: string; beside: readonly string[] }> = new Map(
  Object.entries({
    heal: { meant: 'heel', beside: ['raise', 'rise', 'lift', 'drop', 'walk', 'toe', 'stand'] },
    heals: { meant: 'heels', beside: ['raise', 'rise', 'lift', 'drop', 'walk', 'toe', 'stand'] },
    vain: { meant: 'vein', beside: [] },
    vains: { meant: 'veins', beside: [] },
    vane: { meant: 'vein', beside: [] },
    stationery: { meant: 'stationary', beside: [] },
    cloth: { meant: 'clot', beside: ['blood', 'leg', 'vein', 'lung', 'deep'] },
    nee: { meant: 'knee', beside: [] },
    feat: { meant: 'feet', beside: [] },
    aerial: { meant: 'arterial', beside: ['disease'] },
    tow: { meant: 'toe', beside: ['raise', 'lift', 'tap', 'up'] },
  }),
);
