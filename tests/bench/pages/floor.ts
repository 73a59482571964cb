import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { firstScreenEnd } from '../../../src/site/first-screen.ts';
import { compressFolder } from '../../../src/site/precompress.build.ts';

/** About 2 kB of style, all that the floor may have. */
const style = `:root{color-scheme:light dark;--page:#fff;--text:#10242b;--line:#5f777e;--act:#0b5563}
@media (prefers-color-scheme:dark){:root{--page:#0e1a1f;--text:#eaf1f1;--line:#7d959c;--act:#8fd6e0}}
*{box-sizing:border-box}body{margin:0 auto;max-width:44rem;padding:1rem;background:var(--page);color:var(--text);font:1.125rem/1.55 system-ui,sans-serif;overflow-wrap:break-word}
h1{font-size:2.2rem;line-height:1.15}h2{font-size:1.6rem;line-height:1.2;margin-top:2.2rem}h3{font-size:1.25rem}a{color:var(--act)}
nav ul{display:flex;flex-wrap:wrap;gap:.6rem 1.4rem;padding:0;list-style:none}svg,img{max-width:100%;height:auto}
dl{display:grid;grid-template-columns:auto 1fr;gap:.3rem 1rem}dd{margin:0;font-weight:600}table{border-collapse:collapse}td,th{border:1px solid var(--line);padding:.3rem .6rem;text-align:left}
button,input,select{font:inherit;padding:.5rem .8rem;border:2px solid var(--line);border-radius:6px;background:var(--page);color:var(--text)}
svg{fill:#c3cfd6;stroke:#5f777e;stroke-width:.5}@media print{nav,footer{display:none}}`;

/** What of a page a floor holds: every word of it, or only those between the bar at its top and the foot. */
export type FloorPart = 'page' | 'main';

/**
 * The same words and drawings as a built page, as bare HTML: no script, no classes, 2 kB of style.
 * @param html a page of the built site
 * @param part `page` keeps the bar and the foot too; `main` leaves them out, which makes a harder floor
 */
export function floorOf(html: string, part: FloorPart): string {
  const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '';
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const drawings = /<svg class="figure-sprite"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
  const bare = (part === 'page' ? body : main + drawings)
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(`<svg id="${firstScreenEnd}"></svg>`, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s(class|style|data-[\w-]+|tabindex|aria-live|popover|popovertarget)(="[^"]*")?(?=[\s>/])/g, '')
    .replace(/\s+/g, ' ');
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${title}<style>${style}</style>`;
  return `<!doctype html><html lang="en-GB"><head>${head}</head><body>${bare}</body></html>`;
}

/** Writes the floor of each page into a folder, compressed as our own site is. */
export async function buildFloor(dist: string, folder: string, pages: readonly string[], part: FloorPart) {
  for (const page of ['', ...pages]) {
    const to = join(folder, page, 'index.html');
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, floorOf(readFileSync(join(dist, page, 'index.html'), 'utf8'), part));
  }
  await compressFolder(folder);
}
