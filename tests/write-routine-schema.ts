// Writes public/routine.schema.json from src/plan/file-schema.ts.
import { z } from 'astro/zod';
import { writeFileSync } from 'node:fs';
import { routineFileSchema } from '../src/plan/file-schema.ts';

const schema = { ...z.toJSONSchema(routineFileSchema), title: 'A routine saved from Second Heart' };
writeFileSync('public/routine.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
