import { hostPolicy } from './policy.ts';

/** One line that a host sends with its answers. */
export interface Header {
  name: string;
  value: string;
}

/** Sent with every answer, a missing page included. */
export const securityHeaders: readonly Header[] = [
  // No other site may frame a page; nothing is fetched from elsewhere.
  { name: 'Content-Security-Policy', value: hostPolicy.join('; ') },
  // A file is only what its type says.
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  // A source that is opened does not learn from where.
  { name: 'Referrer-Policy', value: 'no-referrer' },
  {
    name: 'Permissions-Policy',
    value: [
      'accelerometer',
      'camera',
      'display-capture',
      'geolocation',
      'gyroscope',
      'microphone',
      'midi',
      'payment',
      'usb',
    ]
      .map((feature) => `${feature}=()`)
      .join(', '),
  },
  // Nothing comes from elsewhere. Cross-Origin-Opener-Policy is left out: once an answer has it, Chromium begins a process of
  // its own for the page, and a phone at a quarter of the machine's speed paints it 170 to 200 ms later. It would guard
  // shared memory and windows that hold secrets; the site has neither.
  { name: 'Cross-Origin-Embedder-Policy', value: 'require-corp' },
  // The drawings and data are free for others to show.
  { name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
  // Once visited over https, always https; browsers ignore it over http.
  { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
];

/** A year: the name of such a file changes with its content. */
export const immutable = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time: a correction to the words is seen at the next visit. */
export const revalidated = 'no-cache';

/**
 * The files whose names change with their content, by their paths from the site's root. Pagefind's own are in a folder called
 * after its version; there only pagefind-entry.json, which says which parts of the index are current, keeps its name.
 */
const immutableFiles = /^(_astro\/|pagefind\/[^/]+\/(fragment\/|index\/|pagefind\.|wasm\.))/;

/** Open data that a script on any other site may read. */
export const openFiles = ['exercises.json', 'routine.schema.json'] as const;

/** What Cache-Control a file should get, by its path from the site's root without the first slash. */
export const cacheFor = (path: string): string => (immutableFiles.test(path) ? immutable : revalidated);

/**
 * The text of `_headers`, which Netlify, Cloudflare Pages and others read from the folder they serve.
 * It names no Cache-Control for pages: those hosts revalidate by themselves, and where two rules name the same header
 * some of them send both values.
 * @param base the folder the site is served from, such as "/" or "/second-heart/"
 * @param files every built file by its path from the site's root; a folder of files to keep has one rule
 */
export function headersFile(base: string, files: readonly string[]): string {
  const kept = files
    .filter((file) => cacheFor(file) === immutable)
    .map((file) => file.replace(/^(_astro|pagefind\/[^/]+\/[^/]+)\/.*/, '$1/*'));
  const rules: [string, [string, string][]][] = [
    [`${base}*`, securityHeaders.map(({ name, value }) => [name, value])],
    ...[...new Set(kept)]
      .sort()
      .map((path): [string, [string, string][]] => [`${base}${path}`, [['Cache-Control', immutable]]]),
    ...openFiles.map((file): [string, [string, string][]] => [
      `${base}${file}`,
      [['Access-Control-Allow-Origin', '*']],
    ]),
  ];
  return rules
    .map(([path, headers]) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('');
}
