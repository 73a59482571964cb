import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellingsOf } from '../../src/search/spellings.ts';
import { madeEntry, madeLexicon } from '../fixtures/made-lexicon.ts';

/** What a misspelling may stand for on a site whose text has these words, and nothing else. */
const known = (...words: string[]) => new Set(spellingsOf(madeLexicon([], words)).keys());

test('a form of a word that the site has counts from 6 letters on: shorter ones are near too many other words', () => {
  const [without, having] = [known('river'), known('ride', 'gentle', 'sleep', 'fly')];
  for (const form of ['ridden', 'riding', 'gentlest']) {
    assert.ok(having.has(form), `${form}: the site has its word`);
    assert.ok(!without.has(form), `${form}: the site does not`);
  }
  for (const short of ['slept', 'flown', 'rode']) assert.ok(!having.has(short), `${short} has fewer letters`);
});

test('an American form counts as the British one', () => {
  assert.ok(known('anaemia').has('anemia'));
  assert.ok(!known('river').has('anemia'));
  assert.ok(!known('labour').has('labor'), '5 letters');
});

test('a phrase of lay words counts only where all that it means is on the site', () => {
  // "A dodgy valve" is a leaking one: two ideas.
  assert.ok(known('leak', 'valve').has('dodgy'));
  assert.ok(!known('valve').has('dodgy'), 'valves, but nothing of leaks');
  assert.ok(!known('leak').has('dodgy'), 'leaks, but no valve');
});

test('words of 3 letters or more, of nothing but letters from a to z', () => {
  const site = madeLexicon([
    madeEntry('/a/', { title: 'Ox elk', searchWords: ['net2x', 'écu mañana', '9lives'] }),
  ]);
  const words = new Set(spellingsOf(site).keys());
  assert.ok(words.has('elk') && words.has('ecu') && words.has('manana'));
  for (const word of ['ox', 'net2x', '9lives']) assert.ok(!words.has(word), word);
});
