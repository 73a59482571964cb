import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cacheFor, immutable } from '../../src/site/headers.ts';
import { base, builtFiles, builtPages, folder } from './dist.ts';

const files = builtFiles().filter((file) => !/\.(br|gz)$/.test(file));

/** Names that somebody else knows, or that say which other names are current. Hosts ask about them each time. */
const fixed = [
  /\.html$/, // pages
  /^pagefind\/(words\.json|[\d.]+\/pagefind-entry\.json)$/, // what the search asks first
  /^(sw\.js|manifest\.webmanifest|icon\.svg|icons\/[\w-]+\.png)$/, // browsers and devices
  /^cards\/[\w-]+\.png$/, // pictures of links on other sites
  /^(exercises\.json|routine\.schema\.json)$/, // open data
  /^(changes\.xml|sitemap-(index|\d+)\.xml|robots\.txt|llms\.txt)$/, // readers of feeds, search engines
  /^(_headers|\.nojekyll)$/, // hosts
];

test('every file that is not known by its name elsewhere changes its name with its content', () => {
  const asked = files.filter((file) => cacheFor(file) !== immutable);
  const others = asked.filter((file) => !fixed.some((pattern) => pattern.test(file)));
  assert.deepEqual(others, [], 'expected a name with a hash: see src/site/hashed-names.ts');
  for (const pattern of fixed.slice(1, -1))
    assert.ok(
      asked.some((file) => pattern.test(file)),
      `${pattern} is of no file`,
    );
});

test('a drawing or file of data is named after what it holds, and something asks for it', () => {
  const named = files.filter((file) => /^_astro\/.+\.[0-9a-f]{8}\.(svg|json)$/.test(file));
  assert.ok(named.length > 100, `${named.length} files`);
  const told = readFileSync(`${folder}/pagefind/words.json`, 'utf8');
  const pages = builtPages().map(({ html }) => html);
  for (const file of named) {
    const hash = createHash('sha256')
      .update(readFileSync(`${folder}/${file}`))
      .digest('hex');
    assert.ok(file.includes(`.${hash.slice(0, 8)}.`), file);
    assert.ok(
      told.includes(`"${file}"`) || pages.some((html) => html.includes(`"${base}${file}"`)),
      `nothing asks for ${file}`,
    );
  }
});
