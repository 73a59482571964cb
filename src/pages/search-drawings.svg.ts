import { getCollection } from 'astro:content';
import { drawStill, figureSprite, shapesOf } from '../figures/draw.ts';

/** One small drawing of each exercise, fetched once by the search when its first results are on the screen. */
export async function GET(): Promise<Response> {
  const exercises = await getCollection('exercises');
  const stills = exercises.map(({ id, data: { figure } }) =>
    drawStill(figure, figure.card, { id: `found-${id}` }),
  );
  const shapes = new Set(exercises.flatMap(({ data: { figure } }) => [...shapesOf(figure, figure.card)]));
  const text = `<svg xmlns="http://www.w3.org/2000/svg" class="figure-sprite" aria-hidden="true">${figureSprite(shapes)}${stills.join('')}</svg>`;
  return new Response(text, { headers: { 'Content-Type': 'image/svg+xml' } });
}
