import { getCollection } from 'astro:content';
import { drawSymbol } from '../figures/draw.ts';

/** One small drawing of each exercise, fetched once by the search when its first results are on the screen. */
export async function GET(): Promise<Response> {
  const exercises = await getCollection('exercises');
  const stills = exercises.map(({ id, data: { figure } }) => drawSymbol(figure, figure.card, `found-${id}`));
  const text = `<svg xmlns="http://www.w3.org/2000/svg" class="figure-sprite" aria-hidden="true">${stills.join('')}</svg>`;
  return new Response(text, { headers: { 'Content-Type': 'image/svg+xml' } });
}
