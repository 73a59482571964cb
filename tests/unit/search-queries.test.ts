import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { namesOfPages } from '../../src/search/page-names.ts';

interface Query {
  query: string;
  speaker: string;
  first: string[];
  notice: string;
  set: string;
}
const { queries } = JSON.parse(readFileSync('tests/fixtures/search-queries.json', 'utf8')) as {
  queries: Query[];
};

test('the list of questions is long, varied, and one third is held out', () => {
  assert.ok(queries.length >= 170);
  assert.equal(new Set(queries.map(({ query }) => query)).size, queries.length, 'each question once');
  assert.ok(queries.filter(({ first }) => first.length === 0).length >= 20);
  assert.ok(new Set(queries.map(({ speaker }) => speaker)).size >= 9);
  queries.forEach(({ set }, at) => assert.equal(set, at % 3 === 2 ? 'held-out' : 'tune'));
});

test('every exercise that the list expects is there', () => {
  const ids = new Set(globSync('content/exercises/*.mdx').map((file) => basename(file, '.mdx')));
  for (const path of queries.flatMap(({ first }) => first)) {
    const id = /^\/exercises\/([^/]+)\/$/.exec(path)?.[1];
    if (id) assert.ok(ids.has(id), path);
  }
});

test('names of pages are said once each and are not empty', () => {
  for (const [path, { otherNames, searchWords }] of Object.entries(namesOfPages)) {
    const all = [...otherNames, ...searchWords];
    assert.ok(all.length > 0, path);
    assert.equal(
      new Set(all.map((name) => name.toLowerCase())).size,
      all.length,
      `${path} says a name twice`,
    );
  }
});
