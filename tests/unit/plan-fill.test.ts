import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SheetContent } from '../../src/plan/sheet-setting.ts';
import { anyRoutine } from '../fixtures/plan-routines.ts';
import { library } from '../fixtures/plan-library.ts';
import { roomOf } from '../fixtures/sheet-room.ts';

const contents = fc
  .tuple(
    anyRoutine,
    fc.constantFrom(...library.help),
    fc.constantFrom('My routine', 'My routine after the knee operation of this spring'),
  )
  .map(([routine, help, title]): SheetContent => ({
    ...{ routine, help, title, library, made: 'Made 23 November 2026' },
    address: 'example.org/second-heart/my-routine/',
  }));
/** A millionth of a millimetre: sums in another order differ by less. */
const least = 1e-6;

test('a side ends only where the next line, or what stands at the end, has no room', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const { pages, p, asked, left, row } = roomOf(content);
      for (let index = 0; index < pages.length - 1; index += 1) {
        const [room = 0, next] = [left[index], pages[index + 1]];
        const [first] = next?.lines ?? [];
        if (first) assert.ok(row(first) > room - least, `side ${index + 1}: ${room} mm were left`);
        else assert.ok(p.end + p.lastFoot - p.foot + asked > room - least, `the end: ${room} mm were left`);
      }
    }),
    { numRuns: 400 },
  );
});

test('what is left on the last side is used: for the obstacle, the questions, and up to 6 lines for notes', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const { setting, pages, p, asked, left } = roomOf(content);
      const last = pages.at(-1) ?? assert.fail();
      const room = left.at(-1) ?? assert.fail();
      // The last resort leaves 12 mm between its lines, but not where room was asked for.
      const kept = setting.tight && asked === 0 ? 12 : 0;
      const heading = last.notes > 0 ? 0 : p.notes;
      if (last.notes < 6) assert.ok(room - kept < p.note + heading + least, `${room} mm for notes`);
      assert.ok(last.notes <= 6);
      const unused = room - kept + (last.notes > 0 ? p.notes + last.notes * p.note : 0);
      if (!last.questions) assert.ok(unused < p.questions + least, `${unused} mm for questions`);
      if (asked > 0 && last.lines.length > 0) assert.ok(last.questions && last.notes >= 3, 'asked for');
      if (!last.barrier)
        assert.ok(
          unused + (last.questions ? p.questions : 0) - asked < p.barrier + least,
          `${unused} mm for the obstacle`,
        );
    }),
    { numRuns: 400 },
  );
});
