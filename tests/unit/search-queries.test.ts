import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
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
const read = (name: string) =>
  (JSON.parse(readFileSync(`tests/fixtures/${name}`, 'utf8')) as { queries: Query[] }).queries;
const queries = read('search-queries.json');
const second = read('search-queries-2.json');
const third = read('search-queries-3.json');
const fourth = read('search-queries-4.json');
const fifth = read('search-queries-5.json');

test('the list of questions is long, varied, and one third is held out', () => {
  assert.ok(queries.length >= 170);
  assert.equal(new Set(queries.map(({ query }) => query)).size, queries.length, 'each question once');
  assert.ok(queries.filter(({ first }) => first.length === 0).length >= 20);
  assert.ok(new Set(queries.map(({ speaker }) => speaker)).size >= 9);
  queries.forEach(({ set }, at) => assert.equal(set, at % 3 === 2 ? 'held-out' : 'tune'));
});

test('the second list is what it was when the search was first asked it', () => {
  const digest = createHash('sha256').update(JSON.stringify(second)).digest('hex');
  const remedy = 'put the list back: a list that is changed after the answers are known measures nothing';
  assert.equal(digest, '95289e16e51466bb73f0a67ff96c8221b5b50a857ce34254f7ba1bac6934e2ea', remedy);
  const first = new Set(queries.map(({ query }) => query.toLowerCase()));
  assert.deepEqual(
    second.filter(({ query }) => first.has(query.toLowerCase())),
    [],
  );
});

test('the third list is what it was before the search was first asked it', () => {
  const digest = createHash('sha256').update(JSON.stringify(third)).digest('hex');
  const remedy = 'put the list back: a list that is changed after the answers are known measures nothing';
  assert.equal(digest, '6b2643a6b069e91cf4b370692b6fe459e55a903c5b138a529ca8a1d52d0e0f47', remedy);
  const before = new Set([...queries, ...second].map(({ query }) => query.toLowerCase()));
  assert.deepEqual(
    third.filter(({ query }) => before.has(query.toLowerCase())),
    [],
  );
  assert.ok(third.every(({ first, set }) => first.length <= 3 && set === 'third'));
});

test('the fourth and the fifth list are what they were when the search was first asked them', () => {
  const remedy = 'put the list back: a list that is changed after the answers are known measures nothing';
  const digest = (list: readonly Query[]) => createHash('sha256').update(JSON.stringify(list)).digest('hex');
  assert.equal(digest(fourth), 'cbaeab813a58dcc01cd66279abf0e5be93d68d3bcbb321e72bffcdd54b351ff0', remedy);
  assert.equal(digest(fifth), '60a9f263ff52e91b67b9b15a9f42351c0c001eb002d2b35384149aa8013e1a35', remedy);
  const before = [...queries, ...second, ...third].map(({ query }) => query.toLowerCase());
  const all = [...before, ...[...fourth, ...fifth].map(({ query }) => query.toLowerCase())];
  assert.equal(new Set(all).size, all.length, 'each question stands in one list');
});

test('every exercise that the lists expect is there', () => {
  const ids = new Set(globSync('content/exercises/*.mdx').map((file) => basename(file, '.mdx')));
  for (const path of [...queries, ...second, ...third, ...fourth, ...fifth].flatMap(({ first }) => first)) {
    const id = /^\/exercises\/([^/]+)\/$/.exec(path)?.[1];
    if (id && id !== 'ladder') assert.ok(ids.has(id), path);
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
