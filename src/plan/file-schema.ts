import { z } from 'astro/zod';
import { fileFormat } from './file.ts';
import { mostLines, ownWordsLength, papers, prints, routineVersion } from './routine.ts';
import { weekdays } from './weekday.ts';

/* The shape of a saved routine, published as /routine.schema.json. Used in tests only: the page reads files without it. */

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** One line of a saved routine. */
const lineSchema = z.strictObject({
  exercise: id.describe('Id of an exercise of this site.'),
  when: z.union([
    z.strictObject({ moment: id.describe('Id of a moment of this site.') }),
    z.strictObject({
      own: z.string().max(ownWordsLength).describe("The person's own words; empty for a blank."),
    }),
  ]),
  dose: z.strictObject({
    sets: z.int().min(1).max(20).describe('How many sets; 1 where the exercise has none.'),
    amount: z.int().min(1).max(300).describe("How many of the exercise's unit in each set."),
  }),
  days: z.array(z.enum(weekdays)).min(1).max(7).describe('In the order of the week.'),
});

/** A routine file, as "Save as file" writes it. */
export const routineFileSchema = z.strictObject({
  format: z.literal(fileFormat),
  name: z.string().max(ownWordsLength).describe('The name that the person gave the routine.'),
  routine: z.strictObject({
    version: z.literal(routineVersion),
    lines: z.array(lineSchema).max(mostLines),
    paper: z.enum(papers),
    print: z.enum(prints).describe('normal is 14 pt, large is 18 pt.'),
    weeks: z.union([z.literal(1), z.literal(4)]),
    country: z.string().max(40).describe('Whose phone numbers stand in the help box; empty for the default.'),
    options: z.strictObject({
      prepared: z.boolean(),
      blankDoses: z.boolean(),
      questions: z.boolean(),
    }),
  }),
});
