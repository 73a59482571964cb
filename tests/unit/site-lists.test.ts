import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf } from '../../src/site/changes.ts';
import { llmsText } from '../../src/site/llms.ts';
import { webManifest } from '../../src/site/web-manifest.ts';

const file = (page: string, checked: string, due: string) => ({ page, name: page, checked, due });

test('the newest check comes first; files of one page are one entry with the earliest due day', () => {
  const changes = changesOf([
    file('/b/', '2026-01-02', '2027-01-02'),
    file('/help/', '2026-03-01', '2026-09-01'),
    file('/a/', '2026-01-02', '2027-01-02'),
    file('/help/', '2026-02-01', '2026-08-01'),
  ]);
  assert.deepEqual(
    changes.map(({ page, checked, due }) => [page, checked, due]),
    [
      ['/help/', '2026-03-01', '2026-08-01'],
      ['/a/', '2026-01-02', '2027-01-02'],
      ['/b/', '2026-01-02', '2027-01-02'],
    ],
  );
  assert.deepEqual(changesOf([]), []);
  const [later] = changesOf([
    file('/help/', '2026-02-01', '2026-08-01'),
    file('/help/', '2026-03-01', '2026-09-01'),
  ]);
  assert.deepEqual([later?.checked, later?.due], ['2026-03-01', '2026-08-01']);
});

const listed = (name: string) => ({ name, url: `https://example.org/${name}/`, summary: `What ${name} is.` });

test('the list for programs begins with what must be said with it', () => {
  const text = llmsText([{ heading: 'Exercises', pages: [listed('raises')] }]);
  assert.match(text, /^# Second Heart\n\n> .*calf muscles/);
  const before = text.slice(0, text.indexOf('## Exercises'));
  for (const said of [
    'Not yet checked by a clinician',
    'does not replace advice',
    'when to stop',
    'where to get help',
    'CC BY 4.0, credit "Second Heart"',
  ])
    assert.ok(before.includes(said), said);
});

test('the list for programs has a line for each page under its heading, and air between the lists', () => {
  const text = llmsText([
    { heading: 'Exercises', pages: [listed('raises'), listed('pumps')] },
    { heading: 'Data', pages: [listed('library')] },
  ]);
  assert.ok(
    text.endsWith(
      '\n\n## Exercises\n\n- [raises](https://example.org/raises/): What raises is.\n' +
        '- [pumps](https://example.org/pumps/): What pumps is.\n\n' +
        '## Data\n\n- [library](https://example.org/library/): What library is.\n',
    ),
    text,
  );
});

test('the manifest holds under a folder', () => {
  const { start_url, scope, icons, shortcuts } = webManifest('/second-heart/');
  for (const url of [start_url, scope, ...icons.map(({ src }) => src), ...shortcuts.map(({ url }) => url)])
    assert.ok(url.startsWith('/second-heart/'), url);
  assert.ok(icons.some(({ purpose, sizes }) => purpose === 'maskable' && sizes === '512x512'));
});

test('the manifest says what a device shows and how it opens the site', () => {
  const manifest = webManifest('/');
  assert.equal(manifest.name, 'Second Heart: the calf muscle pump');
  assert.equal(manifest.short_name, 'Second Heart', 'a name that fits under an icon');
  assert.match(manifest.description, /calf muscles.*Works without a network/);
  assert.deepEqual([manifest.lang, manifest.dir], ['en-GB', 'ltr']);
  assert.equal(manifest.display, 'minimal-ui', "with the browser's own back button");
  for (const colour of [manifest.background_color, manifest.theme_color])
    assert.match(colour, /^#[0-9a-f]{6}$/);
  assert.deepEqual(manifest.categories, ['health', 'education']);
});

test('icons: a drawing for any size, pictures for phones, and one that a phone may cut', () => {
  const { icons } = webManifest('/');
  assert.deepEqual(
    icons.map(({ src, sizes, type, purpose }) => [src, sizes, type, purpose]),
    [
      ['/icon.svg', 'any', 'image/svg+xml', 'any'],
      ['/icons/192.png', '192x192', 'image/png', 'any'],
      ['/icons/512.png', '512x512', 'image/png', 'any'],
      ['/icons/maskable.png', '512x512', 'image/png', 'maskable'],
    ],
  );
});

test('a press on the icon offers the routine and the search, each with an icon of its own', () => {
  const { shortcuts } = webManifest('/second-heart/');
  assert.deepEqual(
    shortcuts.map(({ name, url }) => [name, url]),
    [
      ['My routine', '/second-heart/my-routine/'],
      ['Search', '/second-heart/search/'],
    ],
  );
  for (const { name, icons } of shortcuts) {
    assert.deepEqual(
      icons.map(({ sizes, purpose }) => [sizes, purpose]),
      [['192x192', 'any']],
      name,
    );
  }
});
