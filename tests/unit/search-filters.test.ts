import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  countChosen,
  filterBoxes,
  filterNames,
  filters,
  nothingChosen,
  passes,
  readAddress,
  toggled,
  writeAddress,
  type Chosen,
} from '../../src/search/filters.ts';
import { groupByPage } from '../../src/search/group.ts';
import { familiesToMark, piecesOf } from '../../src/search/marks.ts';
import { entries } from '../fixtures/search-lexicon.ts';
import { anyCharacters } from '../fixtures/any-characters.ts';

const chosen: fc.Arbitrary<Chosen> = fc.record(
  {
    position: fc.subarray([...filters.position.options.keys()]),
    place: fc.subarray([...filters.place.options.keys()]),
    need: fc.subarray([...filters.need.options.keys()]),
    kind: fc.subarray([...filters.kind.options.keys()]),
  },
  { noNullPrototype: true },
);
const only = (change: Partial<Chosen>): Chosen => ({ ...nothingChosen, ...change });

test('a count is what ticking that box alone would leave', () => {
  fc.assert(
    fc.property(chosen, (now) => {
      for (const box of filterBoxes(entries, now)) {
        const alone = { ...now, [box.group]: [box.value] };
        assert.equal(box.count, entries.filter((entry) => passes(entry, alone)).length);
      }
    }),
  );
});

test('a box that would leave nothing is left out, unless it is ticked', () => {
  const lying = entries.filter(({ positions: own }) => own.length === 1 && own[0] === 'lying');
  const boxes = filterBoxes(lying, only({ position: ['moving'] }));
  assert.deepEqual(
    boxes.filter(({ group }) => group === 'position').map(({ value }) => value),
    ['lying', 'moving'],
  );
});

test('what is needed at hand is asked of exercises only', () => {
  const left = (need: string) => entries.filter((entry) => passes(entry, only({ need: [need] })));
  const bands = left('band').map(({ path }) => path);
  assert.deepEqual(bands, ['/exercises/band-ankle-pushes/']);
  assert.ok(left('nothing').some(({ path }) => path === '/exercises/ankle-circles/'));
  assert.ok(left('nothing').every(({ kind }) => kind === 'exercise'));
  assert.ok(!left('nothing').some(({ path }) => path === '/exercises/calf-raises/'));
});

test('every page is in just one part of the site, and the parts make up the whole', () => {
  const parts = filterBoxes(entries, nothingChosen).filter(({ group }) => group === 'kind');
  assert.equal(
    parts.reduce((sum, { count }) => sum + count, 0),
    entries.length,
  );
});

test('a count of a part of the site is the number of results there', () => {
  const ranked = entries.map((entry) => ({ entry, score: 1, also: '' }));
  for (const { group, value, count } of filterBoxes(entries, nothingChosen)) {
    const chosenNow = only({ [group]: [value] });
    const left = ranked.filter(({ entry }) => passes(entry, chosenNow));
    assert.equal(groupByPage(left, entries, chosenNow.kind.length > 0).length, count, value);
  }
});

test('a tick is put on and taken off, and leaves the others as they are', () => {
  fc.assert(
    fc.property(chosen, fc.constantFrom(...filterNames), (now, group) => {
      for (const value of filters[group].options.keys()) {
        const next = toggled(now, { group, value });
        assert.equal(next[group].includes(value), !now[group].includes(value));
        assert.equal(Math.abs(countChosen(next) - countChosen(now)), 1);
        assert.deepEqual(new Set(toggled(next, { group, value })[group]), new Set(now[group]));
      }
    }),
  );
});

test('question and ticks survive the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), chosen, (question, ticks) => {
      const back = readAddress(writeAddress(question, ticks));
      assert.deepEqual(back, { question: question.trim(), chosen: ticks });
    }),
  );
});

test('an address of any kind is read', () => {
  fc.assert(fc.property(anyCharacters(), (text) => void readAddress(`?${text}`)));
  const address =
    '?q=%E0%A4%A&position=flying&position=sitting&place=moon&need=pool&need=pool&kind=constructor';
  assert.deepEqual(readAddress(address).chosen, only({ position: ['sitting'], need: ['pool'] }));
});

test('marked pieces are the text again, letter by letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, question) => {
      const pieces = piecesOf(text, familiesToMark(question));
      assert.equal(pieces.map((piece) => piece.text).join(''), text);
    }),
  );
});

test('forms of a searched word are marked, and other words are not', () => {
  const hits = piecesOf('Swollen ankles: <b>oedema</b> of the ankle’s skin', familiesToMark('swelling ankle'))
    .filter(({ hit }) => hit)
    .map(({ text }) => text);
  assert.deepEqual(hits, ['Swollen', 'ankles', 'oedema', 'ankle’s']);
});
