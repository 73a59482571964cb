import { fingerprint } from './fingerprint.build.ts';
import { afterBar, firstScreenEnd } from './first-screen.ts';
import { leanStyle, restyled } from './lean-style.build.ts';

const mark = new RegExp(`(<svg id="${firstScreenEnd}"[^>]*>)(</svg>)`);
const style = /<style\b[^>]*>([\s\S]*?)<\/style>/;

/**
 * This layer stands in the first part whole, since it holds what each page begins with: plain elements and the bar. All
 * others are written in both parts.
 */
const isWhole = (layer: { name?: readonly string[] | null }) => layer.name?.join('.') === 'base';

/** Selectors that say nothing of a page as it is painted first: the pointer has come by nothing, and fields come later. */
const later = new Set(['hover', 'placeholder']);

/** The styles that the words before the end of the first screen need: nothing for print, movements or those selectors. */
function firstPart(css: string, before: string): string {
  const body = before.slice(before.indexOf('<body'));
  const lean = style.exec(leanStyle(`<style>${css}</style>${body}`, ''))?.[1] ?? '';
  let whole = false;
  const unlessWhole = () => (whole ? undefined : []);
  const first = restyled(lean, {
    visitor: {
      Rule: {
        'layer-block': ({ value }) => {
          whole = isWhole(value);
        },
        media: ({ value }) =>
          value.query.mediaQueries.every(({ mediaType }) => mediaType === 'print')
            ? unlessWhole()
            : undefined,
        keyframes: unlessWhole,
        style: ({ value }) =>
          value.selectors.every((parts) => parts.some((part) => 'kind' in part && later.has(part.kind)))
            ? unlessWhole()
            : undefined,
      },
      RuleExit: {
        'layer-block': () => {
          whole = false;
        },
      },
    },
  });
  return withoutEmptyEnd(first);
}

/** All styles but those that stand in the first part whole. */
const restPart = (css: string): string =>
  withoutEmptyEnd(
    restyled(css, {
      visitor: { Rule: { 'layer-block': ({ value }) => (isWhole(value) ? [] : undefined) } },
    }),
  );

/** The place of the last layer is known when nothing of it follows. */
const withoutEmptyEnd = (css: string) => css.replace(/@layer utilities;$/, '');

/**
 * A page that a slow phone paints sooner. Its head keeps the styles that the first screen needs; the others stand where
 * the page says that the first screen ends, in a drawing, since a page may have styles there. Rules stay in their order
 * within a layer, so the last word is as it was. And the browser is asked to paint nothing before that place is read
 * (Chromium from 124; others paint when they choose).
 * @param html a built page, its styles already lean
 */
export function firstScreenFirst(html: string): string {
  const end = mark.exec(html);
  const css = style.exec(html)?.[1];
  if (css === undefined || (!end && !html.includes(`id="${afterBar}"`))) return html;
  const target = end ? firstScreenEnd : afterBar;
  const asked = html.replace('<link', `<link rel="expect" blocking="render" href="#${target}"><link`);
  if (!end) return asked;
  const first = firstPart(css, html.slice(0, end.index));
  const rest = restPart(css);
  return asked
    .replace(css, () => first)
    .replace(mark, (_, open: string, close: string) => `${open}<style>${rest}</style>${close}`)
    .replaceAll(fingerprint(css), `${fingerprint(first)} ${fingerprint(rest)}`);
}
