import { z } from 'astro/zod';

/** The drawing of an exercise: who, from which side, and two to four poses with captions. Replaced by the figures room. */
export const figureSchema = z.looseObject({}).optional();
