import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { siteSettings } from '../../src/run/settings.js';
import { base, builtPages, folder } from './dist.ts';

const { site } = siteSettings(process.env);
const home = site + base;
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const pages = builtPages();
const isPage = (url: string) => {
  assert.ok(url.startsWith(home), `${url} is not on this site`);
  const path = `/${url.slice(home.length).replace(/#.*/, '')}`;
  return pages.some((page) => page.path === path) || existsSync(`${folder}${path}`);
};

test('every page names a picture for links, 1200 by 630', () => {
  const seen = new Set<string>();
  for (const { html, path } of pages) {
    const url = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    assert.ok(url.startsWith(`${home}cards/`), `${path}: ${url || 'no picture'}`);
    const data = readFileSync(`${folder}/${url.slice(home.length)}`);
    assert.deepEqual([data.readUInt32BE(16), data.readUInt32BE(20)], [1200, 630], url);
    assert.ok(data.length < 150_000, `${url}: ${data.length} bytes`);
    seen.add(url);
  }
  assert.ok(seen.size > 20, `expected a picture for each exercise, found ${seen.size}`);
});

test('robots.txt leads to the sitemap', () => {
  assert.match(read('robots.txt'), new RegExp(`^Sitemap: ${home}sitemap-index\\.xml$`, 'm'));
  assert.match(read('sitemap-index.xml'), new RegExp(`<loc>${home}sitemap-0\\.xml</loc>`));
});

test('every link of the feed and of llms.txt leads somewhere', () => {
  const links = [
    ...[...read('changes.xml').matchAll(/<link>([^<]+)<\/link>/g)].map(([, url = '']) => url),
    ...[...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => url),
  ];
  assert.ok(links.length > 40, String(links.length));
  assert.deepEqual(
    links.filter((url) => !isPage(url)),
    [],
  );
});

test('the feed is dated, newest first, and no two entries share a name', () => {
  const feed = read('changes.xml');
  const days = [...feed.matchAll(/<pubDate>([^<]+)<\/pubDate>/g)].map(([, day = '']) => Date.parse(day));
  assert.ok(days.length > 20 && days.every(Number.isFinite));
  assert.deepEqual(
    days,
    days.toSorted((a, b) => b - a),
  );
  const names = [...feed.matchAll(/<guid[^>]*>([^<]+)</g)].map(([, name]) => name);
  assert.equal(new Set(names).size, names.length);
});

test('the booklet holds every exercise, every chapter and the emergency signs', () => {
  const booklet = pages.find(({ path }) => path === '/print/')?.html ?? '';
  for (const { path, html } of pages) {
    const id = /^\/exercises\/([^/]+)\/$/.exec(path)?.[1];
    if (!id || id === 'ladder') continue;
    const name = /<h1[^>]*>([^<]+)</.exec(html)?.[1] ?? '';
    assert.ok(
      booklet.includes(`id="${id}"`) && booklet.includes(`${name}</h3>`),
      `${name} is not in the booklet`,
    );
  }
  assert.match(booklet, /Not yet checked by a clinician/);
  assert.match(booklet, /Call the emergency number now/);
});
