import { z } from 'astro/zod';
import { usedReferenceSchema } from '../exercises/schema.ts';
import { weekdays } from './weekday.ts';

const sentence = (max: number) => z.string().trim().min(3).max(max);
const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case words joined by hyphens, such as "calf-raises"');

/** One line of a ready-made routine: an exercise at a moment of the day. */
export const routineLineSchema = z.strictObject({
  /** Id of a file in content/exercises/. */
  exercise: id,
  /** Id of a file in content/moments/. */
  moment: id,
  /** How many times, seconds, minutes, letters or flights in one set: within the exercise's own range. */
  amount: z.number().int().min(1).max(300),
  /** How many sets, within the exercise's own range. Default 1. */
  sets: z.number().int().min(1).max(20).default(1),
  /** The days it is done, at least one, none twice. */
  days: z
    .array(z.enum(weekdays))
    .min(1)
    .max(7)
    .refine((days) => new Set(days).size === days.length, {
      message: 'expected each day once; take out the day that is written twice',
    }),
});

/** A ready-made routine: the frontmatter of one MDX file in content/routines/. The file's name is its id. */
export const routineSchema = z.strictObject({
  /** The name on the page and at the top of the sheet, at most 40 characters, such as "A day at a desk". */
  name: sentence(40),
  /** Place in the list: 1 comes first. No two routines share a number. */
  order: z.number().int().min(1).max(99),
  /** What the routine is, in one or two short sentences, at most 200 characters. */
  summary: sentence(200),
  /** Whom it suits, in one or two short sentences. */
  forWhom: sentence(200),
  /** Who should choose another one or ask first, in one or two short sentences. */
  notFor: sentence(200),
  /** 1 to 10 lines, in the order they are printed. */
  lines: z.array(routineLineSchema).min(1).max(10),
  /** Every source of this page with what it was used for. */
  references: z.array(usedReferenceSchema).min(1),
  /** The day the facts were last checked, YYYY-MM-DD. */
  checked: z.iso.date(),
  /** The day they are due to be checked again, after `checked`. */
  due: z.iso.date(),
});

/** A ready-made routine as the code sees it, without its id and its prose. */
export type RoutineData = z.infer<typeof routineSchema>;
/** A ready-made routine with its id. */
export type ReadyRoutine = RoutineData & {
  /** The file's name without its ending, such as "desk-day". */
  id: string;
};
