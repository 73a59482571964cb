import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { places, positions } from '../../src/exercises/words.ts';
import { filterBoxes, passes, readAddress, writeAddress, type Chosen } from '../../src/search/filters.ts';
import { familiesToMark, piecesOf } from '../../src/search/marks.ts';
import { entries } from '../fixtures/search-lexicon.ts';

const chosen: fc.Arbitrary<Chosen> = fc.record(
  { position: fc.subarray([...positions]), place: fc.subarray([...places]) },
  { noNullPrototype: true },
);

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
  const boxes = filterBoxes(lying, { position: ['moving'], place: [] });
  assert.deepEqual(
    boxes.filter(({ group }) => group === 'position').map(({ value }) => value),
    ['lying', 'moving'],
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
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readAddress(`?${text}`)));
  assert.deepEqual(readAddress('?q=%E0%A4%A&position=flying&position=sitting&place=moon').chosen, {
    position: ['sitting'],
    place: [],
  });
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
