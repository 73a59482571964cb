import { globSync, readFileSync } from 'node:fs';

/** The folder the site is served from, such as "/" or "/second-heart/". */
export const base = process.env['BASE_PATH'] ?? '/';

/** One built page: its file in dist/, its address from the site's root, and its HTML. */
export interface BuiltPage {
  file: string;
  path: string;
  html: string;
}

/** Every page in dist/, found by listing it. Search's own demo pages would be found too, so there must be none. */
export function builtPages(): BuiltPage[] {
  return globSync('dist/**/*.html')
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      file,
      path: file.replace(/^dist/, '').replace(/index\.html$/, ''),
      html: readFileSync(file, 'utf8'),
    }));
}
