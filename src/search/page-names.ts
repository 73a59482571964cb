import { namesOfHelp } from './help-names.ts';
import { namesOfMoments } from './moment-names.ts';
import { names, type PageNames } from './names.ts';

/** What a visitor would say, in any order; forms, spellings and lay words are joined by the search itself. */
export const namesOfPages: Readonly<Record<string, PageNames>> = {
  '/how-it-works/': names(
    'The second heart, The calf muscle pump, Venous return, How blood gets back to the heart, How leg veins work',
    `circulation in the legs, blood flow in the legs, leg veins, return of blood, blood goes up, blood back up,
    up the leg, blood against gravity, anatomy, physiology, how calf muscles help, vein pump, push blood up`,
  ),
  '/how-it-works/#gravity': names(
    'Blood pooling',
    `gravity, sitting still, standing still, blood pools in the legs, pressure in the ankle, why ankles swell, column of blood, legs swell in the evening, blood goes down, fluid leaks out, why legs feel heavy, hanging legs, legs dangling`,
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
    'Leaky valves, Varicose veins, Venous insufficiency, Swollen legs, Swollen ankles, Swollen feet',
    `heavy legs, tired legs, aching legs, poor circulation, sluggish circulation, vein does not close,
    damage veins, varicose veins in the legs, weak pump, bad veins, vein problems, swollen ankles in the evening, hot weather,
    summer heat, stiff ankles, weak calf, itchy legs, high heels, overweight, hereditary`,
  ),
  '/how-it-works/the-model/': names(
    'Equations of the model',
    `parameters, simulation, mathematics, assumptions, physics, differential equations, computer model, limitations`,
  ),
  ...namesOfMoments,
  '/my-routine/': names(
    'Make your own routine, Routine builder, Print a sheet, My plan',
    `my sheet, make a plan, printable exercise sheet, choose exercises, personal programme, calendar, tick boxes,
    checklist, exercise diary, personalise, save my exercises, weekly plan, fridge, QR code, scan, link,
    large print, big letters, tracker, change my routine, bookmark, remind me, stick on the wall,
    build a routine, share my routine, send my routine, email my routine, add to my routine, favourites`,
  ),
  ...namesOfHelp,
  '/print/': names(
    'Booklet, Print everything, The whole site on paper',
    `pdf, download, save as pdf, handout, leaflet, brochure, print all exercises, whole thing, full guide, offline copy,
    paper copy of everything, take it with me, print the website, no internet, black and white`,
  ),
  '/glossary/': names(
    'Glossary, Medical words, Dictionary',
    'definitions, terms, meaning of words, jargon, abbreviations',
  ),
  '/evidence/': names(
    'References, Sources, Studies, Research',
    `proof, is it effective, proof it works, trials, science, bibliography, citations, Cochrane, scientific papers, level of evidence,
    quality of evidence, grades, how sure, certainty, does exercise really help, is it true, proven, any of this proven, what is not known, scam, guidelines, hoax, strong evidence`,
  ),
  '/evidence/the-article/': names(
    'The article, Claims of the article',
    `seed article, myths, toothpaste, is the article right, fact check, myth busting, true or false,
    does it prevent clots, claims`,
  ),
  '/about/': names(
    'About us, Who made this, Report a mistake, Licence, Privacy',
    `author, cookies, tracking, contact, contact us, feedback, checked by a doctor, reviewed by a clinician, copyright,
    is it free, get in touch, complaint, who runs this, who is behind this, medically reviewed, can I trust this,
    trustworthy, adverts, sponsors, who pays, funding, delete my data, personal data, who paid, offline, use in my clinic, copy this,
    who owns this, qualified, homepage, does it cost, ratings, account, login, sign up`,
  ),
  '/exercises/': names(
    'All exercises, Exercise library, A to Z',
    `list of exercises, leg exercises, vein exercises, no equipment, without equipment, calf exercises, foot exercises,
    easy exercises, exercises at home, which exercise, best exercise, exercises for circulation, physio sheet`,
  ),
  '/exercises/ladder/': names(
    'Exercise ladder, Easier and harder exercises, From gentle to hard',
    `order of difficulty, next exercise, what next, next step, next level, move on to harder exercise, step down, too hard,
    make it harder, make it easier, progression, which exercise is easy and which harder, hardest exercise`,
  ),
};
