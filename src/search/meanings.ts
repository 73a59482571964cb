import { fieldWords } from './field-words.ts';
import { groups } from './groups.ts';
import { layWords } from './lay-words.ts';
import { movements } from './movements.ts';
import { siteWords } from './site-words.ts';

/**
 * Groups of words and phrases that mean the same on this site. The first is the word that the rest of the search
 * uses for all of them; the others are what lay people, clinicians, British and American speakers type.
 * Phrases of two or more words are found before single words, the longest first.
 */
export const same: readonly (readonly string[])[] = [
  ...fieldWords,
  ...layWords,
  ...movements,
  ...groups(`
  swell: puff up, swell up, blow up like balloons;
  sitting all day: sit too long, sit for hours, sit for a long time, sit down all day, sit down too much,
    sedentary, sit too much, sit still for hours, sitting for long, desk job;
  standing all day: stand up all day, on my feet all day, on your feet all day, on feet all day,
    stand for hours, standing job, standing work, work standing, stand for a long time, on my feet,
    on your feet, on feet, on my feet for hours, stand too long, long shift on my feet;
  swell: oedema, swelling, swollen, puffy, puff, puffed, bloated, water retention,
    fluid retention, excess fluid, fluid build up, fluid buildup, fluid,
    cankle, lymphoedema;
  clot: thrombosis, thrombus, thrombi, dvt, thrombose, thrombophlebitis, deep vein thrombosis;
  embolism: embolus, pulmonary embolism, clot on the lung, clot in the lung, lung clot;
  breathless: short of breath, out of breath, cannot breathe, cant breathe, dyspnoea,
    dyspnea, breathing problem, trouble breathing, difficulty breathing, hard to breathe,
    struggling to breathe, breathing difficulty, gasping, no breath, catch breath, get breath,
    out of puff, wheezing, winded, panting, short of air, no air;
  varicose: varix, spider vein, thread vein;
  varicose vein: bulge vein, bulgy vein, lumpy vein, ropey vein, ropy vein, knobbly vein, twisted vein,
    blue vein, broken vein, vein stick out, vein bulge;
  leak: reflux, incompetent, backflow, leaky, insufficient;
  leak valve: broken valve, faulty valve, damaged valve, weak valve, bad valve, worn valve, dodgy valve;
  ulcer: open wound, wound, sore that will not heal, open sore, sore on leg, sore on foot, sore on ankle,
    sore on shin, sore on toe, broken skin;
  stocking: compression, support sock, support stocking, compression sock, flight sock, hosiery,
    support hose, compression hose, support tights, compression tights, pressure sock, pressure stocking,
    elastic stocking, surgical stocking, anti embolism stocking, ted hose, ted stocking, compression sleeve,
    support hosiery, jobst, sigvaris, mediven;
  bandage: dressing, wrap, tubigrip, unna boot;
  operation: surgery, surgical, postoperative, post op, procedure, replacement;
  pregnant: expecting a baby, maternity, antenatal, prenatal, preggers, expectant;
  toe up: dorsiflexion, dorsiflex, ankle flexion;
  toe down: plantarflexion, plantar flexion, plantarflex, point foot, point toe, pointing;
  shin: tibialis, tibialis anterior, front of the leg;
  wheelchair: non ambulant, chairbound, chair bound;
  rest: relax;
  ache: achy, pain, hurt, sore, tender, discomfort, uncomfortable;
  sudden: suddenly, overnight, since yesterday, out of nowhere, all of a sudden, out of the blue;
  red: darker, reddish;
  hot: warm to touch, burning hot;
  diabetes: neuropathy;
  numb: no feeling, pins and needles, tingling, tingly;
  balance: unsteady, wobbly, unsteady on my feet;
`),
  ...siteWords,
];
