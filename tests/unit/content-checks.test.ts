import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFile } from './content-files.ts';
import { claimReferences, numberFaults, proseFaults, sentencesOf, wordsIn } from './content-prose.ts';

/** A file with one field and one paragraph, as a writer might leave it. */
const file = (field: string, prose: string) =>
  contentFile('content/exercises/test.mdx', `---\nsummary: ${field}\n---\n\n${prose}\n`);
const claim = (text: string, refs = 'a2020') => `<Claim refs="${refs}" grade="some">${text}</Claim>`;

test('a good file has no fault', () => {
  const good = file('Sit tall.', `In a trial, ${claim('31 people felt better.')}`);
  assert.deepEqual([...proseFaults(good), ...numberFaults(good)], []);
});

test('words and sentences are counted as a reader counts them', () => {
  assert.equal(wordsIn('Rise over 2 to 3 seconds - slowly.'), 7);
  assert.deepEqual(sentencesOf(`It fell by 6.5%. ${claim('Then it rose.')}`), [
    'It fell by 6.5%.',
    'Then it rose.',
  ]);
});

test('a sentence of 21 words is named with its field and its length', () => {
  const [message = ''] = proseFaults(file(`${'word '.repeat(20)}end.`, 'Text.'));
  assert.match(
    message,
    /^content\/exercises\/test\.mdx: summary: expected at most 20 words .* got "21: word/,
  );
  assert.deepEqual(proseFaults(file(`${'word '.repeat(19)}end.`, 'Text.')), []);
});

for (const [what, field, prose, message] of [
  ['praise', 'It is an easy rise.', 'Text.', /got "easy"/],
  ['a promise', 'It cures swelling.', 'Text.', /got "cures"/],
  ['a question', 'Are you well?', 'Text.', /got "\?"/],
  ['italics', 'Sit tall.', 'It is *very* high.', /got "\*v"/],
  ['a heading of the first rank', 'Sit tall.', '# Title', /headings that begin with ##/],
  ['an import', 'Sit tall.', "import A from 'a';", /expected no import/],
  ['a claim without a grade', 'Sit tall.', 'Here <Claim refs="a">it is</Claim>.', /every Claim with refs/],
  ['a paragraph of claims alone', 'Sit tall.', claim('It rose.'), /words outside the claim/],
  ['a long paragraph', 'Sit tall.', 'One. Two. Three. Four.', /at most 3 sentences in a paragraph, got 4/],
] as const) {
  test(`${what} is found`, () => assert.match(proseFaults(file(field, prose)).join('\n'), message));
}

test('a number outside a claim is found, inside it is not', () => {
  assert.match(numberFaults(file('Sit tall.', 'It fell by 6.5% soon.')).join(), /got "6\.5%"/);
  assert.deepEqual(numberFaults(file('Sit tall.', `Soon ${claim('it fell by 6.5%.')}`)), []);
});

test('the sources of claims are read from the prose', () => {
  assert.deepEqual(claimReferences(`A ${claim('b', 'a2020 b2021')} ${claim('c', 'd1999')}`), [
    'a2020',
    'b2021',
    'd1999',
  ]);
});
