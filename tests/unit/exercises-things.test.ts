import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exerciseThings } from '../../src/exercises/exercise-things.ts';

const range = { min: 1, max: 99, step: 1 };
const things = exerciseThings(
  {
    id: 'heel-lifts',
    name: 'Heel lifts',
    summary: 'Lift both heels.',
    checked: '2026-11-23',
    references: [
      { id: 'first', usedFor: 'The dose.' },
      { id: 'second', usedFor: 'The effect.' },
    ],
    dose: {
      unit: 'times',
      amount: { start: 8, goal: 12, ...range },
      sets: { start: 2, goal: 3, ...range },
      often: 'every-other-day',
    },
  },
  (path) => `https://example.org/folder${path}`,
);
const url = 'https://example.org/folder/exercises/heel-lifts/';
const [page = {}, plan = {}, way = {}] = things as Record<string, unknown>[];

test('the page is about health, with the day of checking and its sources by their address', () => {
  assert.equal(things.length, 3);
  assert.equal(page['@type'], 'MedicalWebPage');
  assert.deepEqual([page['url'], page['name'], page['description']], [url, 'Heel lifts', 'Lift both heels.']);
  assert.equal(page['lastReviewed'], '2026-11-23');
  assert.deepEqual(page['citation'], [
    { '@id': 'https://example.org/folder/evidence/#first' },
    { '@id': 'https://example.org/folder/evidence/#second' },
  ]);
});

test('the exercise has its dose and how often, in the words of the page', () => {
  assert.equal(plan['@type'], 'ExercisePlan');
  assert.deepEqual([plan['url'], plan['name'], plan['description']], [url, 'Heel lifts', 'Lift both heels.']);
  assert.equal(plan['exerciseType'], 'Heel lifts');
  assert.equal(plan['workload'], '2 sets of 8');
  assert.equal(plan['activityFrequency'], 'Every other day');
});

test('the way leads from the home page by the list of exercises', () => {
  assert.deepEqual(way['itemListElement'], [
    { '@type': 'ListItem', position: 1, name: 'Second Heart', item: 'https://example.org/folder/' },
    { '@type': 'ListItem', position: 2, name: 'Exercises', item: 'https://example.org/folder/exercises/' },
    { '@type': 'ListItem', position: 3, name: 'Heel lifts', item: url },
  ]);
});
