import { groups } from './groups.ts';

/** What people call the site's own parts, its paper, and those who stand behind it. The first is the site's own word. */
export const siteWords = groups(`
  print: printable, printout, pdf, handout, hard copy, paper copy, on paper, printer, letter paper;
  plan: routine, programme, schedule, regime, regimen, planner, timetable, chart, exercise log, keep track;
  reference: source, citation, bibliography, study, trial, research, proof, evidence, guideline, pubmed;
  beginner: beginning, start, new to exercise, first week, novice, newbie, first time, from scratch;
  author: who wrote, who run, written by, who made, made by, creator, behind this site;
  privacy: cookie, tracking, data protection, gdpr, private, confidential, spy on me, personal information;
  mistake: error, wrong, correction, feedback, contact us, report a problem, incorrect, inaccurate, typo;
  doctor: clinician, physician, gp, physio, physiotherapist, physical therapist, doc, dr, medic;
  licence: copyright, creative commons, reuse, permission, open source;
  equation: formula, parameter, simulation, mathematics, maths;
  howitworks: how it works, how does it work, how this works, how does this work;
  exercise: physiotherapy, physical therapy, physio exercise, keep fit, gymnastics, work out, physical activity;
  amputee: amputation, amputated, have one leg., have only one leg, only have one leg, have just one leg, lost a leg,
    lost one leg, lost my leg., prosthetic leg, artificial leg, false leg, leg stump;
`);
