import { z } from 'astro/zod';

const sentence = (max: number) => z.string().trim().min(3).max(max);
const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case words joined by hyphens; rename the id');

/** One question of a rubric, with the points of each page. */
const itemSchema = z.strictObject({
  /** What it asks, in our words. */
  asks: sentence(110),
  /** The points by page id, in the rubric's own scale; "na" where the question does not apply. */
  points: z.record(id, z.union([z.number().min(0).max(5), z.literal('na')])),
  /** Why points are lost: needed where any page has less than full points. */
  lost: sentence(260).optional(),
  /** The test that checks it on each run, where a machine can: a file from the top of the project. */
  test: z
    .string()
    .regex(/^tests\/.+\.ts$/, 'expected a file under tests/; name it from the top of the project')
    .optional(),
});

/** A published rubric with our points. */
const rubricSchema = z.strictObject({
  id,
  name: sentence(60),
  /** What it judges and who made it, in one or two sentences. */
  about: sentence(240),
  /** The least and the most points of one question. */
  least: z.number().int().min(0).max(1),
  most: z.number().int().min(1).max(5),
  /** Share of the points that we aim for, 0 to 1. */
  aim: z.number().min(0).max(1),
  /** Share of the points below which the tests fail, 0 to 1: no page may get worse. */
  floor: z.number().min(0).max(1),
  items: z.array(itemSchema).min(1),
});

/** content/scores.yaml: our own scores of our own pages. */
export const scoresSchema = z
  .strictObject({
    checked: z.iso.date(),
    due: z.iso.date(),
    /** How the scores were given: short sentences. */
    method: z.array(sentence(200)).min(1),
    /** The pages that were scored. */
    pages: z
      .array(z.strictObject({ id, name: sentence(40), path: z.string().regex(/^\/.*\/$|^\/$/) }))
      .min(1),
    rubrics: z.array(rubricSchema).min(1),
  })
  .superRefine((scores, context) => {
    const pages = scores.pages.map((page) => page.id).toSorted();
    for (const [rubricAt, rubric] of scores.rubrics.entries()) {
      for (const [itemAt, item] of rubric.items.entries()) {
        const path = ['rubrics', rubricAt, 'items', itemAt];
        const given = Object.keys(item.points).toSorted();
        if (given.join() !== pages.join()) {
          context.addIssue({
            code: 'custom',
            path: [...path, 'points'],
            message: `expected points for ${pages.join(', ')}; give each page its points or "na"`,
          });
        }
        const values = Object.values(item.points).filter((value) => value !== 'na');
        if (values.some((value) => value < rubric.least || value > rubric.most)) {
          context.addIssue({
            code: 'custom',
            path: [...path, 'points'],
            message: `expected ${rubric.least} to ${rubric.most} points; use the scale of the rubric`,
          });
        }
        if (values.some((value) => value < rubric.most) && item.lost === undefined) {
          context.addIssue({
            code: 'custom',
            path: [...path, 'lost'],
            message: 'expected the reason for lost points; say why an outsider would take them off',
          });
        }
      }
    }
  });

/** Our scores. */
export type Scores = z.infer<typeof scoresSchema>;
/** One rubric with its items. */
export type Rubric = Scores['rubrics'][number];
