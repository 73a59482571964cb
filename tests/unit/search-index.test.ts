import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexed, indexedSection, notIndexed } from '../../src/search/index-attributes.ts';
import { buildIndex } from '../../src/search/index.build.ts';
import { recordsOf } from '../../src/search/records.build.ts';
import { pagefindVersion } from '../../src/search/pagefind-version.build.ts';
import { readVocabulary, writeVocabulary } from '../../src/search/vocabulary.ts';
import { entries } from '../fixtures/search-lexicon.ts';

const write = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('');

const page = (attributes: Readonly<Record<string, string>>, inside: string) =>
  `<!doctype html><html lang="en-GB"><body><header>Menu</header><main${write(attributes)}>${inside}</main></body></html>`;

const circles = page(
  indexed({
    kind: 'exercise',
    otherNames: ['Foot "rolls"'],
    positions: ['sitting'],
    places: ['desk'],
    equipment: [],
  }),
  `<h1>Ankle circles</h1><p>Draw circles.</p><form>Builder</form><div${write(notIndexed)}>Left out</div>`,
);
const glossary = page(
  indexed({ kind: 'page' }),
  `<h1>Words</h1><p>Start.</p><dl><div id="vein"${write(indexedSection({ kind: 'term' }))}><dt>vein</dt><dd>Carries blood.</dd></div></dl>`,
);

test('a page and its named sections are records of their own', () => {
  const [record] = recordsOf(circles, '/exercises/ankle-circles/');
  assert.equal(record?.entry.title, 'Ankle circles');
  assert.deepEqual(record?.entry.otherNames, ['Foot "rolls"']);
  assert.deepEqual(record?.words, ['ankle', 'circles', 'draw', 'circles']);
  const seen = page(indexed({ kind: 'exercise' }), '<h1>Sways</h1><p class="lead">Move your weight.</p>');
  assert.deepEqual(recordsOf(seen, '/exercises/sways/')[0]?.entry.searchWords, ['Move your weight.']);
  const records = recordsOf(glossary, '/glossary/');
  assert.deepEqual(
    records.map(({ entry }) => [entry.path, entry.title, entry.kind]),
    [
      ['/glossary/', 'Words', 'page'],
      ['/glossary/#vein', 'Vein', 'term'],
    ],
  );
  assert.ok(!records[0]?.words.includes('carries'), 'the page leaves the words to its section');
});

test('the address of a picture is no word of a page', () => {
  const html = page(indexed({ kind: 'page' }), '<h1>Rises</h1><p>Up <img src="/ankle-pumps.svg" alt=""></p>');
  assert.doesNotMatch(recordsOf(html, '/rises/')[0]?.html ?? '', /ankle/);
});

test('excerpts tell a name apart from what it is worth', () => {
  const html = page(
    indexed({ kind: 'page' }),
    '<h1>Rises</h1><dl><dt>Position</dt><dd>Standing</dd><dt>Ready?</dt><dd>Yes</dd></dl>',
  );
  assert.match(
    recordsOf(html, '/rises/')[0]?.html ?? '',
    /Position:<\/dt> <dd>Standing<\/dd><dt>Ready\?<\/dt>/,
  );
});

test('a section may have its id on its heading', () => {
  const html = page(
    indexed({ kind: 'page' }),
    `<h1>Day</h1><section${write(indexedSection({ kind: 'moment' }))}><h2 id="kettle">Kettle</h2></section>`,
  );
  assert.equal(recordsOf(html, '/moments/')[1]?.entry.path, '/moments/#kettle');
});

test('a page that says nothing to search is not in it', () => {
  assert.deepEqual(recordsOf('<main><h1>Not found</h1></main>', '/404.html'), []);
});

test('what cannot be read stops the build with where, what and the remedy', () => {
  assert.throws(
    () => recordsOf(page({ 'data-pagefind-body': '', 'data-search': '{oops' }, '<h1>A</h1>'), '/a/'),
    /\/a\/: data-search: expected JSON with a kind .*got \{oops.*indexed\(\)/,
  );
  assert.throws(
    () =>
      recordsOf(page({ 'data-pagefind-body': '', 'data-search': '{"kind":"poem"}' }, '<h1>A</h1>'), '/a/'),
    /expected JSON with a kind/,
  );
  assert.throws(
    () => recordsOf(page(indexed({ kind: 'page' }), '<p>No heading</p>'), '/b/'),
    /\/b\/: expected a heading or a title/,
  );
  assert.throws(
    () =>
      recordsOf(
        page(
          indexed({ kind: 'page' }),
          `<h1>A</h1><section${write(indexedSection({ kind: 'term' }))}><h2>B</h2></section>`,
        ),
        '/c/',
      ),
    /\/c\/: a section has indexedSection\(\) but no id/,
  );
});

test('the index holds what the site uses and nothing else', async () => {
  const { files, vocabulary } = await buildIndex([
    { path: '/exercises/ankle-circles/', html: circles },
    { path: '/glossary/', html: glossary },
    { path: '/404.html', html: '<main><h1>Not found</h1></main>' },
  ]);
  const names = files.map(({ path }) => path);
  const entry = files.find(({ path }) => path.endsWith('/pagefind-entry.json'));
  const { version } = JSON.parse(Buffer.from(entry?.content ?? []).toString());
  assert.equal(version, pagefindVersion, 'the folder would be named after another Pagefind than wrote it');
  for (const name of ['words.json', `${version}/pagefind.js`, `${version}/wasm.en.pagefind`])
    assert.ok(names.includes(name), name);
  assert.deepEqual(
    names.filter((name) => /ui|highlight|worker|unknown/.test(name)),
    [],
  );
  assert.equal(vocabulary.entries.length, 3);
  assert.ok(
    vocabulary.entries.every(({ text }) => names.includes(`${version}/fragment/${text}.pf_fragment`)),
    'every entry knows its text',
  );
  assert.ok(vocabulary.words.flat().includes('circles'));
});

test('the list of words survives its file, and a strange file is refused', () => {
  const vocabulary = { words: [['ankle'], ['blood', 'vein']], entries: [...entries], drawings: 'a.svg' };
  assert.deepEqual(readVocabulary(JSON.parse(writeVocabulary(vocabulary))), vocabulary);
  for (const strange of [null, 7, [], {}, { version: 2, words: [], entries: [] }, '<!doctype html>']) {
    assert.throws(() => readVocabulary(strange), /expected version 1.*Build the site again/);
  }
  const holed = { version: 1, words: ['a b', 7], entries: [null, ['x'], {}] };
  assert.deepEqual(readVocabulary(holed).entries, []);
});
