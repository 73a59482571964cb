import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../../src/evidence/claim-data.ts';
import { byLetter } from '../../src/evidence/glossary.ts';
import type { Term } from '../../src/evidence/glossary-schema.ts';
import { gradeMeaning, grades } from '../../src/evidence/grade.ts';
import { pageOf } from '../../src/evidence/page-of.ts';
import { steadyId } from '../../src/evidence/page-once.ts';
import { said, shown } from '../../src/evidence/problem.ts';
import type { Reference } from '../../src/evidence/reference-schema.ts';
import { linksOf } from '../../src/evidence/references.ts';

test('a claim in data is told by the first of its fields that states it', () => {
  const fields = ['text', 'sign', 'why', 'known', 'plain', 'heading', 'name', 'kind'];
  fields.forEach((field, at) => {
    const entry = Object.fromEntries(fields.slice(at).map((name) => [name, `The ${name}.`]));
    const { claims } = readData({ ...entry, references: ['a'] }, () => 1);
    assert.deepEqual(
      claims.map(({ text, inHeading }) => [text, inHeading]),
      [[`The ${field}.`, false]],
    );
  });
});

test('grades and uses are read where they are words, with their path', () => {
  const data = {
    list: [
      { text: 'x', grade: 'some', references: ['a'] },
      { id: 'b', usedFor: 'y' },
    ],
  };
  const { claims, uses } = readData(data, (path) => path.length);
  assert.deepEqual(
    claims.map(({ grade, path }) => [grade, ...path]),
    [['some', 'list', 0]],
  );
  assert.deepEqual(uses, [{ id: 'b', usedFor: 'y', path: ['list', 1] }]);
  const strange = { list: [{ id: 7, usedFor: 'y' }, { id: 'b', usedFor: 7 }, { references: ['a', 7] }] };
  assert.deepEqual(
    readData(strange, () => 1),
    { claims: [], uses: [] },
  );
});

test('only whole names of files have a page', () => {
  for (const folder of ['exercises', 'routines', 'moments', 'pump']) {
    assert.ok(pageOf(`content/${folder}/a-b.mdx`, {}), folder);
    for (const file of [
      `x/content/${folder}/a.mdx`,
      `content/${folder}/a.mdx.bak`,
      `content/${folder}/a/b.mdx`,
    ])
      assert.equal(pageOf(file, {}), undefined, file);
  }
  for (const file of ['safety/a.yaml', 'glossary.yaml', 'article.yaml']) {
    assert.ok(pageOf(`content/${file}`, {}), file);
    assert.equal(pageOf(`x/content/${file}`, {}), undefined, file);
  }
  for (const file of ['content/glossary.yaml.bak', 'content/article.yaml.bak', 'src/pages/a.astro.bak'])
    assert.equal(pageOf(file, {}), undefined, file);
  assert.equal(pageOf('x/src/pages/about.astro', {}), undefined);
  assert.deepEqual(pageOf('src/pages/how-it-works/index.astro', {}), {
    ...{ page: '/how-it-works/', pageName: 'How it works' },
  });
});

test('each grade is explained in a sentence of its own', () => {
  const meanings = grades.map((grade) => gradeMeaning[grade]);
  assert.equal(new Set(meanings).size, 4);
  for (const meaning of meanings) assert.match(meaning, /^[A-Z].{30,}\.$/);
});

test('an id is numbered from the second time on', () => {
  const first = steadyId('source', 'stick1992', 1);
  assert.match(first, /^source-[a-z0-9]+$/);
  assert.equal(steadyId('source', 'stick1992', 2), `${first}-2`);
});

test('terms that differ in accents or capitals alone keep the order they came in', () => {
  const term = (id: string, name: string): Term => ({
    ...{ id, term: name, plain: 'x', also: [], written: [], see: [], references: [] },
  });
  const [group] = byLetter([term('a', 'Ödem'), term('b', 'odem'), term('c', 'Odem')]);
  assert.deepEqual(
    group?.terms.map(({ id }) => id),
    ['a', 'b', 'c'],
  );
});

test('only the words that the schema library puts first are taken off', () => {
  const plain = (message: string) => said({ message }).expected;
  assert.equal(plain('a day; Too big: 7'), 'a day; Too big: 7');
  assert.equal(plain('what we expected here'), 'what we expected here');
  assert.equal(said({ message: 'not expected a day; write it' }).remedy, 'Add or correct the field.');
  assert.equal(shown('say "yes"'), '"say "yes""', 'as it was written');
});

test('only the www at the start of an address is left out', () => {
  const source: Reference = {
    ...{ id: 'a2020', type: 'webpage', title: 'Veins', status: 'seen', read: 'abstract' },
    URL: 'https://my.www.example.org/a',
  };
  assert.equal(linksOf(source)[0]?.words, 'my.www.example.org');
});
