import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { address } from '../site/address.ts';
import { llmsText } from '../site/llms.ts';

/** The site in one text file, for programs that read for people. */
export const GET: APIRoute = async ({ site }) => {
  const full = (path: string) => new URL(address(path, import.meta.env.BASE_URL), site).href;
  const exercises = (await getCollection('exercises')).toSorted((a, b) => a.data.order - b.data.order);
  const chapters = (await getCollection('pump')).toSorted((a, b) => a.data.order - b.data.order);
  const page = (path: string, name: string, summary: string) => ({ name, url: full(path), summary });
  const text = llmsText([
    {
      heading: 'Safety, before anything else',
      pages: [
        page(
          '/get-help/',
          'When to stop and get help',
          'Emergency signs, who should ask first, when to stop.',
        ),
        page('/evidence/', 'Evidence', 'Every claim with its grade and its sources.'),
      ],
    },
    {
      heading: 'How the calf muscle pump works',
      pages: chapters.map(({ id, data }) => page(`/how-it-works/#${id}`, data.title, data.summary)),
    },
    {
      heading: 'Exercises, gentlest first',
      pages: exercises.map(({ id, data }) => page(`/exercises/${id}/`, data.name, data.summary)),
    },
    {
      heading: 'Data',
      pages: [
        page('/exercises.json', 'All exercises', 'Steps, doses, stop signs, grades and sources as JSON.'),
      ],
    },
  ]);
  return new Response(text);
};
