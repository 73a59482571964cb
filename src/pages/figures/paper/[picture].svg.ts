import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import type { Exercise } from '../../../exercises/schema.ts';
import { pictureKey } from '../../../figures/picture-name.ts';
import { paperPicture } from '../../../plan/paper-picture.ts';

interface Props {
  exercise: Exercise;
  still: number;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('exercises')).flatMap(({ id, data }) =>
    data.figure.phases.map((_, index) => ({
      params: { picture: pictureKey({ exercise: id, still: index + 1 }) },
      props: { exercise: { id, ...data }, still: index + 1 },
    })),
  );

/** One picture of an exercise as it is printed, on a sheet and in the booklet, as a file: "calf-raises-2.svg". */
export const GET: APIRoute<Props> = ({ props: { exercise, still } }) =>
  new Response(paperPicture(exercise, still), { headers: { 'Content-Type': 'image/svg+xml' } });
