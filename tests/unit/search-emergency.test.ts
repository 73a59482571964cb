import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgive } from '../../src/search/forgive.ts';
import { entries, lexicon } from '../fixtures/search-lexicon.ts';

const rings = (question: string) => forgive(question, lexicon).emergency;

test('words of an emergency bring the notice', () => {
  for (const question of [
    'blood clot',
    'DVT',
    'trombosis',
    'one leg suddenly swollen',
    'my calf is hot and red',
    'chest pain',
    'short of breath',
    "I can't breathe",
    'coughing blood',
    'call 999',
    'cold pale leg',
    'bleeding varicose vein',
    'something popped in my calf',
    'heart attack',
  ]) {
    assert.ok(rings(question), `"${question}" brings the notice`);
  }
});

test('ordinary words do not', () => {
  for (const question of [
    'swollen ankles on a plane',
    'heavy legs on a hot day',
    'cold water walking',
    'chest deep water',
    'standing still',
    'red band',
    'how to get help with my routine',
    'strong calves',
    'second heart',
    'clockwise circles',
    'walk in warm water',
  ]) {
    assert.ok(!rings(question), `"${question}" does not bring the notice`);
  }
});

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
  assert.deepEqual([...asked].filter(rings), []);
});
