import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgive, mostWords } from '../../src/search/forgive.ts';
import { entries, lexicon } from '../fixtures/search-lexicon.ts';

/* What is long to test: thousands of questions, and the time that an answer takes. Mutation runs leave it out. */

/** Every way to get one letter of a word wrong: left out, doubled, swapped with the next, or another one. */
function* slips(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) {
    const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
    yield before + after;
    yield before + letter + letter + after;
    yield before + after.slice(0, 1) + letter + after.slice(1);
    for (const other of 'aeost') yield before + other + after;
  }
}

test('no slip of one letter in the name of an exercise brings it', () => {
  const names = entries
    .filter(({ kind }) => kind === 'exercise')
    .flatMap(({ title, otherNames }) => [title, ...otherNames])
    .map((name) => name.toLowerCase().match(/[a-z]{3,}/g) ?? []);
  const asked = new Set<string>();
  for (const words of names) {
    for (const word of words) {
      for (const slip of slips(word)) {
        asked.add(slip);
        if (words.length === 2) asked.add(words.map((each) => (each === word ? slip : each)).join(' '));
      }
    }
  }
  assert.ok(asked.size > 5_000, `${asked.size} slips tried`);
  assert.deepEqual(
    [...asked].filter((question) => forgive(question, lexicon).emergency),
    [],
  );
});

test('10,000 characters are answered quickly, and the cut is told', () => {
  for (const question of [
    'ankel '.repeat(1_700),
    'x'.repeat(10_000),
    '<'.repeat(10_000),
    'qwrt '.repeat(2_000),
  ]) {
    const start = performance.now();
    const result = forgive(question, lexicon);
    const took = performance.now() - start;
    assert.ok(took < 400, `${took.toFixed(0)} ms for ${question.length} characters, expected under 400`);
    assert.ok(result.wanted.length <= mostWords);
    assert.equal(result.cut, true);
  }
});
