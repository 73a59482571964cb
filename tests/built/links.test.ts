import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { base, builtPages, folder } from './dist.ts';

const pages = builtPages();
const ids = new Map(
  pages.map(({ path, html }) => [
    path,
    new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1] ?? '')),
  ]),
);

/** What is wrong with one link found on one page, or "" where it leads somewhere. */
function wrong(from: string, link: string): string {
  if (/^(https?:|mailto:|tel:|data:)/.test(link)) return '';
  const url = new URL(link.replaceAll('&amp;', '&'), `http://site${base.replace(/\/$/, '')}${from}`);
  if (base !== '/' && !url.pathname.startsWith(base))
    return `${from}: "${link}" leaves the folder the site is served from`;
  const path = decodeURIComponent(base === '/' ? url.pathname : url.pathname.slice(base.length - 1));
  const anchors = ids.get(path);
  if (!anchors)
    return existsSync(`${folder}${path}`) && !path.endsWith('/')
      ? ''
      : `${from}: "${link}" leads to no page or file`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  // A routine in the fragment is data, not a place on the page.
  if (anchor && path !== '/my-routine/' && !anchors.has(anchor))
    return `${from}: "${link}" has no such place on that page`;
  return '';
}

test('every internal link and anchor leads somewhere', () => {
  const faults = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)]
      .map((m) => wrong(path, m[1] ?? ''))
      .filter(Boolean),
  );
  assert.equal([...new Set(faults)].slice(0, 40).join('\n'), '');
});

test('every page can be reached from home by links', () => {
  const reached = new Set(['/']);
  const queue = ['/'];
  for (let path = queue.pop(); path; path = queue.pop()) {
    const html = pages.find((page) => page.path === path)?.html ?? '';
    for (const match of html.matchAll(/<a\b[^>]*\shref="([^"#?]*)/g)) {
      const url = new URL(match[1] ?? '', `http://site${base.replace(/\/$/, '')}${path}`);
      const next = base === '/' ? url.pathname : url.pathname.slice(base.length - 1);
      if (url.host === 'site' && ids.has(next) && !reached.has(next)) {
        reached.add(next);
        queue.push(next);
      }
    }
  }
  const lost = pages.map((page) => page.path).filter((path) => !reached.has(path) && path !== '/404.html');
  assert.deepEqual(lost, [], 'pages that no link leads to');
});
