import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { chapterSchema } from '../../src/pump/chapter-schema.ts';
import type { ContentFile } from './content-files.ts';
import { contentFolder, valueAt } from './content-files.ts';
import { claimReferences, numberFaults, proseFaults } from './content-prose.ts';

const files = contentFolder('pump');
const chapters = files.map((content) => ({ content, data: chapterSchema.parse(content.data) }));
const list: unknown = JSON.parse(readFileSync('content/references.json', 'utf8'));
assert.ok(Array.isArray(list));
const status = new Map(list.map((entry: unknown) => [valueAt(entry, ['id']), valueAt(entry, ['status'])]));
const none = (faults: readonly string[]) => assert.equal(faults.join('\n'), '');

test('six chapters stand in order, from the problem to what goes wrong', () => {
  const inOrder = chapters.toSorted((a, b) => a.data.order - b.data.order);
  assert.deepEqual(
    inOrder.map(({ content, data }) => [data.order, content.id]),
    [
      [1, 'gravity'],
      [2, 'squeeze'],
      [3, 'valves'],
      [4, 'refill'],
      [5, 'moving'],
      [6, 'problems'],
    ],
  );
});

test('the words keep to the writing rules, and every number stands in a claim', () => {
  // The guess is the one place where a question belongs.
  const asStatement = ({ content, data }: (typeof chapters)[number]): ContentFile => ({
    ...content,
    data: { ...data, question: { ...data.question, ask: data.question.ask.replace('?', '.') } },
  });
  none(chapters.map(asStatement).flatMap((content) => [...proseFaults(content), ...numberFaults(content)]));
});

test('headings inside a chapter are of the third rank and are statements', () => {
  for (const { file, body } of files) {
    const headings = body.match(/^#+ .*$/gm) ?? [];
    assert.ok(headings.length >= 3, `${file}: expected at least 3 headings; break the chapter into parts`);
    for (const heading of headings) assert.match(heading, /^### [^?]*[^?.]$/, `${file}: "${heading}"`);
  }
});

test('each source is listed once, was read, is cited in the text, and nothing else is cited', () => {
  for (const { content, data } of chapters) {
    const listed = data.references.map(({ id }) => id);
    assert.equal(new Set(listed).size, listed.length, `${content.file}: a source is listed twice`);
    assert.deepEqual([...new Set(claimReferences(content.body))].sort(), listed.toSorted(), content.file);
    for (const id of listed) {
      assert.ok(status.has(id), `${content.file}: references: "${id}" is not in content/references.json`);
      assert.notEqual(status.get(id), 'recalled', `${content.file}: references: "${id}" was not read`);
    }
  }
});

test('each chapter leads to exercises that exist', () => {
  for (const { content, data } of chapters) {
    for (const id of data.exercises) {
      const known = existsSync(`content/exercises/${id}.mdx`);
      assert.ok(known, `${content.file}: exercises: no file content/exercises/${id}.mdx; correct the id`);
    }
  }
});

const good = chapters[0]?.data;
const faultsOf = (change: object): string[] => {
  const { error } = chapterSchema.safeParse({ ...good, ...change });
  return (error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
};

for (const [what, change, message] of [
  ['a misspelt field', { exercise: ['calf-raises'] }, /: Unrecognized key: "exercise"/],
  [
    'a long summary',
    { summary: 'word '.repeat(40) },
    /^summary: expected at most 140 characters; shorten it/,
  ],
  [
    'a question as title',
    { title: 'Why do valves shut?' },
    /^title: expected a statement, not a question; say/,
  ],
  ['no exercises', { exercises: [] }, /^exercises: expected 1 to 6 exercises; name one/],
  [
    'an id with capitals',
    { exercises: ['Calf raises'] },
    /^exercises\.0: expected a lower-case id .*; copy it/,
  ],
  ['no sources', { references: [] }, /^references: expected at least one source; add/],
  ['a date before the check', { due: '2026-01-01' }, /^due: expected a day after "checked"; set it/],
  [
    'a third answer',
    { question: { ...good?.question, answer: 2 } },
    /^question\.answer: expected 0 for the first answer or 1 .*; write that number/,
  ],
  [
    'a number without a source',
    { question: { ...good?.question, because: 'It falls by 60 mmHg.' } },
    /^question\.because: expected no numbers here; put measured numbers in a claim/,
  ],
  [
    'a guess that asks nothing',
    { question: { ...good?.question, ask: 'Blood gathers.' } },
    /^question\.ask: expected a question; end it with a question mark/,
  ],
] as const) {
  test(`the schema names the field and the remedy for ${what}`, () => {
    assert.match(faultsOf(change).join('\n'), message);
  });
}

test('the schema accepts what it should', () => assert.deepEqual(faultsOf({}), []));
