import type { CalfInput } from './calf-state.ts';
import { calfGroup, calfParts } from './calf.ts';

/**
 * Several cutaways for one page, each as SVG text. A path that an earlier one already holds is written as a reference to it,
 * so that bones and other shapes that stay the same are on the page once.
 * The name goes before the ids of the shared paths, such as "calf"; it must be used once on a page.
 */
export function drawCalfSeries(inputs: readonly CalfInput[], name: string): string[] {
  const drawings = inputs.map((input) => calfParts(input).filter((part) => part.d !== ''));
  const uses = new Map<string, number>();
  const written = new Set<string>();
  const text = ({ class: kind, d, transform }: (typeof drawings)[number][number]): string =>
    `class="${kind}"${transform ? ` transform="${transform}"` : ''} d="${d}"`;
  for (const part of drawings.flat()) uses.set(text(part), (uses.get(text(part)) ?? 0) + 1);
  const ids = new Map(
    [...uses].filter(([, times]) => times > 1).map(([key], i) => [key, `${name}-${i + 1}`]),
  );
  return drawings.map((parts, i) => {
    const paths = parts.map((part) => {
      const key = text(part);
      const id = ids.get(key);
      if (id && written.has(key)) return `<use href="#${id}"/>`;
      written.add(key);
      return `<path ${id ? `id="${id}" ` : ''}${key}/>`;
    });
    return calfGroup(inputs[i] ?? {}, paths.join(''));
  });
}
