import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { namesOfPages } from '../../src/search/page-names.ts';
import { readVocabulary } from '../../src/search/vocabulary.ts';
import { folder } from './dist.ts';

const words = () => readVocabulary(JSON.parse(readFileSync(`${folder}/pagefind/words.json`, 'utf8')));
/** Bytes as a host sends them. */
const size = (file: string) => brotliCompressSync(readFileSync(file)).length;
const total = (files: readonly string[]) => files.reduce((sum, file) => sum + size(file), 0);
const built = (pattern: string) => {
  const files = globSync(pattern);
  assert.ok(files.length > 0, `expected ${pattern} in the built site; npm run build makes it`);
  return files;
};

test('before the first key a reading page holds 6,000 bytes of search at most', () => {
  const scripts = total([
    ...built(`${folder}/_astro/Page*.js`),
    ...built(`${folder}/_astro/preload-helper*.js`),
  ]);
  const styles = total(['src/search/search-button.css', 'src/search/search-box.css']);
  assert.ok(
    scripts + styles <= 6_000,
    `${scripts} bytes of script, ${styles} of style: expected 6,000 at most`,
  );
});

// The script of every page is counted whole, with the 700 bytes of it that keep the site for offline.
test('the first result, by name, needs 44,700 bytes at most', () => {
  const bytes = total([
    ...built(`${folder}/_astro/{Page,preload-helper,dialog.client,view.client,marks}*.js`),
    ...built(`${folder}/_astro/results*.css`),
    ...built(`${folder}/pagefind/words.json`),
  ]);
  assert.ok(bytes <= 44_700, `${bytes} bytes, expected 44,700 at most`);
});

test('the index holds no part that the site does not use', () => {
  const files = built(`${folder}/pagefind/**`).map((file) => file.replace(/.*[\\/]/, ''));
  assert.deepEqual(
    files.filter((file) => /-ui\.|component|highlight|worker|unknown/.test(file)),
    [],
  );
});

test('every page that is given names for the search is in the index', () => {
  const paths = new Set(words().entries.map(({ path }) => path));
  const lost = Object.keys(namesOfPages).filter((path) => !paths.has(path));
  assert.deepEqual(lost, [], 'correct these paths in src/search/page-names.ts, or index the pages');
});

test('the search page has the styles of the drawings that it fetches', () => {
  const classes = new Set(
    [...readFileSync(`${folder}/${words().drawings}`, 'utf8').matchAll(/class="([^"]+)"/g)].flatMap(
      ([, names = '']) => names.split(' '),
    ),
  );
  const styles =
    /<style[\s\S]*<\/style>/.exec(readFileSync(`${folder}/search/index.html`, 'utf8'))?.[0] ?? '';
  const bare = [...classes].filter((name) => name.startsWith('f-') && !styles.includes(`.${name}`));
  assert.ok(classes.size > 10);
  assert.deepEqual(
    bare,
    [],
    'a page that loses these styles shows black figures: see src/site/lean.build.ts',
  );
});
