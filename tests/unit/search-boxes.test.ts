import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindAreas, kinds, kindWords } from '../../src/search/entry.ts';
import {
  countChosen,
  filterBoxes,
  filterNames,
  filters,
  nothingChosen,
  passes,
  readAddress,
} from '../../src/search/filters.ts';
import { familiesToMark, piecesOf } from '../../src/search/marks.ts';
import { page } from '../fixtures/search-small.ts';

const entries = [
  page('/a/', 'A', { kind: 'exercise', positions: ['sitting', 'lying'], places: ['desk'] }),
  page('/b/', 'B', { kind: 'exercise', positions: ['standing'], places: ['desk'], equipment: ['band'] }),
  page('/c/', 'C'),
];

test('each group of boxes has its heading, and each box its words', () => {
  assert.deepEqual(
    filterNames.map((name) => filters[name].words),
    ['Position', 'Place', 'What you have', 'Look in'],
  );
  assert.deepEqual([...filters.need.options][0], ['nothing', 'Nothing needed']);
  for (const name of filterNames) {
    const words = [...filters[name].options.values()];
    assert.ok(words.every((text) => text.length > 2) && new Set(words).size === words.length, words.join());
  }
  assert.equal(new Set(kinds.map((kind) => kindWords[kind])).size, kinds.length);
  for (const kind of kinds) assert.ok(kindWords[kind].length > 3, `${kind} is told in words`);
  assert.deepEqual(
    [...filters.kind.options],
    kinds.map((kind) => [kind, kindAreas[kind]]),
  );
});

test('a box tells how many it would leave beside the ticks of the other groups', () => {
  const boxes = (chosen = nothingChosen) =>
    filterBoxes(entries, chosen).map(({ group, value, count }) => `${group} ${value} ${count}`);
  assert.deepEqual(boxes().toSorted(), [
    'kind exercise 2',
    'kind page 1',
    'need band 1',
    'need nothing 1',
    'place desk 2',
    'position lying 1',
    'position sitting 1',
    'position standing 1',
  ]);
  assert.deepEqual(boxes({ ...nothingChosen, position: ['standing'] }).toSorted(), [
    'kind exercise 1',
    'need band 1',
    'place desk 1',
    'position lying 1',
    'position sitting 1',
    'position standing 1',
  ]);
  const both = { ...nothingChosen, position: ['sitting', 'standing'], need: ['band'] };
  assert.deepEqual(
    entries.filter((entry) => passes(entry, both)).map(({ path }) => path),
    ['/b/'],
  );
  assert.deepEqual([countChosen(both), countChosen(nothingChosen)], [3, 0]);
});

test('an address without a question asks nothing', () => {
  assert.deepEqual(readAddress(''), { question: '', chosen: nothingChosen });
  assert.deepEqual(readAddress('?q=toe%20taps&kind=page&kind=moon').chosen.kind, ['page']);
});

const marked = (text: string, question: string) =>
  piecesOf(text, familiesToMark(question)).map((piece) => (piece.hit ? `[${piece.text}]` : piece.text));

test('searched words are marked, with accents and endings, and small words are not', () => {
  assert.deepEqual(marked('The calf pumps.', 'calves'), ['The ', '[calf]', ' pumps.']);
  assert.deepEqual(marked('calf', 'calf'), ['[calf]']);
  assert.deepEqual(marked('A crème for it', 'creme it'), ['A ', '[crème]', ' for it']);
  assert.deepEqual(marked('On the bus or commuting', 'bus'), ['On the ', '[bus]', ' or ', '[commuting]']);
  assert.deepEqual(marked('', 'calf'), []);
  assert.deepEqual(
    marked('with the calf', 'with calf'),
    ['with the ', '[calf]'],
    'small words, even when asked',
  );
  assert.deepEqual(marked('CALF’s — pump!', 'calf'), ['[CALF’s]', ' — pump!']);
  assert.deepEqual(
    marked('Calf', `${'x '.repeat(250)}calf`),
    ['Calf'],
    'what stands after 500 letters is not read',
  );
});
