/** Small words of questions that say nothing about the subject. Dropped unless a question has no other word. */
export const stopWords: ReadonlySet<string> = new Set(
  `a am an and any are as at be even ever been being but by can could did do does doing done for from had has have having
  he her his how i if in into is isnt it its ive im let like me might mine must my myself of on or our please
  shall she should so some such than that the their them then there these they this those to too very was we
  were what whats when where which while who whom whose why will with would you your yours really just also
  about each does want need needs got get gets getting find show tell thing things way lot lots much many
  something anything im id ill thats theres whilst during since because cant cannot wont dont doesnt didnt couldnt
  wouldnt shouldnt havent hasnt hadnt arent wasnt werent youre theyre hes shes weve youve able between both itself
  himself herself themselves yourself anyway else whether though although however while am
  pls plz u ur wanna gonna gotta`.split(/\s+/),
);

/** Names of conditions that this site says nothing of, and that are a letter or two away from words of it. */
export const otherConditions: ReadonlySet<string> = new Set(
  'sciatica pots bursitis copd shingles hypotension fibromyalgia gout lupus scoliosis stenosis neuralgia hernia'.split(
    ' ',
  ),
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
    hart: { meant: 'heart', beside: [] },
    feat: { meant: 'feet', beside: [] },
    aerial: { meant: 'arterial', beside: ['disease'] },
    stare: { meant: 'stair', beside: ['climb', 'walk', 'raise', 'exercise'] },
    stares: { meant: 'stairs', beside: ['climb', 'walk', 'raise', 'exercise'] },
    soar: { meant: 'sore', beside: [] },
    soul: { meant: 'sole', beside: ['foot'] },
    peddle: { meant: 'pedal', beside: [] },
    peddles: { meant: 'pedals', beside: [] },
    wait: { meant: 'weight', beside: ['shift'] },
    leeking: { meant: 'leaking', beside: [] },
    sox: { meant: 'socks', beside: [] },
    tow: { meant: 'toe', beside: ['raise', 'lift', 'tap', 'up'] },
  }),
);
