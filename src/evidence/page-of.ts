import { valueAt } from './problem.ts';

/** Files whose words stand on a page with an address of its own. */
const pages: readonly [RegExp, (id: string) => string][] = [
  [/^content\/exercises\/([\w-]+)\.mdx$/, (id) => `/exercises/${id}/`],
  [/^content\/routines\/([\w-]+)\.mdx$/, (id) => `/routines/${id}/`],
  [/^content\/moments\/([\w-]+)\.mdx$/, (id) => `/moments/#${id}`],
  [/^content\/pump\/([\w-]+)\.mdx$/, (id) => `/how-it-works/#${id}`],
];

/** Files whose words all stand on one named page. */
const gathered: readonly [RegExp, string, string][] = [
  [/^content\/safety\//, '/get-help/', 'Get help'],
  [/^content\/glossary\.yaml$/, '/glossary/', 'Words explained'],
  [/^content\/article\.yaml$/, '/evidence/the-article/', 'The article, claim by claim'],
];

/**
 * The page on which the words of a content file stand, and its name for a link.
 * @param file its name from the top of the project
 * @param data its frontmatter: name or title names the page
 * @returns undefined for a file that has no page, such as a component
 */
export function pageOf(file: string, data: unknown): { page: string; pageName: string } | undefined {
  for (const [pattern, page, pageName] of gathered) if (pattern.test(file)) return { page, pageName };
  for (const [pattern, address] of pages) {
    const id = pattern.exec(file)?.[1];
    if (id === undefined) continue;
    const name = valueAt(data, ['name']) ?? valueAt(data, ['title']);
    return { page: address(id), pageName: typeof name === 'string' ? name : id };
  }
  const route = /^src\/pages\/(.+?)(?:\/index)?\.astro$/.exec(file)?.[1];
  if (route === undefined || route.includes('[')) return undefined;
  const last = route.split('/').at(-1) ?? route;
  const pageName = last.charAt(0).toUpperCase() + last.slice(1).replaceAll('-', ' ');
  return route === 'index' ? { page: '/', pageName: 'Home' } : { page: `/${route}/`, pageName };
}
