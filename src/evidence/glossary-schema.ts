import { z } from 'astro/zod';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case words joined by hyphens; rename the id');

/** One term: an entry of content/glossary.yaml. */
export const termSchema = z.strictObject({
  /** The key that <Term id="…"> uses, such as "deep-vein". */
  id,
  /** The term as a reader meets it, such as "reflux". At most 50 characters. */
  term: z.string().trim().min(2).max(50),
  /** What it means in plain words: one or two short sentences, at most 200 characters. */
  plain: z.string().trim().min(10).max(200),
  /** Other words for it: lay, clinical, British, American. Shown on the page and searched. */
  also: z.array(z.string().trim().min(2).max(50)).default([]),
  /**
   * How pages write it, such as [ulcer, ulcers]: the first of these on a page opens its meaning. Capitals count. Left out
   * for everyday words and for words that every page explains where it uses them.
   */
  written: z.array(z.string().trim().min(3).max(50)).default([]),
  /** Ids of terms that help to understand this one. */
  see: z.array(id).default([]),
  /** Reference ids, where the meaning states a measured fact. */
  references: z.array(z.string().min(2)).default([]),
});

/** One explained term. */
export type Term = z.infer<typeof termSchema>;
