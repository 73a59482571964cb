import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allFacts, factsFile, siteEvidence } from '../../src/evidence/claims.build.ts';
import { allReferences } from '../../src/evidence/content.build.ts';
import type { Facts, Said } from '../../src/evidence/facts.ts';
import { factProblems, factsSchema, figuresIn, unshownFacts } from '../../src/evidence/facts.ts';
import { problemText, stopAt } from '../../src/evidence/problem.ts';
import { referenceById } from '../../src/evidence/references.ts';
import { doseWords } from '../../src/exercises/dose-words.ts';
import { exerciseSchema } from '../../src/exercises/schema.ts';
import { chapterPictures } from '../../src/pump/chapter-pictures.ts';
import { exerciseSchedules } from '../../src/pump/exercise-schedules.ts';
import { truths } from '../../src/pump/truths.ts';
import { contentFile, contentFolder, valueAt, yamlFile } from './content-files.ts';

const facts: Facts = [
  { id: 'stick1992', figures: { '84 mmHg': 'standing', '23.5 mmHg, or 24': 'slow walking' } },
];
const said = (file: string, text: string, ...references: string[]): Said => ({
  file,
  line: 7,
  text,
  references,
});
const messages = (...all: Said[]) => factProblems(all, facts, factsFile).map(problemText);

/** What the pump says of sources outside the content: the truth table, the curves of exercises, the drawn columns. */
const pumpSaid: Said[] = [
  ...truths.map(({ published, references }) => ({ file: 'src/pump/truths.ts', references, text: published })),
  ...exerciseSchedules
    .flatMap(({ basis, published }) => [
      // What the model takes is its own number; the sentence after it is the source's.
      { text: basis.text.replace(/^[^.]*\./, ''), references: basis.references },
      ...(published ? [published, { ...published, text: published.level?.name ?? '' }] : []),
    ])
    .map(({ text, references }) => ({ file: 'src/pump/exercise-schedules.ts', references, text })),
  ...Object.values(chapterPictures).flatMap(({ columns }) =>
    (columns?.columns ?? []).map(({ value = '' }) => ({
      file: 'src/pump/chapter-pictures.ts',
      references: columns?.source?.references ?? [],
      text: `${value} ${columns?.words}`,
    })),
  ),
];

test('the figures of a text: numbers, without counts of studies and the word 1', () => {
  assert.deepEqual(
    figuresIn(
      'In 1 study, 1,704 people rose by 6.5% in 2 small studies, 1.2 to 5.5, 1% of 12-week 5.3-fold.',
    ),
    ['1704', '6.5', '1.2', '5.5', '1', '12', '5.3'],
  );
});

test('a figure that the table does not have is named with its file, the right ones, another file and the remedy', () => {
  assert.deepEqual(
    messages(
      said('content/pump/a.mdx', 'From 84 to 23.5 mmHg.', 'stick1992'),
      said('content/exercises/b.mdx', 'It was 85 mmHg.', 'stick1992'),
    ),
    [
      'content/exercises/b.mdx:7: figure of stick1992: expected one of 84, 23.5, 24, as content/facts.yaml has them (also in content/pump/a.mdx), got 85 in "It was 85 mmHg.". Correct the number, or add it to stick1992 in content/facts.yaml with what it is.',
    ],
  );
});

test('with a second source beside it, the figure may be from either', () => {
  assert.deepEqual(messages(said('a', '84 mmHg in 31 people', 'stick1992', 'other2000')), []);
  const both = [...facts, { id: 'other2000', figures: { '31 people': 'took part' } }];
  assert.equal(factProblems([said('a', '84 in 32', 'stick1992', 'other2000')], both, 't').length, 1);
});

test('two files that differ on a source without a table stop, one that says less does not', () => {
  const one = said('content/exercises/a.mdx', '13 men stood for 60 minutes', 'new2020');
  assert.deepEqual(messages(one, said('content/exercises/b.mdx', '13 men stood', 'new2020')), []);
  assert.deepEqual(messages(one, said('content/exercises/b.mdx', '14 men stood', 'new2020')), [
    'content/exercises/a.mdx: figures of new2020: expected the same figures in each place, got 13, 60 in content/exercises/a.mdx, and 14 in content/exercises/b.mdx. Correct one, or say in content/facts.yaml what each figure of new2020 is.',
  ]);
});

test('an unknown figure beside two sources, in a long text, with other files that cite one of them', () => {
  const both = [...facts, { id: 'other2000', figures: { '31 people': 'took part' } }];
  const long = `85 ${'x'.repeat(57)}`;
  const others = ['b', 'c', 'd', 'e'].map((file) => said(file, '84', 'stick1992', 'third2001'));
  const [one, ...rest] = factProblems([said('a', long, 'stick1992', 'other2000'), ...others], both, 't');
  assert.deepEqual(rest, []);
  assert.equal(one?.where, 'figure of stick1992, other2000');
  assert.equal(one.expected, 'one of 84, 23.5, 24, 31, as t has them (also in b, c, d)');
  assert.equal(one.got, `85 in "${long}"`, '60 letters are shown whole');
  assert.equal(one.remedy, 'Correct the number, or add it to one of them in t with what it is.');
  const [longer] = factProblems([said('a', `${long}y`, 'stick1992')], facts, 't');
  assert.equal(longer?.got, `85 in "${long}…"`);
});

test('files that say nothing in figures, or of several sources, are compared with none', () => {
  const some = said('a', '13 men', 'new2020');
  assert.deepEqual(messages(some, said('b', 'men stood', 'new2020')), []);
  assert.deepEqual(messages(some, said('b', '14 men', 'new2020', 'new2021')), []);
  assert.deepEqual(messages(said('a', '84 mmHg', 'stick1992'), said('b', '24 mmHg', 'stick1992')), []);
  // Each has a figure that the other lacks, and one that both have.
  assert.equal(
    messages(said('a', '13 men, 60 minutes', 'n'), said('b', '13 men, 50 minutes', 'n')).length,
    1,
  );
});

test('a number of studies and "1" as a word are no figures, other numbers are', () => {
  assert.deepEqual(figuresIn('In 12 studies, 3 small studies and 1 study of 1 leg'), []);
  assert.deepEqual(figuresIn('12 studied, 11%, 1.5 and 1% of 1,000'), ['12', '11', '1.5', '1', '1000']);
  assert.deepEqual(figuresIn('84-24 and 3 5'), ['84', '24', '3', '5']);
});

test('the table of facts wants a number in each figure and a few words for it', () => {
  const table = (figures: Record<string, string>) => factsSchema.safeParse([{ id: 'stick1992', figures }]);
  assert.equal(table({ '84 mmHg': 'standing' }).success, true);
  assert.equal(table({ 84: 'standing' }).success, true);
  assert.match(table({ many: 'standing' }).error?.message ?? '', /expected a figure with a number in it/);
  for (const words of ['', ' a ', 'x'.repeat(121)]) assert.equal(table({ '84 mmHg': words }).success, false);
});

test('a fact is shown where its own source is cited, not beside another', () => {
  assert.equal(unshownFacts([said('a', '84 and 24', 'other2000')], facts, factsFile).length, 2);
  assert.equal(unshownFacts([said('a', '84 and 24', 'stick1992')], facts, factsFile).length, 0);
});

test('a figure that nothing shows any more is named', () => {
  assert.match(
    unshownFacts([said('a', '84 mmHg', 'stick1992')], facts, factsFile)
      .map(problemText)
      .join(),
    /^content\/facts\.yaml: stick1992: expected figures that a page shows, got "23\.5 mmHg, or 24", which none does\. Take/,
  );
});

test('any text has figures, each once', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = figuresIn(text);
      assert.equal(new Set(found).size, found.length);
      for (const figure of found) assert.match(figure, /^\d[\d.]*$/);
    }),
  );
});

test('pages, article and model show the same figures of a source, and the table has no others', () => {
  const all = [...siteEvidence().said, ...pumpSaid];
  assert.ok(pumpSaid.some(({ text }) => figuresIn(text).length > 0));
  stopAt([...factProblems(all, allFacts(), factsFile), ...unshownFacts(all, allFacts(), factsFile)]);
  for (const { id } of allFacts()) assert.notEqual(referenceById(allReferences(), id).status, 'recalled');
});

test('our own starting dose is told as the exercise has it', () => {
  const [page = contentFile('', '')] = contentFolder('exercises').filter(({ id }) => id === 'calf-raises');
  const { dose } = exerciseSchema.pick({ dose: true }).parse({ dose: page.data['dose'] });
  const start = doseWords(dose, { sets: dose.sets?.start ?? 1, amount: dose.amount.start });
  const weighed = [valueAt(yamlFile('content/article.yaml'), ['topics'])]
    .flat()
    .flatMap((topic) => [valueAt(topic, ['claims'])].flat())
    .find((claim) => valueAt(claim, ['id']) === 'raises-dose');
  for (const text of [valueAt(page.data, ['article', 'instead']), valueAt(weighed, ['wording'])])
    assert.ok(
      String(text).includes(start),
      `expected "${start}", the dose of ${page.file}, got "${String(text)}"`,
    );
});
