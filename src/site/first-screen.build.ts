import { transform } from 'lightningcss';
import { firstScreenEnd, siteBar } from './first-screen.ts';
import { hashOf, leanStyle, remembered } from './lean-style.build.ts';

const mark = new RegExp(`(<svg id="${firstScreenEnd}"[^>]*>)(</svg>)`);
const style = /<style\b[^>]*>([\s\S]*?)<\/style>/;

/** The layers that stand in the first part whole, since they name no class. All others are written in both parts. */
const wholeLayers: readonly string[] = ['base'];

/** Selectors that say nothing of a page as it is painted first: the pointer has come by nothing, and fields come later. */
const later = new Set(['hover', 'placeholder']);

/** Styles of which some go: whole layers, or what is for later in a layer: rules for print, movements, and those above. */
function without(css: string, goes: (layer: string, kind: 'layer' | 'for-later') => boolean): string {
  let layer = '';
  const forLater = () => (goes(layer, 'for-later') ? [] : undefined);
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        'layer-block': ({ value }) => {
          layer = (value.name ?? []).join('.');
          return goes(layer, 'layer') ? [] : undefined;
        },
        media: ({ value }) =>
          value.query.mediaQueries.every(({ mediaType }) => mediaType === 'print') ? forLater() : undefined,
        keyframes: forLater,
        style: ({ value }) =>
          value.selectors.every((parts) => parts.some((part) => 'kind' in part && later.has(part.kind)))
            ? forLater()
            : undefined,
      },
      RuleExit: {
        'layer-block': () => {
          layer = '';
        },
      },
    },
  });
  // The order of the layers is known by then.
  return code
    .toString()
    .trim()
    .replace(/@layer utilities;$/, '');
}

const firstPart = remembered((css = '') =>
  without(css, (layer, kind) => kind === 'for-later' && !wholeLayers.includes(layer)),
);
const restPart = remembered((css = '') =>
  without(css, (layer, kind) => kind === 'layer' && wholeLayers.includes(layer)),
);

/** The styles that the words before the end of the first screen need. */
function firstStyles(css: string, before: string): string {
  const body = before.slice(before.indexOf('<body'));
  const lean = style.exec(leanStyle(`<style>${css}</style>${body}`, ''))?.[1] ?? '';
  return firstPart(lean);
}

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
  if (css === undefined || (!end && !html.includes(`id="${siteBar}"`))) return html;
  const target = end ? firstScreenEnd : siteBar;
  const asked = html.replace('<link', `<link rel="expect" blocking="render" href="#${target}"><link`);
  if (!end) return asked;
  const first = firstStyles(css, html.slice(0, end.index));
  const rest = restPart(css);
  return asked
    .replace(` id="${siteBar}"`, '')
    .replace(css, () => first)
    .replace(mark, (_, open: string, close: string) => `${open}<style>${rest}</style>${close}`)
    .replaceAll(`'${hashOf(css)}'`, `'${hashOf(first)}' '${hashOf(rest)}'`);
}
