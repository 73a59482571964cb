import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cardSvg } from '../../src/site/card.ts';
import { choicesIn } from '../../src/exercises/filters.ts';
import { positions, places } from '../../src/exercises/words.ts';
import { readFile, writeFile } from '../../src/plan/file.ts';
import { readLink, writeLink } from '../../src/plan/link.ts';
import { mendJson } from '../../src/plan/mend-json.ts';
import { narrowRoutine, type Opened } from '../../src/plan/narrow.ts';
import { readStore, writeStore } from '../../src/plan/stored.ts';
import { readAddress, writeAddress } from '../../src/search/filters.ts';
import { forgive, mostWords } from '../../src/search/forgive.ts';
import { hostileText, hostileTexts, hostileValue, unpolluted } from '../fixtures/hostile.ts';
import { library } from '../fixtures/plan-library.ts';
import { faults } from '../fixtures/plan-routines.ts';
import { lexicon } from '../fixtures/search-lexicon.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 300);
/** Most milliseconds for one input: a person would notice more, and a slower reading of long text shows itself. */
const most = 1_000;

/** Reads every text of the corpus and many more: no exception, no pollution, no long wait. */
function survives(read: (text: string) => void) {
  for (const text of hostileTexts) {
    const began = performance.now();
    read(text);
    const took = performance.now() - began;
    assert.ok(
      took < most,
      `${JSON.stringify(text.slice(0, 40))} (${text.length} characters) took ${took.toFixed(0)} ms`,
    );
    unpolluted();
  }
  fc.assert(
    fc.property(hostileText, (text) => {
      read(text);
      unpolluted();
    }),
    { numRuns: runs },
  );
}

/** Whatever was read is a routine that all of the site can use, and can be kept again without loss. */
function sound({ routine, messages }: Opened) {
  assert.deepEqual(faults(routine), []);
  for (const message of messages)
    assert.ok(message.length < 600, `a message of ${message.length} characters`);
  assert.deepEqual(readLink(writeLink(routine), library).routine.lines.length, routine.lines.length);
}

test('the link of a routine', () => {
  survives((text) => sound(readLink(text, library)));
  survives((text) => sound(readLink(`v1.${text}`, library)));
  survives((text) => sound(readLink(`1~${text}~${text}`, library)));
});

test('the file of a routine', () => {
  survives((text) => sound(readFile(text, library)));
  fc.assert(
    fc.property(hostileValue, (value) => sound(readFile(JSON.stringify(value) ?? '', library))),
    { numRuns: runs },
  );
});

test('what the device has kept', () => {
  survives((text) => {
    const { store } = readStore(text, library);
    for (const { routine } of store.routines) assert.deepEqual(faults(routine), []);
    assert.ok(store.current >= 0 && store.current < store.routines.length);
  });
});

test('any value in place of a routine', () => {
  fc.assert(
    fc.property(hostileValue, (value) => {
      sound(narrowRoutine(value, library));
      unpolluted();
    }),
    { numRuns: runs },
  );
});

test('a name that somebody gives comes back from file and storage as it was, or shorter', () => {
  const { routine } = readLink('', library);
  for (const name of hostileTexts) {
    const fromFile = readFile(writeFile(name, routine), library).name;
    assert.ok(fromFile.length <= Math.max(name.length, 40), name.slice(0, 40));
    const { store } = readStore(writeStore({ current: 0, routines: [{ name, routine }] }), library);
    assert.equal(store.routines.length, 1);
  }
});

test('broken JSON', () => survives((text) => void mendJson(text)));

test('the filters in an address', () => {
  const known = new Set<string>([...positions, ...places]);
  survives((text) => {
    const choices = choicesIn(`?position=${text}&${text}`);
    assert.equal(Object.getPrototypeOf(choices), Object.prototype);
    for (const value of Object.values(choices)) assert.equal(typeof value, 'string');
  });
  survives((text) => {
    const { question, chosen } = readAddress(
      `?q=${encodeURIComponent(text.toWellFormed())}&position=${text}`,
    );
    for (const value of [...chosen.position, ...chosen.place]) assert.ok(known.has(value), value);
    readAddress(writeAddress(question, chosen));
  });
});

test('a question to the search', () => {
  survives((text) => {
    for (const typing of [false, true]) {
      const { wanted, unknown } = forgive(text, lexicon, { typing });
      assert.ok(wanted.length <= mostWords && unknown.length <= mostWords);
    }
  });
});

test('a title on a picture', () => {
  survives((text) => {
    const svg = cardSvg(text, '<svg viewBox="0 0 1 1"></svg>', '<svg viewBox="0 0 1 1"></svg>');
    assert.doesNotMatch(svg, /<(script|iframe|img|base|form|style)\b/i);
  });
});
