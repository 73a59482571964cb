import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paginate } from '../../src/plan/paginate.ts';
import { lineHeight, partHeights } from '../../src/plan/sheet-heights.ts';
import type { SheetContent } from '../../src/plan/sheet-setting.ts';
import { sizesOf } from '../../src/plan/sheet-setting.ts';
import * as mm from '../../src/plan/sheet-size.ts';
import { anyRoutine } from '../fixtures/plan-routines.ts';
import { library } from '../fixtures/plan-library.ts';

/* What stands on a side of paper is added up once more here, by another way than the one that puts it there. */

/** The room on each side of a sheet that is left, and what would have to fit for the next thing to stand there. */
function roomOf(content: SheetContent) {
  const { setting, pages } = paginate(content);
  const s = sizesOf(content.routine, setting);
  const p = partHeights(content, s, setting);
  const side = mm.area[content.routine.paper].height - mm.spare;
  const row = (entry: Parameters<typeof lineHeight>[0]) => lineHeight(entry, content, s, setting);
  const asked = content.routine.options.questions ? p.questions + p.notes + 3 * p.note : 0;
  const left = pages.map(({ lines, last, barrier, questions, notes }, index) => {
    const top = index === 0 ? p.head + p.help : p.again;
    const days = lines.length > 0 ? p.days : 0;
    const end = last ? p.end + p.lastFoot : p.foot;
    const extra = (barrier ? p.barrier : 0) + (questions ? p.questions : 0);
    const written = notes > 0 ? p.notes + notes * p.note : 0;
    return side - top - days - end - extra - written - lines.reduce((sum, entry) => sum + row(entry), 0);
  });
  return { setting, pages, p, asked, left, row };
}

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
