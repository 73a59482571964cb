import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import type { Exercise } from '../../../exercises/schema.ts';
import { paperPicture } from '../../../plan/paper-picture.ts';
import { pictureKey } from '../../../plan/pictures.ts';
import { picturesOf } from '../../../plan/sheet-setting.ts';

interface Props {
  exercise: Exercise;
  still: number;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('exercises')).flatMap(({ id, data }) =>
    picturesOf(data.figure).map((still) => ({
      params: { picture: pictureKey({ exercise: id, still }) },
      props: { exercise: { id, ...data }, still },
    })),
  );

/** One picture of an exercise as the printed sheet shows it, as a file: "calf-raises-2.svg". */
export const GET: APIRoute<Props> = ({ props: { exercise, still } }) =>
  new Response(paperPicture(exercise, still), { headers: { 'Content-Type': 'image/svg+xml' } });
