import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateProblems } from '../../src/evidence/check-claims.ts';
import { readData } from '../../src/evidence/claim-data.ts';
import { readProse } from '../../src/evidence/claims.ts';
import { dayWords, overdue } from '../../src/evidence/dates.ts';
import { byLetter, termById } from '../../src/evidence/glossary.ts';
import type { Term } from '../../src/evidence/glossary-schema.ts';
import { grades, gradeWords } from '../../src/evidence/grade.ts';
import { pageOf } from '../../src/evidence/page-of.ts';
import { problemText, said, shown, stopAt, valueAt } from '../../src/evidence/problem.ts';
import type { Reference } from '../../src/evidence/reference-schema.ts';
import { linksOf, namedSources, readingWords, shortName } from '../../src/evidence/references.ts';

const term = (name: string): Term => ({
  ...{ id: name.toLowerCase(), term: name, plain: 'x', also: [], written: [], see: [], references: [] },
});
const source: Reference = {
  ...{ id: 'a2020', type: 'article-journal', title: 'Veins & walking', status: 'seen', read: 'abstract' },
};

test('terms stand under their first letter, without regard to accents and capitals', () => {
  const groups = byLetter([term('vein'), term('Oedema'), term('Ödem'), term('calf'), term('Clot')]);
  assert.deepEqual(
    groups.map(({ letter, terms }) => [letter, ...terms.map((one) => one.term)]),
    [
      ['C', 'calf', 'Clot'],
      ['O', 'Ödem', 'Oedema'],
      ['V', 'vein'],
    ],
  );
  assert.equal(termById([term('vein'), term('clot')], 'clot').term, 'clot');
  assert.throws(
    () => termById([], 'clot'),
    /Term "clot": expected an id in .+ Correct the id or add the term\./,
  );
});

test('grades in words, the surest first', () => {
  assert.deepEqual(grades.map(gradeWords), [
    'Strong evidence (4 out of 4)',
    'Some evidence (3 out of 4)',
    'Little evidence (2 out of 4)',
    'Unclear (1 out of 4)',
  ]);
});

test('months by their names, and days that are none', () => {
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
  const date = (month: string) => new Date(`2026-${month}-05T12:00:00Z`);
  for (const month of months) {
    const wanted = date(month).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    assert.equal(dayWords(`2026-${month}-05`), wanted);
  }
  for (const bad of ['2026-11-5', 'x2026-11-05', '2026-11-05x', '2026-99-05'])
    assert.throws(() => overdue('2026-11-05', bad), /^Error: today: expected a day such as .+ Write year/);
});

test('a fault in one line, several under their number, and values cut to be read', () => {
  const one = { file: 'a.yaml', where: 'b', expected: 'c', got: 'd', remedy: 'Do e.' };
  assert.equal(problemText(one), 'a.yaml: b: expected c, got d. Do e.');
  assert.equal(problemText({ ...one, line: 7 }), 'a.yaml:7: b: expected c, got d. Do e.');
  assert.doesNotThrow(() => stopAt([]));
  assert.throws(() => stopAt([one]), { message: `1 problem in the content:\n${problemText(one)}` });
  assert.throws(() => stopAt([one, one]), /^Error: 2 problems in the content:\n.+\na\.yaml: b/);
  assert.deepEqual([shown(undefined), shown('a'), shown(7), shown([1])], ['nothing', '"a"', '7', '[1]']);
  assert.equal(shown('x'.repeat(58)), `"${'x'.repeat(58)}"`, 'sixty signs stand whole');
  assert.equal(shown('x'.repeat(59)), `"${'x'.repeat(57)}…"`);
  assert.equal(valueAt({ a: [{ b: 7 }] }, ['a', 0, 'b']), 7);
  assert.deepEqual([valueAt(null, ['a']), valueAt({ a: 'b' }, ['a', 'length'])], [undefined, undefined]);
});

test('what a schema says becomes what to do', () => {
  assert.deepEqual(said({ message: 'expected a day; write it' }), { expected: 'a day', remedy: 'Write it.' });
  assert.deepEqual(said({ message: 'Invalid input: expected string, received undefined' }), {
    ...{ expected: 'string', remedy: 'Add or correct the field.' },
  });
  for (const start of ['Invalid option', 'Invalid string', 'Too big', 'Too small'])
    assert.equal(said({ message: `${start}: expected 7` }).expected, '7');
  assert.deepEqual(said({ code: 'unrecognized_keys', message: 'x' }), {
    ...{ expected: 'only known fields', remedy: 'Correct the spelling, or remove the field.' },
  });
});

test('a source is named, linked and told by what is known of it', () => {
  const authors = (...author: NonNullable<Reference['author']>) => shortName({ ...source, author });
  assert.equal(shortName(source), 'Veins & walking', 'no author: its title');
  assert.equal(authors({ family: 'Raju' }), 'Raju', 'no year');
  assert.equal(authors({ literal: 'NHS' }, { family: 'Raju' }), 'NHS and Raju');
  assert.deepEqual(namedSources([source], ['a2020']), [{ id: 'a2020', name: 'Veins & walking' }]);
  const web = { ...source, URL: 'https://www.example.org/a' };
  assert.deepEqual(linksOf(web), [{ url: 'https://www.example.org/a', words: 'example.org' }]);
  assert.deepEqual(linksOf({ ...web, PMCID: 'PMC7' }), [
    { url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7/', words: 'free text, PMC7' },
  ]);
  assert.deepEqual(linksOf(source), [
    { url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Veins%20%26%20walking', words: 'look for it in PubMed' },
  ]);
  assert.equal(readingWords(source), 'We read the abstract, not the full paper.');
  assert.equal(
    readingWords({ ...source, read: 'page excerpt', note: 'So.' }),
    'We read part of the page. So.',
  );
  assert.equal(readingWords({ ...source, read: 'second-hand' }), 'We read about it in another source.');
});

test('each file leads to its page, by name, title or id', () => {
  for (const [file, data, page, pageName] of [
    ['content/routines/desk.mdx', { title: 'Desk day' }, '/routines/desk/', 'Desk day'],
    ['content/moments/kettle.mdx', {}, '/moments/#kettle', 'kettle'],
    ['content/pump/squeeze.mdx', { title: 'The squeeze' }, '/how-it-works/#squeeze', 'The squeeze'],
    ['content/glossary.yaml', {}, '/glossary/', 'Words explained'],
    ['content/article.yaml', {}, '/evidence/the-article/', 'The article, claim by claim'],
    ['src/pages/how-it-works/the-model.astro', {}, '/how-it-works/the-model/', 'The model'],
  ] as const)
    assert.deepEqual(pageOf(file, data), { page, pageName }, file);
  for (const file of ['content/facts.yaml', 'src/pages/robots.txt.ts', 'x/content/exercises/a.mdx'])
    assert.equal(pageOf(file, {}), undefined, file);
});

test('claims in data are told by their first field of words, and uses by their id', () => {
  const path = (keys: readonly PropertyKey[]) => keys.length;
  const { claims, uses } = readData(
    {
      signs: [
        { why: 'x', sign: ' Chest \n pain ', references: ['a'] },
        { references: ['b'], grade: 7 },
        null,
      ],
    },
    path,
  );
  assert.deepEqual(
    claims.map(({ text, grade, line, references }) => [text, grade, line, ...references]),
    [
      ['Chest pain', undefined, 2, 'a'],
      ['', undefined, 2, 'b'],
    ],
  );
  assert.deepEqual(uses, []);
  assert.deepEqual(readData({ references: [7], id: 'a', usedFor: 8 }, path), { claims: [], uses: [] });
  assert.equal(dateProblems('2026-01-01', '2026-01-02', 'a', 1).length, 0);
  assert.equal(dateProblems(undefined, '2026-01-02', 'a', 1).length, 0);
});

test('numbers in prose are told with the words around them; code and frontmatter are passed over', () => {
  const prose =
    '---\na: 7\n---\n```\n8 9\n```\nOne two three four 60 five six seven eight. `5` {6}\n7) seven\n';
  assert.deepEqual(readProse(prose).looseNumbers, [{ line: 7, around: 'two three four 60 five six seven' }]);
  const claim = "<Claim refs={'a b'} grade='some'>x</Claim>";
  assert.deepEqual(readProse(claim).claims[0]?.references, ['a', 'b']);
  assert.equal(readProse(claim).claims[0]?.grade, 'some');
});
