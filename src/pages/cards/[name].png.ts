import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import type { Exercise } from '../../exercises/schema.ts';
import { drawStandalone } from '../../figures/standalone.ts';
import { cardSvg } from '../../site/card.ts';

/** The drawing on the card of every page that has none of its own. */
const homeDrawing = 'calf-raises';

export const getStaticPaths: GetStaticPaths = async () => {
  const exercises = (await getCollection('exercises')).map(({ id, data }) => ({ id, ...data }));
  const home = exercises.find(({ id }) => id === homeDrawing) ?? exercises[0];
  return [
    ...(home
      ? [{ params: { name: 'site' }, props: { title: 'Your calves pump blood up', exercise: home } }]
      : []),
    ...exercises.map((exercise) => ({
      params: { name: exercise.id },
      props: { title: exercise.name, exercise },
    })),
  ];
};

const font = 'node_modules/@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf';

/** The picture that other sites show beside a link to a page. */
export const GET: APIRoute<{ title: string; exercise: Exercise }> = ({ props: { title, exercise } }) => {
  const drawing = drawStandalone(exercise.figure, exercise.figure.card, exercise.name);
  const svg = cardSvg(title, drawing, readFileSync('public/icon.svg', 'utf8'));
  // Only the font that comes with the project, so that every machine draws the same.
  const options = { font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Inter' } };
  return new Response(new Uint8Array(new Resvg(svg, options).render().asPng()), {
    headers: { 'Content-Type': 'image/png' },
  });
};
