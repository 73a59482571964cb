import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import type { Figure } from '../../../figures/figure-data-schema.ts';
import { drawStandalone } from '../../../figures/standalone.ts';
import { withPaperColours } from '../../../figures/standalone-paper.ts';
import { picturesOf } from '../../../plan/sheet-setting.ts';

interface Props {
  figure: Figure;
  picture: number;
  name: string;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('exercises')).flatMap(({ id, data: { figure, name } }) =>
    picturesOf(figure).map((picture) => ({
      params: { picture: `${id}-${picture}` },
      props: { figure, picture, name },
    })),
  );

/** One picture of an exercise as the printed sheet shows it, as a file: "calf-raises-2.svg". */
export const GET: APIRoute<Props> = ({ props: { figure, picture, name } }) => {
  const grey = figure.look === 'bun' || figure.look === 'crop';
  const svg = withPaperColours(drawStandalone(figure, picture, name), grey);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
