import { z } from 'astro/zod';
import { grades } from './grade.ts';

const sentence = (max: number) => z.string().trim().min(3).max(max);
const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case words joined by hyphens; rename the id');

/** How a claim of the article stands against what was read. */
export const verdicts = ['supported', 'partly', 'not-supported'] as const;
/** One of the three verdicts. */
export type Verdict = (typeof verdicts)[number];
/** The verdict in words, by verdict. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  supported: 'Supported',
  partly: 'Partly supported',
  'not-supported': 'Not supported',
};

/** One claim of the article, weighed. */
const weighedSchema = z.strictObject({
  id,
  /** What the article says, in our words. */
  says: sentence(160),
  verdict: z.enum(verdicts),
  /** What is known: a claim with its grade and sources. */
  known: z.strictObject({
    text: sentence(320),
    grade: z.enum(grades),
    references: z.array(z.string().min(2)).min(1),
  }),
  /** How this site says it. */
  wording: sentence(260),
  /** Where the two tables that this page rests on differ, and how. */
  differ: sentence(220).optional(),
});

/** content/article.yaml: the article that started the project, claim by claim. */
export const articleSchema = z.strictObject({
  checked: z.iso.date(),
  due: z.iso.date(),
  /** The article's own title, author and reviewer, as it names them. */
  title: sentence(120),
  author: sentence(60),
  reviewer: sentence(60),
  topics: z
    .array(
      z.strictObject({
        id,
        name: sentence(50),
        claims: z.array(weighedSchema).min(1),
      }),
    )
    .min(1),
  /** What the article leaves out: short phrases. */
  missing: z.array(sentence(140)).min(1),
});

/** The article, weighed. */
export type Article = z.infer<typeof articleSchema>;
