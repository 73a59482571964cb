import type { CalfInput } from './calf-state.ts';
import { calfGroup, calfParts } from './calf.ts';

/** One cutaway of a series: its own id and what it shows. */
export interface Named {
  /** Becomes the end of the id of its group, such as "squeeze" in "calf-squeeze". */
  readonly id: string;
  readonly state: CalfInput;
}

/**
 * Several cutaways for one page, each as SVG text. A path that an earlier one already holds is written as a reference to it,
 * so that bones and other shapes that stay the same are on the page once. The group of each drawing has an id, so that a
 * close-up can be a reference too.
 * @param name goes before every id, such as "calf"; use it once on a page
 */
export function drawCalfSeries(drawings: readonly Named[], name: string): string[] {
  const lists = drawings.map(({ state }) => calfParts(state).filter((part) => part.d !== ''));
  const uses = new Map<string, number>();
  const written = new Set<string>();
  const text = ({ class: kind, d, transform }: (typeof lists)[number][number]): string =>
    `class="${kind}"${transform ? ` transform="${transform}"` : ''} d="${d}"`;
  for (const part of lists.flat()) uses.set(text(part), (uses.get(text(part)) ?? 0) + 1);
  const shared = [...uses].filter(([, times]) => times > 1).map(([key]) => key);
  const ids = new Map(shared.map((key, i) => [key, `${name}-${i + 1}`]));
  return drawings.map(({ id: own, state }, i) => {
    const paths = (lists[i] ?? []).map((part) => {
      const key = text(part);
      const id = ids.get(key);
      if (id && written.has(key)) return `<use href="#${id}"/>`;
      written.add(key);
      return `<path ${id ? `id="${id}" ` : ''}${key}/>`;
    });
    return calfGroup(state, paths.join(''), `${name}-${own}`);
  });
}
