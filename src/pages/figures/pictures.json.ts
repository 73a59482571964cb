import { getCollection } from 'astro:content';
import { pictureKey } from '../../figures/picture-name.ts';
import { drawStandalone } from '../../figures/standalone.ts';
import { withDarkScheme } from '../../figures/standalone-dark.ts';
import { paperPicture } from '../../plan/paper-picture.ts';
import { picturesOf } from '../../plan/sheet-setting.ts';

/** A drawing as an address that holds it. */
const addressOf = (svg: string) => `data:image/svg+xml,${svg.trim().replace(/[%#\n]/g, encodeURIComponent)}`;

/** Every drawing that the builder may show, in one file: whoever asks for it tells nothing of what they chose. */
export async function GET(): Promise<Response> {
  const drawings = (await getCollection('exercises')).flatMap(({ id, data }) => {
    const { figure, name } = data;
    const grey = figure.look === 'bun' || figure.look === 'crop';
    const card = withDarkScheme(drawStandalone(figure, figure.card, name), grey);
    const stills = picturesOf(figure).map((still) => [
      pictureKey({ exercise: id, still }),
      addressOf(paperPicture(data, still)),
    ]);
    return [[pictureKey({ exercise: id }), addressOf(card)], ...stills];
  });
  return new Response(JSON.stringify(Object.fromEntries(drawings)), {
    headers: { 'Content-Type': 'application/json' },
  });
}
