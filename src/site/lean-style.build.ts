import { transform, type Selector, type TransformOptions } from 'lightningcss';
import { fingerprint } from './fingerprint.build.ts';
import { plainStyle } from './plain-letters.build.ts';

/** A page's styles changed as asked, and as short as they can be written. */
export const restyled = (
  css: string,
  change: Pick<TransformOptions<never>, 'unusedSymbols' | 'visitor'>,
): string =>
  plainStyle(
    transform({ filename: 'page.css', code: Buffer.from(css), minify: true, ...change })
      .code.toString()
      .trim()
      // It leaves what a custom property holds as it was written.
      .replace(/(?<=[{;])--[\w-]+:[^;}]+/g, (declaration) => declaration.replaceAll(', ', ',')),
  );

/** Names of classes in a style sheet. Numbers such as ".5em" begin with no letter. */
const classesIn = (css: string) =>
  new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));

/** Custom properties that styles set, and that neither they nor any other text asks for. */
function unasked(css: string, elsewhere: ReadonlySet<string>): Set<string> {
  const asked = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  const set = [...css.matchAll(/[{;](--[\w-]+):/g)].map(([, name = '']) => name);
  return new Set(set.filter((name) => !asked.has(name) && !elsewhere.has(name)));
}

/** Styles without custom properties that nobody asks for, and those that only such ones ask for. */
function withoutUnasked(css: string, elsewhere: ReadonlySet<string>): string {
  const gone = unasked(css, elsewhere);
  if (gone.size === 0) return css;
  const visitor = {
    Declaration: { custom: ({ name }: { name: string }) => (gone.has(name) ? [] : undefined) },
  };
  return withoutUnasked(restyled(css, { visitor }), elsewhere);
}

/** Takes a selector out of its rule when it asks for one of the classes. */
function without(classes: readonly string[]) {
  const gone = new Set(classes);
  return {
    Selector: (parts: Selector) =>
      parts.some((part) => part.type === 'class' && gone.has(part.name)) ? [] : undefined,
  };
}

const wordsOf = (text: string): string[] => text.match(/[\w-]+/g) ?? [];

/** Tags, and scripts whole; not data for search engines, whose words are no names of classes, nor what readers read. */
const markup = /<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>|<[a-z](?:"[^"]*"|[^">])*>/gi;

/** The words of scripts that were asked about before: many pages of a build have the same. */
const before = new Map<string, ReadonlySet<string>>();
function wordsOfScripts(scripts: string): ReadonlySet<string> {
  const words = before.get(scripts) ?? new Set(wordsOf(scripts));
  before.set(scripts, words);
  return words;
}

/**
 * A page whose styles say nothing of classes that neither the page nor any script names: parts of the site share style
 * sheets, and no page has every part. So it is with custom properties. The fingerprints in the page's policy follow.
 * @param html a built page
 * @param scripts the text of every script that the page may run, since scripts give classes too
 */
export function leanStyle(html: string, scripts: string): string {
  let lean = html;
  const words = new Set([...wordsOf((html.match(markup) ?? []).join(' ')), ...wordsOfScripts(scripts)]);
  for (const [whole, open = '', css = ''] of html.matchAll(/(<style\b[^>]*>)([\s\S]*?)<\/style>/g)) {
    const unusedSymbols = [...classesIn(css)].filter((name) => !words.has(name));
    const kept = withoutUnasked(restyled(css, { unusedSymbols, visitor: without(unusedSymbols) }), words);
    lean = lean
      .replace(whole, () => `${open}${kept}</style>`)
      .replaceAll(fingerprint(css), fingerprint(kept));
  }
  return lean;
}
