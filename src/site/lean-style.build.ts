import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';

/** What a policy calls the fingerprint of an inline style or script. */
export const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A function of texts that keeps its answers: pages of one kind ask the same again and again. */
export function remembered(answer: (...texts: string[]) => string): (...texts: string[]) => string {
  const known = new Map<string, string>();
  return (...texts) => {
    const key = texts.join('\0');
    const text = known.get(key) ?? answer(...texts);
    known.set(key, text);
    return text;
  };
}

/** Styles without rules for some classes, their names given with spaces between. */
const withoutClasses = remembered((css = '', names = '') =>
  transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols: names.split(' '),
  })
    .code.toString()
    .trim(),
);

/** Styles without some custom properties, their names given with spaces between. */
const withoutProperties = remembered((css = '', names = '') => {
  const gone = new Set(names.split(' '));
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: { Declaration: { custom: ({ name }) => (gone.has(name) ? [] : undefined) } },
  });
  return code.toString().trim();
});

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
  return gone.size === 0 ? css : withoutUnasked(withoutProperties(css, [...gone].join(' ')), elsewhere);
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
    const unused = [...classesIn(css)].filter((name) => !words.has(name));
    const kept = withoutUnasked(withoutClasses(css, unused.join(' ')), words);
    lean = lean.replace(whole, () => `${open}${kept}</style>`).replaceAll(hashOf(css), hashOf(kept));
  }
  return lean;
}
