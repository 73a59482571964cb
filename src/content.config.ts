import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { momentSchema } from './exercises/moment-schema.ts';
import { exerciseSchema } from './exercises/schema.ts';
import { routineSchema } from './plan/routine-schema.ts';
import { chapterSchema } from './pump/chapter-schema.ts';

/** One MDX file each; the file's name is the id. */
const folder = (name: string) => glob({ pattern: '*.mdx', base: `./content/${name}` });

export const collections = {
  exercises: defineCollection({ loader: folder('exercises'), schema: exerciseSchema }),
  moments: defineCollection({ loader: folder('moments'), schema: momentSchema }),
  pump: defineCollection({ loader: folder('pump'), schema: chapterSchema }),
  routines: defineCollection({ loader: folder('routines'), schema: routineSchema }),
};
