import { globSync, readFileSync, statSync } from 'node:fs';

/** Where the built site is. */
export const folder = (process.env['DIST'] ?? 'dist').replaceAll('\\', '/').replace(/\/+$/, '');

/** The folder the site is served from, such as "/" or "/second-heart/". */
export const base = process.env['BASE_PATH'] ?? '/';

/** One built page: its file in dist/, its address from the site's root, and its HTML. */
export interface BuiltPage {
  file: string;
  path: string;
  html: string;
}

/** Every built file, by its path under the folder. */
export const builtFiles = (): string[] =>
  globSync('**/*', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(`${folder}/${file}`).isFile())
    .sort();

/** Every built page, found by listing. Search's own demo pages would be found too, so there must be none. */
export function builtPages(): BuiltPage[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file: `${folder}/${file}`,
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(`${folder}/${file}`, 'utf8'),
    }));
}

/** The address of one page of each kind: pages that differ only in their words count as one. */
export const oneOfEachKind = (): string[] => [
  ...new Map(
    builtPages().map(({ path }) => [path.replace(/^\/(\w[\w-]*)\/[\w-]+\/$/, '/$1/*'), path]),
  ).values(),
];
