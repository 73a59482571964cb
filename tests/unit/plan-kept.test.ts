import { z } from 'astro/zod';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { routineFileSchema } from '../../src/plan/file-schema.ts';
import { fileName, readFile, tooLarge, writeFile } from '../../src/plan/file.ts';
import { mendJson } from '../../src/plan/mend-json.ts';
import { ownWords } from '../../src/plan/plan.ts';
import type { Store } from '../../src/plan/stored.ts';
import {
  addKept,
  emptyStore,
  forgetOpen,
  keepRoutine,
  openKept,
  openOne,
  readStore,
  renameOpen,
  writeStore,
} from '../../src/plan/stored.ts';
import { library } from '../fixtures/plan-library.ts';
import { anyRoutine, anyText, faults } from '../fixtures/plan-routines.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000);
const name = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => ownWords(text) || 'x');

test('any routine survives the way through a file, own words included', () => {
  fc.assert(
    fc.property(anyRoutine, name, (routine, called) => {
      const text = writeFile(called, routine);
      assert.deepEqual(readFile(text, library), { routine, messages: [], found: true, name: called });
      assert.ok(routineFileSchema.safeParse(JSON.parse(text)).success, text);
    }),
    { numRuns },
  );
});

test('any text whatever as a file gives a valid routine or a message, and never throws', () => {
  fc.assert(
    fc.property(anyText(anyRoutine.map((routine) => writeFile('Mine', routine))), (text) => {
      const { routine, messages, found } = readFile(text, library);
      assert.deepEqual(faults(routine), []);
      assert.ok(found || messages.length > 0);
    }),
    { numRuns },
  );
});

test('half a file gives the lines that are whole', () => {
  const routine = JSON.parse(writeFile('Mine', emptyStore.routines[0].routine));
  routine.routine.lines = ['calf-raises', 'cycling'].map((exercise) => ({
    ...{ exercise, when: { own: 'After "tea" {' }, dose: { sets: 1, amount: 8 }, days: ['mon'] },
  }));
  const text = JSON.stringify(routine);
  const opened = readFile(text.slice(0, text.indexOf('cycling') + 3), library);
  assert.deepEqual(
    opened.routine.lines.map(({ exercise }) => exercise),
    ['calf-raises'],
  );
  assert.match(opened.messages[0] ?? '', /end of this file is missing/);
});

test('files of another kind, and large ones, are told apart', () => {
  assert.match(readFile('%PDF-1.7', library).messages.join(), /not a routine/);
  assert.match(readFile('{"format":"cake"}', library).messages.join(), /another kind/);
  assert.match(readFile('[]', library).messages.join(), /another kind/);
  assert.match(readFile('x'.repeat(1_000_001), library).messages.join(), /1 MB/);
  assert.equal(
    tooLarge(10_485_760),
    'This file is 10 MB. A routine file is smaller than 1 MB, so we did not open it.',
  );
  assert.equal(tooLarge(900), null);
  assert.equal(fileName('Mamá’s week 2', 'json'), 'mama-s-week-2.json');
  assert.equal(fileName('…', 'ics'), 'my-routine.ics');
});

test('broken JSON is mended where its end is missing, and only there', () => {
  assert.deepEqual(mendJson('{"a":[1,2,{"b":3},{"c"').value, { a: [1, 2, { b: 3 }] });
  assert.deepEqual(mendJson('{"a":"x,]}","b":[1').value, { a: 'x,]}' });
  assert.equal(mendJson('}{').value, undefined);
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, cut) => {
      mendJson(json.slice(0, cut % (json.length + 1)));
    }),
    { numRuns },
  );
});

test('the published schema is the one that the tests check files against', () => {
  const published: unknown = JSON.parse(readFileSync('public/routine.schema.json', 'utf8'));
  assert.deepEqual(
    published,
    { ...z.toJSONSchema(routineFileSchema), title: 'A routine saved from Second Heart' },
    'public/routine.schema.json differs from src/plan/file-schema.ts. Write it again: node tests/write-routine-schema.ts',
  );
});

const anyStore: fc.Arbitrary<Store> = fc
  .tuple(
    fc.array(fc.record({ name, routine: anyRoutine }, { noNullPrototype: true }), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.nat(3),
  )
  .map(([routines, open]) => ({
    current: open % routines.length,
    routines: routines as unknown as Store['routines'],
  }));

test('what is kept on the device comes back as it was', () => {
  fc.assert(
    fc.property(anyStore, (store) => {
      assert.deepEqual(readStore(writeStore(store), library), { store, messages: [], whole: true });
    }),
    { numRuns: Math.min(numRuns, 2000) },
  );
});

test('any stored text whatever gives a store, and never throws', () => {
  fc.assert(
    fc.property(anyText(anyStore.map(writeStore)), (text) => {
      const { store, whole, messages } = readStore(text, library);
      for (const { routine, name: called } of store.routines) {
        assert.deepEqual(faults(routine), []);
        assert.ok(called.length > 0);
      }
      assert.ok(store.current in store.routines);
      assert.ok(whole || messages.length > 0, 'nothing is lost without a word');
    }),
    { numRuns },
  );
});

test('another version, or a part that is damaged: what is whole is kept and the rest is named', () => {
  const kept = writeStore(addKept(emptyStore, 'Holiday', emptyStore.routines[0].routine));
  assert.match(
    readStore(kept.replace('"version":1', '"version":7'), library).messages.join(),
    /another version/,
  );
  const half = readStore(kept.slice(0, -30), library);
  assert.match(half.messages.join(), /damaged/);
  assert.equal(half.whole, false);
  assert.equal(readStore(null, library).whole, true);
  assert.match(readStore('oops', library).messages.join(), /copy of it was put aside/);
});

test('several routines, each with its name', () => {
  const { routine } = emptyStore.routines[0];
  const two = addKept(renameOpen(emptyStore, 'Week'), 'Holiday', routine);
  assert.deepEqual([openOne(two).name, openOne(openKept(two, 0)).name], ['Holiday', 'Week']);
  assert.equal(openKept(two, 5), two);
  assert.equal(renameOpen(two, '  '), two);
  assert.equal(openOne(forgetOpen(two)).name, 'Week');
  assert.deepEqual(forgetOpen(forgetOpen(two)), emptyStore);
  const large = { ...routine, print: 'large' } as const;
  assert.equal(openOne(keepRoutine(two, large)).routine.print, 'large');
  assert.equal(keepRoutine(two, large).routines[0].routine.print, 'normal');
});
