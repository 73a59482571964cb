import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cacheFor, immutable } from '../../src/site/headers.ts';
import { hashedName, isOwnFile, withHashedNames } from '../../src/site/hashed-names.ts';

test('only files that others do not know by name change it', () => {
  for (const file of ['figures/a.svg', 'figures/paper/a-2.svg', 'my-routine.json', 'found.svg'])
    assert.ok(isOwnFile(file), file);
  for (const file of ['exercises.json', 'icon.svg', 'a/my-routine.json', 'my-figures/a.svg', 'index.html'])
    assert.ok(!isOwnFile(file), file);
});

test('a new name has the hash, and a host may keep it for a year', () => {
  const hash = '0123456789abcdef';
  const name = hashedName('figures/paper/calf-raises-2.svg', hash);
  assert.equal(name, '_astro/calf-raises-2.01234567.svg');
  assert.equal(cacheFor(name), immutable);
  assert.equal(hashedName('my-routine.json', hash), '_astro/my-routine.01234567.json');
});

test('a page asks for the new names, and what it says in words stays', () => {
  const names = new Map([
    ['figures/a.svg', '_astro/a.1.svg'],
    ['my-routine.json', '_astro/my-routine.2.json'],
  ]);
  const page = (base: string, drawing: string, data: string) =>
    `<p data-knows="${base}${data}">figures/a.svg<img src="${base}${drawing}" alt=""><a href="/x/figures/a.svg">="figures/a.svg"</a>`;
  for (const base of ['/', '/second-heart/'])
    assert.equal(
      withHashedNames(page(base, 'figures/a.svg', 'my-routine.json'), base, names),
      page(base, '_astro/a.1.svg', '_astro/my-routine.2.json'),
    );
  assert.equal(withHashedNames('<img src="/figures/b.svg">', '/', names), '<img src="/figures/b.svg">');
});
