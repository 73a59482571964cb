import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Names of classes in a style sheet. Numbers such as ".5em" begin with no letter. */
const classesIn = (css: string) =>
  new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));

/**
 * A page whose styles say nothing of classes that neither the page nor any script names: parts of the site share style
 * sheets, and no page has every part. The fingerprints in the page's policy follow.
 * @param html a built page
 * @param scripts the text of every script of the site, since scripts give classes too
 */
export function leanStyle(html: string, scripts: string): string {
  let lean = html;
  const words = new Set(
    `${html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '')} ${scripts}`.match(/[\w-]+/g),
  );
  for (const [whole, open = '', css = ''] of html.matchAll(/(<style\b[^>]*>)([\s\S]*?)<\/style>/g)) {
    const unusedSymbols = [...classesIn(css)].filter((name) => !words.has(name));
    const { code } = transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols });
    const kept = code.toString().trim();
    lean = lean.replace(whole, () => `${open}${kept}</style>`).replaceAll(hashOf(css), hashOf(kept));
  }
  return lean;
}
