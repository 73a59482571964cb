import { cacheFor, immutable } from './headers.ts';

/** One address that the service worker fetches in advance: its path from the site's root, and its version. */
export type Precached = readonly [
  /** Such as "" for the home page, "exercises/calf-raises/" or "_astro/page.abc123.js". */
  url: string,
  /** Changes with the content; null where the address itself does. */
  revision: string | null,
];

/** Files that no reader opens offline. */
const leftOut = [
  /\.(br|gz)$/, // copies for hosts
  /^[._]|\/\./, // notes for hosts; the folder _astro comes back below
  /^404\.html$/, // kept apart, since hosts answer for it in different ways
  /^sw\.js$/, // the worker itself
  /\.(xml|txt|ics)$/, // for machines
  /^(exercises\.json|routine\.schema\.json)$/, // open data, for machines
  /^cards\//, // pictures for links on other sites
];

/**
 * Is a built file fetched in advance?
 * @param file its path in the built folder, with forward slashes
 */
export const isPrecached = (file: string): boolean =>
  file.startsWith('_astro/') ? !/\.(br|gz)$/.test(file) : !leftOut.some((pattern) => pattern.test(file));

/**
 * The addresses to fetch in advance, in order, so that the same files give the same worker.
 * @param files each built file by its path, with the hash of its content
 */
export function precachedUrls(files: readonly { file: string; hash: string }[]): Precached[] {
  return files
    .filter(({ file }) => isPrecached(file))
    .map(({ file, hash }): Precached => [
      // Some hosts answer for index.html with a redirect, none does for its folder.
      file.replace(/(^|\/)index\.html$/, '$1'),
      cacheFor(file) === immutable ? null : hash,
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
