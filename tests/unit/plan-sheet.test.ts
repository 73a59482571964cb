import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { helpFrom } from '../../src/plan/help.ts';
import { dateWords, dayFrom, madeWords } from '../../src/plan/made.ts';
import { paginate } from '../../src/plan/paginate.ts';
import { addExercise } from '../../src/plan/plan.ts';
import { codeText, drawCode } from '../../src/plan/qr.ts';
import type { Routine } from '../../src/plan/routine.ts';
import { emptyRoutine, papers, prints } from '../../src/plan/routine.ts';
import type { SheetContent } from '../../src/plan/sheet-setting.ts';
import { stillsOf } from '../../src/plan/sheet-setting.ts';
import * as mm from '../../src/plan/sheet-size.ts';
import { countLines, textWidth } from '../../src/plan/text-width.ts';
import { library } from '../fixtures/plan-library.ts';
import { anyRoutine } from '../fixtures/plan-routines.ts';
import { roomOf } from '../fixtures/sheet-room.ts';

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
const longHelp = {
  ...help,
  lines: help.lines.map((line, index) =>
    index === 1 ? { ...line, strong: 'Ask your doctor, or an urgent care clinic, today:' } : line,
  ),
};
/** A point in millimetres. */
const point = 25.4 / 72;
const content = (routine: Routine): SheetContent => ({
  ...{ routine, library, help, title: 'My routine', made: 'Made 23 November 2026' },
  address: 'example.org/second-heart/my-routine/',
});
const routineOf = (count: number, print: Partial<Routine>) =>
  library.exercises
    .slice(0, count)
    .reduce((routine, { id }) => addExercise(routine, library, id), { ...emptyRoutine, ...print });

const sheets = papers.flatMap((paper) =>
  prints.flatMap((print) => ([1, 4] as const).map((weeks) => ({ paper, print, weeks }))),
);
for (const sheet of sheets) {
  const name = `${sheet.paper}, ${sheet.print} print, ${sheet.weeks} weeks`;
  test(`${name}: up to five exercises on one page and up to ten on two`, () => {
    for (let count = 1; count <= 10; count += 1) {
      for (const box of [help, longHelp]) {
        const { pages } = paginate({ ...content(routineOf(count, sheet)), help: box });
        assert.ok(pages.length <= (count <= 5 ? 1 : 2), `${count} exercises: ${pages.length} pages`);
      }
    }
  });
}

test('five exercises in normal print keep their instructions and their next steps', () => {
  for (const paper of papers) {
    const { setting } = paginate(content(routineOf(5, { paper })));
    assert.ok(setting.tip && setting.grow, paper);
    assert.ok(paginate(content(routineOf(5, { paper, weeks: 4 }))).setting.grow, paper);
  }
});

test('every line stands once, in order, and no page is fuller than it can be', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const about = content(routine);
      const { pages, left } = roomOf(about);
      assert.deepEqual(
        pages.flatMap(({ lines }) => lines.map(({ line }) => line)),
        routine.lines,
      );
      assert.deepEqual(
        pages.map(({ last }) => last),
        pages.map((_, index) => index === pages.length - 1),
      );
      left.forEach((room, index) => assert.ok(room >= -1e-6, `page ${index + 1}: ${-room} mm too much`));
      if (routine.options.questions && routine.lines.length > 0)
        assert.ok(pages.at(-1)?.questions && pages.at(-1)?.notes);
      assert.ok(pages.length <= 4);
    }),
    { numRuns: 500 },
  );
});

test('boxes are at least 7 mm and letters at least 12 pt', () => {
  for (const [print, body, small] of [
    ['normal', 14, 12],
    ['large', 18, 18],
  ] as const) {
    for (const s of Object.values(mm.sizes[print])) {
      assert.ok(Math.min(...Object.values(s.box)) >= 7);
      assert.ok(s.bodySize >= body * point && s.titleSize >= body * point);
      assert.ok(s.smallSize >= small * point);
      assert.ok(Math.min(s.helpSize, mm.smallHelp.helpSize) >= 14 * point);
    }
  }
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
    [
      ['all', 'Call any number:', 'Ask today:', 'Stop for today:'],
      ['uk', 'Call 999:', 'Ask your GP, or call 111, today:', 'Stop for today:'],
    ],
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
