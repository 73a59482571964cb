import { z } from 'astro/zod';
import { backFigureSchema, sideFigureSchema } from './figure-data-schema.ts';

/** The drawing of an exercise: who, from which side, and two to four pictures with words and times. */
export const figureSchema = z.discriminatedUnion('view', [sideFigureSchema, backFigureSchema]);
