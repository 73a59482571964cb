import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveIndex } from './dev-index.build.ts';
import { buildIndex, type BuiltPage } from './index.build.ts';

/** Every page of a built site, by its path from the site's root. */
export function pagesIn(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/**
 * The search index. After `astro build` it is made from the built pages and written to dist/pagefind/;
 * in `astro dev` it is made from the running site when somebody first searches, and again after a change.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:server:setup': ({ server, logger }) => serveIndex(server, base, (text) => logger.warn(text)),
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const [drawings] = globSync('_astro/found.*.svg', { cwd: folder });
        const { files, vocabulary } = await buildIndex(pagesIn(folder), drawings?.replaceAll('\\', '/'));
        const to = join(folder, 'pagefind');
        rmSync(to, { recursive: true, force: true });
        for (const { path, content } of files) {
          mkdirSync(dirname(join(to, path)), { recursive: true });
          writeFileSync(join(to, path), content);
        }
        const words = vocabulary.words.reduce((sum, list) => sum + list.length, 0);
        logger.info(`${vocabulary.entries.length} pages and sections, ${words} words`);
      },
    },
  };
}
