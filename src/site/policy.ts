/**
 * The content security policy, in the one place that both the pages and the host's headers read.
 * Each page carries it in a meta element, to which Astro adds the fingerprints of that page's own scripts and styles.
 * No page allows 'unsafe-inline' or 'unsafe-eval'.
 */
export const pagePolicy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-src 'none'",
  // Where the browser has Trusted Types, no text can become script; the one policy names the one address of the worker.
  "require-trusted-types-for 'script'",
  'trusted-types offline',
] as const;

/**
 * Where scripts may come from. Every page can search, and the search index is read by a WebAssembly module of the site's
 * own, which 'wasm-unsafe-eval' lets run; it lets no text become script.
 */
export const scriptSources = ["'self'", "'wasm-unsafe-eval'"];

/**
 * The policy that the host sends. A browser obeys both, so it repeats what holds for every file, leaves out what would
 * forbid the fingerprinted scripts and styles of a page (default-src), says what that said in its place, and adds what a
 * meta element may not say.
 */
export const hostPolicy: readonly string[] = [
  ...pagePolicy.filter((directive) => !directive.startsWith('default-src')),
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "media-src 'none'",
  "frame-ancestors 'none'",
];
