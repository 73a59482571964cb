import { z } from 'astro/zod';
import { grades } from '../evidence/grade.ts';
import { figureSchema } from '../figures/figure-schema.ts';
import { doseUnits, equipment, frequencies, kinds, places, positions } from './words.ts';

const sentence = (max: number) => z.string().trim().min(3).max(max);
const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case words joined by hyphens, such as "ankle-pumps"');
const wholeNumber = z.number().int();

/** A safe range for one number of a dose. All four are whole numbers; min ≤ start ≤ goal ≤ max. */
const rangeSchema = z
  .strictObject({
    /** What a beginner does on the first day. */
    start: wholeNumber.min(1),
    /** What to build up to over some weeks. */
    goal: wholeNumber.min(1),
    /** The least the builder offers. */
    min: wholeNumber.min(1),
    /** The most the builder offers: the top of what is known to be sensible, never more. */
    max: wholeNumber.min(1).max(300),
    /** How much one press of + or − changes it. Default 1. */
    step: wholeNumber.min(1).max(30).default(1),
  })
  .refine((r) => r.min <= r.start && r.start <= r.goal && r.goal <= r.max, {
    message: 'expected min ≤ start ≤ goal ≤ max; put the four numbers in that order',
  });

/** How much of an exercise: what is counted, how many sets, how often, and how fast. */
export const doseSchema = z.strictObject({
  /** What is counted: times, seconds, minutes, letters (of the alphabet) or flights (of stairs). */
  unit: z.enum(doseUnits),
  /** Words after the count, such as "each foot" or "each way, each foot". At most 40 characters. */
  each: sentence(40).optional(),
  /** How many letters, times… in one set. */
  amount: rangeSchema,
  /** How many sets. Leave out where the exercise is done once: then it is always 1. */
  sets: rangeSchema.optional(),
  /** Which days a week at the start. */
  often: z.enum(frequencies),
  /** Seconds of one repetition: up (or out), hold, down (or back). Sets the pace of the moving drawing. */
  tempo: z
    .strictObject({
      up: z.number().min(0.2).max(10),
      hold: z.number().min(0).max(60),
      down: z.number().min(0.2).max(10),
    })
    .optional(),
});

/** One source and what it was used for on this page. */
export const usedReferenceSchema = z.strictObject({
  /** An id in content/references.json whose status is not "recalled". */
  id: z.string().min(2),
  /** What we took from it, in plain words, at most 160 characters. */
  usedFor: sentence(160),
});

/** A sentence or two that makes a health claim, with how sure we are and the sources. */
export const claimTextSchema = z.strictObject({
  /** The claim in plain words. */
  text: sentence(420),
  /** strong, some, little or unclear. */
  grade: z.enum(grades),
  /** At least one reference id. */
  references: z.array(z.string().min(2)).min(1),
});

/** One exercise: the frontmatter of one MDX file in content/exercises/. The file's name is its id. */
export const exerciseSchema = z.strictObject({
  /** The name on the page, at most 40 characters, such as "Ankle pumps". */
  name: sentence(40),
  /** Place in the library, gentlest first: 1 is the gentlest. No two exercises share a number. */
  order: wholeNumber.min(1).max(2000),
  /** What it is for in a routine. */
  kind: z.enum(kinds),
  /** What you do, in one or two short sentences, at most 140 characters. */
  summary: sentence(140),
  /** Other names people use: lay, clinical, British, American. At most 12. Searched, and shown as "Also called". */
  otherNames: z.array(z.string().trim().min(2).max(50)).max(12),
  /** Words people type that are not names, such as "swollen ankles on a plane". Searched, not shown. At most 20. */
  searchWords: z.array(z.string().trim().min(2).max(50)).max(20).default([]),
  /** At least one body position, the usual one first. */
  position: z.array(z.enum(positions)).min(1),
  /** What you need at hand; an empty list means nothing. */
  equipment: z.array(z.enum(equipment)),
  /** The same in words for the page, such as "A worktop, shoes with grip", at most 60 characters. */
  need: sentence(60),
  /** How hard the feet land: 0 none, 1 low, 2 some. */
  impact: wholeNumber.min(0).max(2),
  /** How well you must balance: 0 none, 1 a little, 2 some, 3 good. */
  balance: wholeNumber.min(0).max(3),
  /** Where it can be done. */
  places: z.array(z.enum(places)).min(1),
  /** Moments of the day it fits: ids of files in content/moments/. */
  moments: z.array(id).min(1),
  /** Starting dose, goal and safe range. */
  dose: doseSchema,
  /** One short instruction for the printed line, at most 60 characters, such as "Both hands on the worktop." */
  sheetTip: sentence(60),
  /** Only for the exercises of the article that started the project: its dose, and how it compares with studies. */
  article: z
    .strictObject({
      /** The article's dose in our words. */
      dose: sentence(120),
      /** How that compares with what studies used. */
      comparison: claimTextSchema,
      /** What we advise instead, in one or two short sentences. */
      instead: sentence(200),
    })
    .optional(),
  /** How to make it a little harder, one change at a time. */
  stepUp: sentence(220),
  /** How to make it gentler. */
  stepDown: sentence(220),
  /** Ids of gentler exercises. Both directions must agree: the other one names this one under `harder`. */
  easier: z.array(id),
  /** Ids of harder exercises. */
  harder: z.array(id),
  /** What to do, in order: 2 to 7 short steps. */
  steps: z.array(sentence(150)).min(2).max(7),
  /** What is normal to feel: 1 to 5 phrases that follow "You may feel". */
  feel: z.array(sentence(100)).min(1).max(5),
  /** When to stop: 1 to 6 phrases that follow "Stop if". */
  stopIf: z.array(sentence(120)).min(1).max(6),
  /** Ids of situations in content/safety/ask-first/ in which to ask a clinician first. */
  askFirst: z.array(id),
  /** Whether it can be done with bandages or compression stockings on, and how. */
  bandages: z.strictObject({ works: z.boolean(), note: sentence(160) }),
  /** Common mistakes: 1 to 5 phrases. */
  mistakes: z.array(sentence(100)).min(1).max(5),
  /** Why it works, in one or two sentences, with sources. */
  why: claimTextSchema,
  /** How sure we are that it helps the veins: a grade, one line of reason, sources. */
  sure: claimTextSchema,
  /** What nobody knows yet about this exercise, in one or two sentences. */
  unknown: sentence(260),
  /** Every source of this page with what it was used for. */
  references: z.array(usedReferenceSchema).min(1),
  /** The day the facts were last checked, YYYY-MM-DD. */
  checked: z.iso.date(),
  /** The day they are due to be checked again, after `checked`. */
  due: z.iso.date(),
  /** The drawing: two to four poses and their captions. */
  figure: figureSchema,
});

/** An exercise as the code sees it, without its id and its prose. */
export type ExerciseData = z.infer<typeof exerciseSchema>;
/** How much of an exercise, with its safe range. */
export type DoseRange = z.infer<typeof doseSchema>;
/** One number of a dose with its limits. */
export type Range = z.infer<typeof rangeSchema>;
/** An exercise with its id. */
export type Exercise = ExerciseData & {
  /** The file's name without its ending, such as "calf-raises". */
  id: string;
};
