import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { openLibrary } from '../exercises/open-data.ts';

/** The library as open data, for anyone to use under its licence. */
export const GET: APIRoute = async ({ site }) => {
  const exercises = (await getCollection('exercises')).map(({ id, data }) => ({ id, ...data }));
  const source = new URL(import.meta.env.BASE_URL, site).href;
  return new Response(JSON.stringify(openLibrary(exercises, source)), {
    headers: { 'Content-Type': 'application/json' },
  });
};
