import { names, type PageNames } from './names.ts';

/** What people call the moments of a day and the ready-made sheets, and who would want them. */
export const namesOfMoments: Readonly<Record<string, PageNames>> = {
  '/moments/': names(
    'Exercises through the day',
    `habits, daily routine, when to exercise, little and often, make it a habit, remember to exercise, reminder,
    fit it into my day, fit exercise in, fitting it in, no time to exercise, busy day, during the day`,
  ),
  '/moments/#waking': names(
    'Waking up',
    `morning, before getting up, out of bed, first thing in the morning, wake up routine, morning stiffness, start of the day, before breakfast, alarm`,
  ),
  '/moments/#brushing-teeth': names(
    'Brushing teeth, At the basin',
    `bathroom, sink, shaving, washing my face, washbasin, mirror, flossing`,
  ),
  '/moments/#kettle': names(
    'Boiling the kettle, Tea break, Coffee break',
    `tea, coffee, kitchen, cooking, cook, dinner, washing up, dishes, microwave, waiting for food, cuppa,
    making breakfast, housework, chores, gardening, kitchen worktop, toast, ironing`,
  ),
  '/moments/#commute': names(
    'Commuting',
    `bus, train, tube, subway, way to work, school run, tram, bus stop, walk to work, metro,
    walking the dog, dog walk, get off a stop early, station, park further away`,
  ),
  '/moments/#desk-hour': names(
    'At a desk',
    `office, computer, sitting all day, work from home, every hour, micro break, laptop, studying,
    student, homework, gaming, gamer, programmer, call centre, reading, typing, screen, exam, video game`,
  ),
  '/moments/#meeting': names(
    'In a meeting',
    `video call, conference, zoom, lecture, church, cinema, teams call, waiting room,
    without anyone noticing, discreet, under the table, class, theatre, concert, hidden exercises`,
  ),
  '/moments/#phone-call': names(
    'On the phone',
    `telephone call, talking on the phone, on hold, ringing, scrolling, while I talk, podcast`,
  ),
  '/moments/#lunch': names(
    'Lunch break',
    `midday, noon, lunchtime, lunch hour, after lunch, after a meal, after eating`,
  ),
  '/moments/#standing-at-work': names(
    'Standing at work',
    `standing all day, shop, queue, nurse, hairdresser, on my feet, checkout, till, counter, standing in one place,
    standing still at work, standing desk, barber, waiting in line, standing at the stove`,
  ),
  '/moments/#long-journey': names(
    'On a plane, Long journey',
    `flight, flying, airport, car, coach, train journey, road trip, holiday, travel, passenger, long drive, seat belt, long haul, train ride, bus ride, car ride, vacation, motorway, ferry, aisle seat, traffic jam, caravan`,
  ),
  '/moments/#television': names(
    'Watching television',
    `sofa, evening, film, adverts, in front of the television, telly, commercial break,
    commercials, couch potato, box set, movie`,
  ),
  '/moments/#bed': names(
    'Going to bed, In bed',
    `bedtime, night, lying down, sleep, before sleep, at night, lie in bed, last thing at night, cannot sleep, insomnia, nap, mattress`,
  ),
  '/routines/': names('Ready-made routines, Sheets to print', 'programmes, plans, exercise sheets, examples'),
  '/routines/first-week/': names(
    'Routine for beginners, Where to start',
    `beginner, new, first exercises, start here, getting started, starter plan, never exercised, out of shape, unfit, simplest exercises, easy routine, gentle start, no equipment, start slowly, complete beginner,
    back to exercise, basics, lazy, three exercises`,
  ),
  '/routines/desk-day/': names(
    'Desk routine, Office routine, Exercises at a desk, Sitting all day',
    `desk exercises, work from home, computer work, sedentary job, office worker, desk job, receptionist, programmer,
    accountant, student, call centre, typing all day, sitting at work, home office`,
  ),
  '/routines/on-your-feet/': names(
    'Routine for standing work, Standing all day',
    `on my feet all day, standing job, shop assistant, retail, nurse, hairdresser, teacher, chef, factory, long shift, waiter,
    waitress, barista, bartender, cashier, warehouse, barber, cook, assembly line,
    salon, after a shift, night shift, swollen feet at work, sore legs after work, surgeon, security guard,
    postman, builder, dentist, line cook`,
  ),
  '/routines/seated-only/': names(
    'Chair exercises, Seated routine, Wheelchair exercises',
    `cannot stand, exercises sitting down, older people, elderly, seniors, limited mobility, frail, armchair exercises,
    walking frame, care home, nursing home, residents, bed exercises, cannot walk, disabled, disability, exercises lying down,
    sitting exercises, sitting exercises for elderly, exercises from a chair, housebound, off my legs,
    sitting and lying, hospital bed, amputee, stump`,
  ),
  '/routines/long-journey/': names(
    'Exercises for a flight, Travel routine, Plane exercises',
    `flight, plane, flying, car journey, coach trip, train journey, swollen feet on a plane, economy class, jet lag,
    long haul, lorry driver, truck driver, taxi driver, bus driver, cabin crew, driving all day, road trip, vacation, cruise, airline passenger`,
  ),
  '/routines/building-strength/': names(
    'Strength routine',
    `stronger calves, stronger legs, strengthening, weak calves, weak legs, build muscle, bigger calves, calf workout,
    strength training, harder routine, next step after the first week, resistance training, runner, hiker, athlete`,
  ),
};
