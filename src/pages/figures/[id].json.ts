import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import type { Exercise } from '../../exercises/schema.ts';
import { paced } from '../../figures/pace.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('exercises')).map(({ id, data }) => ({
    params: { id },
    props: { exercise: { id, ...data } },
  }));

/** The poses of an exercise at the pace of its dose: what the moving drawing asks for when somebody plays it. */
export const GET: APIRoute<{ exercise: Exercise }> = ({ props: { exercise } }) => {
  const { figure, dose } = exercise;
  const moving = dose.tempo ? paced(figure, dose.tempo) : figure;
  return new Response(JSON.stringify(moving), { headers: { 'Content-Type': 'application/json' } });
};
