import type { AstroIntegration } from 'astro';
import { buildIndex, type BuiltPage, type IndexFile } from './index.build.ts';

/** Vite's development server, as Astro hands it over. */
type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Most pages read from the running site, so that a loop of links ends. */
const mostPages = 500;

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** The pages of a running site, found by following its links from the home page. */
async function crawl(origin: string, base: string): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  const seen = new Set([base]);
  for (const path of seen) {
    const response = await fetch(origin + path);
    if (!response.ok || !response.headers.get('content-type')?.includes('text/html')) continue;
    const html = await response.text();
    pages.push({ path: `/${path.slice(base.length)}`, html });
    for (const [, link] of html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)) {
      const url = new URL(link ?? '', origin + path);
      const inside = url.origin === origin && url.pathname.startsWith(base) && url.pathname.endsWith('/');
      if (inside && seen.size < mostPages) seen.add(url.pathname);
    }
  }
  return pages;
}

/** Serves the index in development, made from the running site when first asked for and again after a change. */
export function serveIndex(server: DevServer, base: string, warn: (text: string) => void): void {
  let made: Promise<readonly IndexFile[]> | undefined;
  server.watcher.on('all', () => {
    made = undefined;
  });
  const make = async () => {
    const address = server.resolvedUrls?.local[0];
    if (!address) throw new Error('the development server has no address yet. Reload the page');
    return (await buildIndex(await crawl(new URL(address).origin, base))).files;
  };
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const start = [`${base}pagefind/`, '/pagefind/'].find((folder) => path.startsWith(folder));
    if (!start) return next();
    made ??= make();
    made.then(
      (files) => {
        const file = files.find((each) => each.path === path.slice(start.length));
        response.statusCode = file ? 200 : 404;
        response.setHeader('content-type', types[path.split('.').pop() ?? ''] ?? 'application/octet-stream');
        response.end(file ? Buffer.from(file.content) : 'Not in the search index.');
      },
      (error: unknown) => {
        made = undefined;
        warn(`No search index: ${error instanceof Error ? error.message : String(error)}.`);
        response.statusCode = 503;
        response.end('The search index could not be made. See the terminal.');
      },
    );
  });
}
