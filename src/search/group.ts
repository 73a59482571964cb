import type { Entry } from './entry.ts';
import type { Ranked } from './rank.ts';

/** Results of one page: the best of them, and its other sections that answer as well. */
export interface Group {
  best: Ranked;
  /** Title of the page that the best one is a section of; empty where it is the page itself. */
  page: string;
  /** Other sections of the same page, best first. */
  others: readonly Ranked[];
}

/** The page of a path: "/glossary/#oedema" is on "/glossary/". */
export const pageOf = (path: string): string => path.split('#', 1)[0] ?? path;

/**
 * Puts results of the same page together, in the order of the best of each.
 * @param apart every result stands by itself, as where a reader looks in one part of the site only
 */
export function groupByPage(results: readonly Ranked[], entries: Iterable<Entry>, apart = false): Group[] {
  const titles = new Map([...entries].map((entry) => [entry.path, entry.title]));
  const pages = new Map<string, Ranked[]>();
  for (const result of results) {
    const page = apart ? result.entry.path : pageOf(result.entry.path);
    pages.set(page, [...(pages.get(page) ?? []), result]);
  }
  return [...pages.values()].flatMap(([best, ...others]) => {
    if (!best) return [];
    const page = pageOf(best.entry.path);
    return [
      {
        best,
        page: best.entry.path === page ? '' : (titles.get(page) ?? ''),
        others: others.filter(({ entry }) => entry.path !== page),
      },
    ];
  });
}
