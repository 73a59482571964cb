import assert from 'node:assert/strict';
import { test } from 'node:test';
import { steadyId, timesOnPage } from '../../src/evidence/page-once.ts';

test('things are counted for each page apart', () => {
  const first = {};
  const second = {};
  assert.deepEqual([timesOnPage(first, 'a'), timesOnPage(first, 'a'), timesOnPage(first, 'b')], [1, 2, 1]);
  assert.equal(timesOnPage(second, 'a'), 1);
});

test('ids are the same in each build, valid, and differ where the text or the count does', () => {
  assert.equal(steadyId('source', 'some stick1992', 1), steadyId('source', 'some stick1992', 1));
  assert.notEqual(steadyId('source', 'some stick1992', 1), steadyId('source', 'some stick1993', 1));
  assert.notEqual(steadyId('source', 'some stick1992', 1), steadyId('source', 'some stick1992', 2));
  assert.match(steadyId('term', 'é 漢字', 3), /^term-[a-z0-9]+-3$/);
});
