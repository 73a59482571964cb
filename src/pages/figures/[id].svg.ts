import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { drawStandalone } from '../../figures/standalone.ts';
import { withDarkScheme } from '../../figures/standalone-dark.ts';
import type { Exercise } from '../../exercises/schema.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('exercises')).map(({ id, data }) => ({
    params: { id },
    props: { exercise: { id, ...data } },
  }));

/** The picture that stands for an exercise, as a file. */
export const GET: APIRoute<{ exercise: Exercise }> = ({ props: { exercise } }) => {
  const { figure, name } = exercise;
  const svg = drawStandalone(figure, figure.card, name);
  const grey = figure.look === 'bun' || figure.look === 'crop';
  return new Response(withDarkScheme(svg, grey), { headers: { 'Content-Type': 'image/svg+xml' } });
};
