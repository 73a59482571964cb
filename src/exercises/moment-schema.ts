import { z } from 'astro/zod';
import { places } from './words.ts';

/** A moment of the day to tie an exercise to: the frontmatter of one MDX file in content/moments/. The file's name is its id. */
export const momentSchema = z.strictObject({
  /** The name on the page, such as "Brushing your teeth". */
  name: z.string().trim().min(3).max(40),
  /** The first half of the line on the sheet, in the reader's voice, such as "After I brush my teeth". */
  sheet: z.string().trim().min(3).max(50),
  /** Order through the day: 1 is waking. */
  order: z.number().int().min(1).max(99),
  /** Where it happens. */
  place: z.enum(places),
  /** True where the moment comes back through the day, such as each hour at a desk. */
  repeats: z.boolean(),
  /** Usual clock time for a calendar, HH:MM, 24 hours. */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time such as "07:30"'),
  /** Why this moment suits, in one sentence. */
  why: z.string().trim().min(3).max(160),
});

/** A moment of the day as the code sees it, without its id. */
export type MomentData = z.infer<typeof momentSchema>;
/** A moment with its id. */
export type Moment = MomentData & {
  /** The file's name without its ending, such as "kettle". */
  id: string;
};
