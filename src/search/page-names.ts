/** Names that people use for pages and sections whose content has no field for them, by path. */
interface PageNames {
  /** Shown as "Also called" when one of them is what matched. */
  otherNames: readonly string[];
  /** Searched, never shown. */
  searchWords: readonly string[];
}

const names = (otherNames: string, searchWords = ''): PageNames => ({
  otherNames: otherNames
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean),
  searchWords: searchWords
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean),
});

/** What a visitor would say, in any order; forms, spellings and lay words are joined by the search itself. */
export const namesOfPages: Readonly<Record<string, PageNames>> = {
  '/how-it-works/': names(
    'The second heart, The calf muscle pump, Venous return, How blood gets back to the heart, How leg veins work',
    'circulation in the legs, blood flow in the legs, leg veins, return of blood',
  ),
  '/how-it-works/#gravity': names(
    'Blood pooling',
    'gravity, sitting still, standing still, blood pools in the legs, pressure in the ankle, why ankles swell',
  ),
  '/how-it-works/#squeeze': names(
    'The calf muscles squeeze',
    'gastrocnemius, soleus, muscle contracts, systole',
  ),
  '/how-it-works/#valves': names(
    'Vein valves, One-way valves',
    'valves in the veins, backflow, valve opens and shuts',
  ),
  '/how-it-works/#refill': names('Refilling of the veins, Refill time', 'diastole, vein fills again'),
  '/how-it-works/#moving': names(
    'What walking does to the pump',
    'walking pressure, ambulatory venous pressure',
  ),
  '/how-it-works/#problems': names(
    'Leaky valves, Varicose veins, Venous insufficiency, Swollen legs, Swollen ankles',
    'heavy legs, tired legs, aching legs, poor circulation, vein does not close, valve damage, broken valves, weak pump, bad veins, vein disease',
  ),
  '/how-it-works/the-model/': names(
    'Equations of the model',
    'parameters, simulation, mathematics, assumptions',
  ),
  '/moments/': names(
    'Exercises through the day',
    'habits, daily routine, when to exercise, little and often',
  ),
  '/moments/#waking': names('Waking up', 'morning, before getting up, out of bed'),
  '/moments/#brushing-teeth': names('Brushing teeth, At the basin', 'bathroom, sink, shaving'),
  '/moments/#kettle': names('Boiling the kettle', 'tea, coffee, kitchen, cooking, washing up, microwave'),
  '/moments/#commute': names('Commuting', 'bus, train, tube, subway, way to work, school run'),
  '/moments/#desk-hour': names('At a desk', 'office, computer, sitting all day, work from home'),
  '/moments/#meeting': names('In a meeting', 'video call, conference, zoom, lecture, church, cinema'),
  '/moments/#phone-call': names('On the phone', 'telephone call, talking on the phone'),
  '/moments/#lunch': names('Lunch break', 'midday, noon'),
  '/moments/#standing-at-work': names(
    'Standing at work',
    'standing all day, shop, queue, nurse, hairdresser, on my feet',
  ),
  '/moments/#long-journey': names(
    'On a plane, Long journey',
    'flight, flying, airport, car, coach, train journey, road trip, holiday, travel',
  ),
  '/moments/#television': names('Watching television', 'sofa, evening, film, adverts'),
  '/moments/#bed': names('Going to bed, In bed', 'bedtime, night, lying down, sleep'),
  '/routines/': names('Ready-made routines, Sheets to print', 'programmes, plans'),
  '/routines/first-week/': names(
    'Routine for beginners, Where to start',
    'beginner, new, first exercises, start here',
  ),
  '/routines/desk-day/': names(
    'Desk routine, Office routine, Exercises at a desk, Sitting all day',
    'desk exercises, work from home, computer work',
  ),
  '/routines/on-your-feet/': names(
    'Routine for standing work, Standing all day',
    'on my feet all day, standing job, shop work, retail, nurse, hairdresser, teacher, chef, factory, long shift',
  ),
  '/routines/seated-only/': names(
    'Chair exercises, Seated routine, Wheelchair exercises',
    'cannot stand, exercises sitting down, older people, elderly, seniors, limited mobility, frail, armchair exercises',
  ),
  '/routines/long-journey/': names(
    'Exercises for a flight, Travel routine, Plane exercises',
    'flight, plane, flying, car journey, coach trip, train journey, swollen feet on a plane, economy class, jet lag',
  ),
  '/routines/building-strength/': names(
    'Strength routine',
    'stronger calves, stronger legs, strengthening, weak calves, weak legs',
  ),
  '/my-routine/': names(
    'Make your own routine, Routine builder, Print a sheet, My plan',
    'my sheet, make a plan, printable exercise sheet, choose exercises, personal programme, calendar, tick boxes',
  ),
  '/get-help/': names(
    'When to get help, Emergency signs, Warning signs',
    'danger, urgent, when to stop, ask first, safety, pregnant, who should not exercise',
  ),
  '/get-help/#recent-clot': names(
    'After a blood clot',
    'clot last year, blood thinners, treated clot, post-thrombotic',
  ),
  '/get-help/#recent-operation': names(
    'After an operation',
    'surgery, knee replacement, hip replacement, broken ankle, plaster cast, fracture',
  ),
  '/get-help/#artery-disease': names(
    'Pain in the calf when walking, Poor blood supply to the legs',
    'claudication, calf hurts when I walk, pain stops when I rest, peripheral artery disease, PAD',
  ),
  '/get-help/#heart-failure': names('Heart failure', 'weak heart, heart disease'),
  '/get-help/#open-wound': names('Leg ulcer, Open wound', 'wound, dressing, broken skin, sore'),
  '/get-help/#pregnancy': names('Pregnancy', 'pregnant, expecting, baby'),
  '/get-help/#poor-balance': names('Poor balance, Falls', 'unsteady, wobbly, fear of falling, dizzy'),
  '/get-help/#achilles-or-calf': names(
    'Achilles pain, Calf tear',
    'achilles tendon, calf strain, pulled muscle, heel pain',
  ),
  '/get-help/#numb-feet': names('Numb feet', 'diabetes, neuropathy, pins and needles, no feeling'),
  '/get-help/#compression': names('Compression stockings, Bandages', 'support socks, wraps, hosiery'),
  '/get-help/#vein-procedure': names(
    'After a vein procedure',
    'ablation, vein stripping, laser, sclerotherapy',
  ),
  '/glossary/': names(
    'Glossary, Medical words, Dictionary',
    'definitions, terms, meaning of words, jargon, abbreviations',
  ),
  '/evidence/': names(
    'References, Sources, Studies, Research',
    'proof, does it work, trials, science, bibliography, citations, Cochrane',
  ),
  '/evidence/the-article/': names(
    'The article, Claims of the article',
    'seed article, myths, toothpaste, is the article right',
  ),
  '/about/': names(
    'About us, Who made this, Report a mistake, Licence, Privacy',
    'author, cookies, tracking, contact us, feedback, checked by a doctor, reviewed by a clinician, copyright, is it free',
  ),
  '/exercises/': names(
    'All exercises, Exercise library, A to Z',
    'list of exercises, leg exercises, vein exercises',
  ),
};
