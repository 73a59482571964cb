import { globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers.ts';

/** Writes into the built folder what hosts read there: the headers to send, and for GitHub a note to leave names alone. */
export function hosting(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const to = (name: string) => fileURLToPath(new URL(name, dir));
        const files = globSync('**/*.*', { cwd: fileURLToPath(dir) });
        const paths = files.map((file) => file.replaceAll('\\', '/'));
        await writeFile(to('_headers'), headersFile(base, paths));
        // Without it GitHub Pages leaves out folders whose names begin with an underscore.
        await writeFile(to('.nojekyll'), '');
      },
    },
  };
}
