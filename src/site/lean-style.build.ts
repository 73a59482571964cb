import { transform, type TransformOptions } from 'lightningcss';
import { fingerprint } from './fingerprint.build.ts';

/** A page's styles changed as asked, and as short as they can be written. */
export const restyled = (
  css: string,
  change: Pick<TransformOptions<never>, 'unusedSymbols' | 'visitor'>,
): string =>
  transform({ filename: 'page.css', code: Buffer.from(css), minify: true, ...change })
    .code.toString()
    .trim();

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

const wordsOf = (text: string): string[] => text.match(/[\w-]+/g) ?? [];

/** The words of the scripts that were last asked about: they are the same for every page of a build. */
let last = { scripts: '', words: new Set<string>() };
const wordsOfScripts = (scripts: string) => {
  if (last.scripts !== scripts) last = { scripts, words: new Set(wordsOf(scripts)) };
  return last.words;
};

/**
 * A page whose styles say nothing of classes that neither the page nor any script names: parts of the site share style
 * sheets, and no page has every part. So it is with custom properties. The fingerprints in the page's policy follow.
 * @param html a built page
 * @param scripts the text of every script of the site, since scripts give classes too
 */
export function leanStyle(html: string, scripts: string): string {
  let lean = html;
  const words = new Set([
    ...wordsOf(html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '')),
    ...wordsOfScripts(scripts),
  ]);
  for (const [whole, open = '', css = ''] of html.matchAll(/(<style\b[^>]*>)([\s\S]*?)<\/style>/g)) {
    const unusedSymbols = [...classesIn(css)].filter((name) => !words.has(name));
    const kept = withoutUnasked(restyled(css, { unusedSymbols }), words);
    lean = lean
      .replace(whole, () => `${open}${kept}</style>`)
      .replaceAll(fingerprint(css), fingerprint(kept));
  }
  return lean;
}
