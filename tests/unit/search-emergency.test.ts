import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgive } from '../../src/search/forgive.ts';
import { lexicon } from '../fixtures/search-lexicon.ts';

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

test('one swollen ankle or foot is a warning; muscles, strokes of swimming and lines of print are not', () => {
  for (const question of ['one swollen ankle', 'only one foot is swollen'])
    assert.ok(rings(question), question);
  for (const question of [
    'swollen ankles',
    'bigger calf muscles',
    'build larger calves workout',
    'swimming strokes for legs',
    'a faint line in print',
  ])
    assert.ok(!rings(question), question);
});

test('one limb that swells and hurts is a warning, in any order of words; legs that ache after a day are not', () => {
  for (const question of [
    'painful swollen calf',
    'swollen painful leg',
    'my calf is swollen and hurts',
    'leg is swollen and sore',
    'left leg swollen',
    'warm swollen calf',
    'leg white and cold',
  ])
    assert.ok(rings(question), question);
  for (const question of [
    'swollen aching legs',
    'swollen ankles hurt',
    'legs swell and ache',
    'warm up my calf',
  ])
    assert.ok(!rings(question), question);
});

test('a word of warning is never exchanged for another, and words are heard as typed and as read', () => {
  for (const question of ['cold white foot', 'white foot', 'white toes']) {
    const { searched, emergency, corrections } = forgive(question, lexicon);
    assert.deepEqual([searched, emergency, corrections], [question, true, []]);
  }
});
