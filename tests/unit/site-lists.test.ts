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

test('the list for programs begins with what must be said with it', () => {
  const text = llmsText([
    { heading: 'Exercises', pages: [{ name: 'Calf raises', url: 'https://example.org/', summary: 'Rise.' }] },
  ]);
  assert.match(text, /^# Second Heart\n/);
  assert.ok(text.indexOf('Not yet checked by a clinician') < text.indexOf('## Exercises'));
  assert.match(text, /\n- \[Calf raises\]\(https:\/\/example\.org\/\): Rise\.\n$/);
});

test('the manifest holds under a folder', () => {
  const { start_url, scope, icons, shortcuts } = webManifest('/second-heart/');
  for (const url of [start_url, scope, ...icons.map(({ src }) => src), ...shortcuts.map(({ url }) => url)])
    assert.ok(url.startsWith('/second-heart/'), url);
  assert.ok(icons.some(({ purpose, sizes }) => purpose === 'maskable' && sizes === '512x512'));
});
