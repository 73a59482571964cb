import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allTerms } from './content.build.ts';
import { markTerms } from './term-marks.ts';

/** Pages without marks: the list of words itself, and pages that hold no prose of their own. */
const without = /^(?:404\.html|(?:glossary|search|my-routine)\/index\.html)$/;

/**
 * Lets the first use of each medical term on every built page open its meaning. Must come after the search index, which
 * reads the words as they were written, and before anything that compresses the pages.
 */
export function termMarks(): AstroIntegration {
  let glossary = '/glossary/';
  return {
    name: 'term-marks',
    hooks: {
      'astro:config:done': ({ config }) => {
        glossary = `${config.base.replace(/\/*$/, '/')}glossary/`;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          if (without.test(file.replaceAll('\\', '/'))) continue;
          const path = join(folder, file);
          writeFileSync(path, markTerms(readFileSync(path, 'utf8'), allTerms(), glossary));
        }
      },
    },
  };
}
