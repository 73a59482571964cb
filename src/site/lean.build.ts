import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { firstScreenFirst } from './first-screen.build.ts';
import { leanStyle } from './lean-style.build.ts';

/**
 * A page without what it tells the search index alone: the index is made by then, and readers need not load it.
 * @param html a built page
 */
export function leanPage(html: string): string {
  return html.replace(/<[a-z][^>]*\sdata-(?:search|pagefind-)[^>]*>/g, (tag) =>
    tag.replace(/\sdata-(?:search="[^"]*"|pagefind-[a-z]+(?:="[^"]*")?)/g, ''),
  );
}

/** Pages that are drawn with shapes that a script fetches: they keep every style, since the page does not name them. */
const drawn = /^search\/index\.html$/;

/**
 * Makes every built page lean. Must come after the search index and after the policies are narrowed. Where KEEP_SEARCH_MARKS is 1 the pages stay as they are: the
 * search report indexes them again in other ways.
 */
export function leanPages(): AstroIntegration {
  return {
    name: 'lean-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        if (process.env['KEEP_SEARCH_MARKS'] === '1') return;
        const folder = fileURLToPath(dir);
        const scripts = globSync('**/*.{js,mjs}', { cwd: folder })
          .map((file) => readFileSync(join(folder, file), 'utf8'))
          .join('\n');
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          const lean = leanPage(readFileSync(path, 'utf8'));
          const styled = drawn.test(file.replaceAll('\\', '/')) ? lean : leanStyle(lean, scripts);
          writeFileSync(path, firstScreenFirst(styled));
        }
      },
    },
  };
}
