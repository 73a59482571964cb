import { z } from 'astro/zod';
import { figureProblems } from './check.ts';
import { backFigureSchema, sideFigureSchema } from './figure-data-schema.ts';

/**
 * The drawing of an exercise: who, from which side, and two to four pictures with words and times.
 * Besides the shape of the data it checks the drawing itself: props that hands and seats need, joints within
 * human ranges, hands that reach and feet above the ground. Each message says what to change.
 */
export const figureSchema = z
  .discriminatedUnion('view', [sideFigureSchema, backFigureSchema])
  .superRefine((figure, context) => {
    for (const { path, message } of figureProblems(figure))
      context.addIssue({ code: 'custom', path, message });
  });
