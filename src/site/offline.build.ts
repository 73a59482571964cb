import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { precachedUrls } from './precache.ts';

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);

/**
 * Writes `sw.js`, the service worker that keeps the whole site on the reader's device.
 * It must come after all that write pages or the search index, and before what compresses them.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = globSync('**/*', { cwd: folder })
          .filter((file) => statSync(join(folder, file)).isFile())
          .map((file) => ({ file: file.replaceAll('\\', '/'), hash: hashOf(join(folder, file)) }));
        const precached = precachedUrls(files);
        const lost = files.find(({ file }) => file === '404.html')?.hash ?? '';
        const result = await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          mode: 'production',
          define: {
            PRECACHED: JSON.stringify(precached),
            LOST_PAGE: JSON.stringify(lost),
            'process.env.NODE_ENV': '"production"',
          },
          build: {
            write: false,
            rolldownOptions: {
              input: fileURLToPath(new URL('offline-worker.client.ts', import.meta.url)),
              output: { format: 'iife' },
            },
          },
        });
        const output = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
        const script = output.find((part) => part.type === 'chunk');
        if (!script) throw new Error('offline: the service worker was not built. Run npm install again.');
        writeFileSync(join(folder, 'sw.js'), script.code);
        logger.info(`${precached.length} addresses, ${Math.round(script.code.length / 1024)} kB of worker`);
      },
    },
  };
}
