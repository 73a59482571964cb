import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { siteSettings } from '../../src/run/settings.js';
import { base, builtFiles, builtPages, folder } from './dist.ts';

const { site } = siteSettings(process.env);
const home = site + base;
const listed = builtPages().filter(({ html }) => !/<meta name="robots" content="noindex"/.test(html));

test('every page names its own full address', () => {
  for (const { path, html } of listed) {
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    assert.equal(canonical, home + path.slice(1), path);
  }
});

test('the sitemap lists every page that search engines may show, and no other', () => {
  const map = readFileSync(`${folder}/sitemap-0.xml`, 'utf8');
  const found = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url).sort();
  assert.deepEqual(found, listed.map(({ path }) => home + path.slice(1)).sort());
});

test(
  'no address of this machine is left in a site built for another',
  { skip: site.includes('localhost') },
  () => {
    for (const file of builtFiles().filter((each) => /\.(html|xml|txt|json|webmanifest)$/.test(each))) {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      assert.ok(!/localhost|127\.0\.0\.1/.test(text), `${file}: names this machine`);
    }
  },
);
