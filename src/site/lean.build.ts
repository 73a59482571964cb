import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { firstScreenFirst } from './first-screen.build.ts';
import { laterScripts } from './later-scripts.build.ts';
import { leanStyle } from './lean-style.build.ts';
import { plainPage } from './plain-letters.build.ts';

/**
 * A page without what it tells the search index alone: the index is made by then, and readers need not load it.
 * @param html a built page
 */
export function leanPage(html: string): string {
  return html.replace(/<[a-z][^>]*\sdata-(?:search|pagefind-)[^>]*>/g, (tag) =>
    tag.replace(/\sdata-(?:search="[^"]*"|pagefind-[a-z]+(?:="[^"]*")?)/g, ''),
  );
}

/**
 * A page whose notes on sources are numbered as they stand. They are built in no steady order, so until then each is called
 * after what it holds, which is longer.
 */
export function numberedNotes(html: string): string {
  const numbers = new Map<string, number>();
  return html.replace(
    /(\s(?:id|popovertarget)="source-)([0-9a-z-]+)"/g,
    (_, before: string, name: string) => {
      const number = numbers.get(name) ?? numbers.size + 1;
      numbers.set(name, number);
      return `${before}${number}"`;
    },
  );
}

/**
 * The file names of the scripts that a page may run, in order: those it names, and those that these name in turn.
 * @param scripts the text of every script by its file name
 */
export function scriptsFrom(html: string, scripts: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  const namedIn = (text: string) => {
    for (const [name] of text.matchAll(/[\w.-]+\.js\b/g)) {
      const script = scripts.get(name);
      if (script === undefined || found.has(name)) continue;
      found.add(name);
      namedIn(script);
    }
  };
  namedIn(html);
  return [...found].sort();
}

/** Pages that are drawn with shapes that a script fetches: they keep every style, since the page does not name them. */
const drawn = /^search\/index\.html$/;

/**
 * Makes every built page lean, and leaves out scripts that no page runs. Must come after the search index and after the
 * policies are narrowed. Where KEEP_SEARCH_MARKS is 1 the pages stay as they are: the search report indexes them again in
 * other ways.
 */
export function leanPages(): AstroIntegration {
  return {
    name: 'lean-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        if (process.env['KEEP_SEARCH_MARKS'] === '1') return;
        const folder = fileURLToPath(dir);
        const scripts = new Map(
          globSync('_astro/*.js', { cwd: folder }).map((file) => [
            basename(file),
            readFileSync(join(folder, file), 'utf8'),
          ]),
        );
        const run = new Set<string>();
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          const lean = numberedNotes(leanPage(readFileSync(path, 'utf8')));
          const names = scriptsFrom(lean, scripts);
          names.forEach((name) => run.add(name));
          const styled = drawn.test(file.replaceAll('\\', '/'))
            ? lean
            : leanStyle(lean, names.map((name) => scripts.get(name) ?? '').join('\n'));
          writeFileSync(path, plainPage(laterScripts(firstScreenFirst(styled), scripts)));
        }
        // What no page runs, such as the starter for islands that no page has, nobody should have to keep for offline.
        for (const name of scripts.keys()) if (!run.has(name)) rmSync(join(folder, '_astro', name));
      },
    },
  };
}
