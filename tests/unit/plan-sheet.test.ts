import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { helpFrom } from '../../src/plan/help.ts';
import { dateWords, dayFrom, madeWords } from '../../src/plan/made.ts';
import { paginate } from '../../src/plan/paginate.ts';
import { addExercise } from '../../src/plan/plan.ts';
import { codeText, drawCode } from '../../src/plan/qr.ts';
import type { Routine } from '../../src/plan/routine.ts';
import { emptyRoutine, papers } from '../../src/plan/routine.ts';
import type { SheetContent } from '../../src/plan/sheet-heights.ts';
import { lineHeight, partHeights, stillsOf } from '../../src/plan/sheet-heights.ts';
import * as mm from '../../src/plan/sheet-size.ts';
import { countLines, textWidth } from '../../src/plan/text-width.ts';
import { library } from '../fixtures/plan-library.ts';
import { anyRoutine } from '../fixtures/plan-routines.ts';

const help = {
  ...{ id: 'uk', name: 'UK' },
  lines: [
    { strong: 'Call 999:', text: 'sudden breathlessness, chest pain, coughing up blood, or fainting.' },
    {
      strong: 'Ask your GP, or call 111, today:',
      text: 'one leg is newly swollen, painful, warm or a changed colour. Do not exercise it or rub it.',
    },
    {
      strong: 'Stop for today:',
      text: 'you feel dizzy or sick, have a new sharp pain, a numb or pale foot, or nearly fall.',
    },
  ],
};
const content = (routine: Routine): SheetContent => ({
  ...{ routine, library, help, title: 'My routine', made: 'Made 23 November 2026' },
  address: 'example.org/second-heart/my-routine/',
});
const routineOf = (count: number, print: Partial<Routine>) =>
  library.exercises
    .slice(0, count)
    .reduce((routine, { id }) => addExercise(routine, library, id), { ...emptyRoutine, ...print });

test('up to five exercises on one page and up to ten on two, in normal print', () => {
  for (const paper of papers) {
    for (let count = 1; count <= 10; count += 1) {
      const { pages } = paginate(content(routineOf(count, { paper })));
      assert.ok(pages.length <= (count <= 5 ? 1 : 2), `${paper}, ${count} exercises: ${pages.length} pages`);
    }
  }
});

test('up to ten exercises on two pages in large print', () => {
  for (const paper of papers) {
    for (let count = 1; count <= 10; count += 1) {
      const { pages } = paginate(content(routineOf(count, { paper, print: 'large' })));
      assert.ok(pages.length <= 2, `${paper}, ${count} exercises: ${pages.length} pages`);
    }
  }
});

test('four weeks: up to three exercises on one page and ten on two, in normal print', () => {
  for (const paper of papers) {
    for (const [count, most] of [
      [3, 1],
      [10, 2],
    ] as const) {
      const { pages } = paginate(content(routineOf(count, { paper, weeks: 4 })));
      assert.ok(pages.length <= most, `${paper}, ${count} exercises: ${pages.length} pages`);
    }
  }
});

test('every line stands once, in order, and no page is fuller than it can be', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const about = content(routine);
      const { setting, pages } = paginate(about);
      assert.deepEqual(
        pages.flatMap(({ lines }) => lines.map(({ line }) => line)),
        routine.lines,
      );
      assert.deepEqual(
        pages.map(({ last }) => last),
        pages.map((_, index) => index === pages.length - 1),
      );
      const s = mm.sizes[routine.print];
      const p = partHeights(about, s, setting);
      pages.forEach((page, index) => {
        const used =
          (index === 0 ? p.head + p.help : p.again) +
          (page.lines.length > 0 ? p.days : 0) +
          page.lines.reduce((sum, entry) => sum + lineHeight(entry, about, s, setting), 0) +
          (page.last ? p.end + p.lastFoot : p.foot) +
          (page.barrier ? p.barrier : 0) +
          (page.questions ? p.questions : 0) +
          (page.notes > 0 ? p.notes + page.notes * p.note : 0);
        assert.ok(used <= mm.area[routine.paper].height - mm.spare + 1e-6, `page ${index + 1}: ${used} mm`);
      });
      if (routine.options.questions && routine.lines.length > 0)
        assert.ok(pages.at(-1)?.questions && pages.at(-1)?.notes);
      assert.ok(pages.length <= 4);
    }),
    { numRuns: 500 },
  );
});

test('boxes are at least 7 mm and letters at least 12 pt', () => {
  for (const s of Object.values(mm.sizes)) {
    assert.ok(Math.min(...Object.values(s.box), mm.tightBox) >= 7);
    assert.ok(s.smallSize >= 12 * 0.3528 - 0.01);
  }
  assert.ok(mm.sizes.normal.bodySize >= 14 * 0.3528 - 0.01);
  assert.ok(mm.sizes.large.bodySize >= 18 * 0.3528 - 0.01);
});

test('the first still and the one that stands for the exercise are always shown', () => {
  assert.deepEqual(stillsOf({ frames: 2, card: 1 }, 3), [1, 2]);
  assert.deepEqual(stillsOf({ frames: 4, card: 1 }, 3), [1, 2, 3]);
  assert.deepEqual(stillsOf({ frames: 3, card: 3 }, 2), [1, 3]);
  assert.deepEqual(stillsOf({ frames: 4, card: 1 }, 2), [1, 3]);
  assert.deepEqual(stillsOf({ frames: 3, card: 1 }, 2), [1, 2]);
});

test('text is measured with the widest plain font', () => {
  assert.equal(textWidth('M', 1), 0.863);
  assert.ok(Math.abs(textWidth('After I brush my teeth', 1) - 11.07) < 0.03);
  assert.equal(countLines('', 5, 50), 0);
  assert.equal(countLines('one two three', 1, 5), 2);
  assert.equal(countLines('one two three', 1, 100), 1);
  assert.equal(countLines('incomprehensibilities', 1, 5), 3);
  assert.ok(countLines('a'.repeat(50), 1, 10) >= 3);
});

test('the numbers of a country stand in its help box', () => {
  const short = {
    lines: [
      { id: 'now' as const, lead: 'Call any number:', text: 'chest pain.' },
      { id: 'today' as const, lead: 'Ask today:', text: 'a swollen calf.' },
      { id: 'stop' as const, lead: 'Stop for today:', text: 'you feel dizzy.' },
    ],
  };
  const countries = [{ id: 'uk', name: 'UK', emergency: '999', urgent: 'your GP, or call 111' }];
  assert.deepEqual(
    helpFrom(short, { countries }).map(({ id, lines }) => [id, ...lines.map(({ strong }) => strong)]),
    [['uk', 'Call 999:', 'Ask your GP, or call 111, today:', 'Stop for today:']],
  );
});

test('a clock that is plainly wrong leaves a blank for the pen', () => {
  assert.equal(dateWords({ year: 2026, month: 11, day: 23 }), '23 November 2026');
  assert.equal(dateWords({ year: 1970, month: 1, day: 1 }), '');
  assert.match(madeWords('Made', dayFrom('1970-01-01')), /^Made _+$/);
  assert.equal(madeWords('Checked', dayFrom('2026-11-23')), 'Checked 23 November 2026');
  assert.equal(dateWords(dayFrom('nonsense')), '');
});

test('a routine of ten lines fits a QR code', async () => {
  const longest = `1/letter.large.4weeks.prepared.blank.questions.tel:north-america${'/single-leg-calf-raises.standing-at-work.3x15.123456'.repeat(10)}`;
  const code = await drawCode(codeText('https://example.org/second-heart/my-routine/', longest));
  assert.ok(code.size < 110 && code.path.startsWith('M'));
});
