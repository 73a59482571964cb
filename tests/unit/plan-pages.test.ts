import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clampDose } from '../../src/plan/dose.ts';
import { readLink } from '../../src/plan/link.ts';
import { paginate } from '../../src/plan/paginate.ts';
import type { Line, Routine } from '../../src/plan/routine.ts';
import { emptyRoutine, mostLines, ownWordsLength, papers, prints } from '../../src/plan/routine.ts';
import { lineHeight, partHeights } from '../../src/plan/sheet-heights.ts';
import type { SheetContent } from '../../src/plan/sheet-setting.ts';
import { sizesOf } from '../../src/plan/sheet-setting.ts';
import * as mm from '../../src/plan/sheet-size.ts';
import { weekdays } from '../../src/plan/weekday.ts';
import { siteLibrary as library } from '../fixtures/site-library.ts';

/* How many sides of paper a sheet takes, with the exercises, moments and help boxes of the site itself. */

/** A point in millimetres. */
const point = 25.4 / 72;
const shortTitle = 'My routine';
const longTitle = 'My routine after the knee operation of this spring';

const content = (routine: Routine, title = shortTitle): SheetContent => ({
  ...{ routine, library, title, made: 'Made 23 November 2026' },
  help: library.help.find(({ id }) => id === routine.country) ?? assert.fail('no help box'),
  address: 'example.org/second-heart/my-routine/',
});

/** So many lines of different exercises, each at a moment from the list. */
const lines = (least: number, most: number): fc.Arbitrary<Line[]> =>
  fc
    .uniqueArray(
      fc.record({
        exercise: fc.constantFrom(...library.exercises),
        moment: fc.constantFrom(...library.moments.map(({ id }) => id)),
        sets: fc.integer({ min: 1, max: 5 }),
        amount: fc.integer({ min: 1, max: 120 }),
        days: fc.subarray([...weekdays], { minLength: 1 }),
      }),
      { minLength: least, maxLength: most, selector: ({ exercise }) => exercise.id },
    )
    .map((all) =>
      all.map(({ exercise, moment, sets, amount, days }, index) => ({
        ...{ key: index + 1, exercise: exercise.id, when: { moment }, days },
        dose: clampDose({ sets, amount }, exercise.dose),
      })),
    );

const routine = (all: fc.Arbitrary<Line[]>): fc.Arbitrary<Routine> =>
  fc.record({
    version: fc.constant(emptyRoutine.version),
    lines: all,
    paper: fc.constantFrom(...papers),
    print: fc.constantFrom(...prints),
    weeks: fc.constantFrom(1 as const, 4 as const),
    country: fc.constantFrom(...library.help.map(({ id }) => id)),
    options: fc.record({
      ...{ prepared: fc.boolean(), blankDoses: fc.boolean(), questions: fc.constant(false) },
    }),
  });

/** The rows that title, name and the lines for a clinician take in the last resort. */
function rowsAtHead(about: SheetContent): number {
  const { setting } = paginate(about);
  const last = { ...setting, boxes: 'beside', dense: true, tight: true } as const;
  const s = sizesOf(about.routine, last);
  return Math.round(partHeights(about, s, last).head / s.title);
}

test('up to five exercises at moments from the list take one page', () => {
  const title = fc.constantFrom(shortTitle, 'Desk day', 'My routine for the office', longTitle);
  fc.assert(
    fc.property(routine(lines(1, 5)), title, (one, name) => {
      const about = content(one, name);
      fc.pre(rowsAtHead(about) <= (one.paper === 'a4' ? 3 : 2));
      assert.equal(paginate(about).pages.length, 1);
    }),
    { numRuns: 1500 },
  );
});

test('up to ten take two', () => {
  fc.assert(
    fc.property(routine(lines(6, mostLines)), (one) => {
      assert.ok(paginate(content(one)).pages.length <= 2);
    }),
    { numRuns: 300 },
  );
});

const fullest =
  'ankle-circles.standing-at-work.5/single-leg-calf-raises.long-journey.2x12/band-ankle-pushes.standing-at-work.3x10/calf-stretch.standing-at-work.2x20/march-on-the-spot.waking.120';
/** The fullest five lines on Letter for 4 weeks with lines for a clinician. */
const fullestOf = (print: 'normal' | 'large', country: string, lines = fullest) =>
  readLink(`1/letter.${print}.4weeks.prepared.tel:${country}/${lines}`, library).routine;

test('what keeps five exercises from one page: a long title with lines for a clinician on Letter', () => {
  const pages = (...[about, title]: Parameters<typeof content>) =>
    paginate(content(about, title)).pages.length;
  for (const print of prints) {
    assert.equal(pages(fullestOf(print, 'europe')), 1, `${print}: the short title`);
    // The help box of Europe has a line more than the others.
    assert.equal(pages(fullestOf(print, 'europe'), longTitle), 2, `${print}: the long title, Europe`);
  }
  assert.equal(pages(fullestOf('normal', 'north-america'), longTitle), 1);
  // A row of four lines of words in large print.
  assert.equal(pages(fullestOf('large', 'north-america'), longTitle), 2);
  const shorter = fullest.replace('band-ankle-pushes.standing-at-work', 'band-ankle-pushes.television');
  assert.equal(pages(fullestOf('large', 'north-america', shorter), longTitle), 1);
  // On A4 there is room for all of it.
  for (const print of prints)
    assert.equal(pages({ ...fullestOf(print, 'europe'), paper: 'a4' }, longTitle), 1);
});

test('own words keep five exercises on one page in ordinary letters, not in the widest there are', () => {
  const own = (words: string) => ({
    ...fullestOf('large', 'north-america'),
    options: emptyRoutine.options,
    lines: fullestOf('large', 'north-america').lines.map((line) => ({
      ...line,
      exercise: 'calf-raises',
      dose: { sets: 2, amount: 10 },
      when: { own: words },
    })),
  });
  const sentence = 'When I come home from work';
  assert.equal(paginate(content(own(sentence))).pages.length, 1);
  assert.equal(paginate(content(own('W'.repeat(ownWordsLength)))).pages.length, 2);
});

test('the last resort only serves to keep the promise', () => {
  const all = routine(lines(1, mostLines));
  fc.assert(
    fc.property(all, fc.boolean(), (one, questions) => {
      const about = content({ ...one, options: { ...one.options, questions } });
      const { setting, pages } = paginate(about);
      assert.ok(!setting.tight || pages.length <= (one.lines.length <= 5 ? 1 : 2));
      assert.ok(!setting.tight || !questions || one.lines.length > 5, 'questions may have a second side');
      assert.ok(!setting.tight || one.lines.length >= 4, 'so few lines fit without it');
    }),
    { numRuns: 500 },
  );
});

test('the last resort keeps the sizes of the promise', () => {
  const setting = { boxes: 'beside', frames: 2, frame: 14, tip: false, grow: false, dense: true } as const;
  for (const print of prints) {
    const s = sizesOf({ print }, { ...setting, smallHelp: true, tight: true });
    assert.ok(Math.min(...Object.values(s.box)) >= 7);
    assert.ok(s.bodySize >= (print === 'large' ? 18 : 14) * point && s.titleSize >= 18 * point);
    assert.ok(s.helpSize >= 14 * point);
    // Seven boxes with the number of the week before them; each lies over the border of the one before it.
    assert.ok(s.boxes[4] >= 4.7 + 7 * (s.box[4] - mm.boxBorder) + mm.boxBorder);
    assert.ok(s.boxes[1] >= 7 * 7.1 + 6 * 0.3);
  }
});

test('a row of the last resort is as high as its boxes, four weeks of which share their borders', () => {
  const about = content(fullestOf('large', 'europe', 'brisk-walking.lunch.20'));
  const { routine: one } = about;
  const [line = assert.fail()] = one.lines;
  const exercise = library.exercises.find(({ id }) => id === line.exercise) ?? assert.fail();
  const setting = { boxes: 'beside', frames: 2, frame: 14, tip: false, grow: false, dense: true } as const;
  const heights = [{}, { tight: true } as const].map((more) => {
    const s = sizesOf(one, { ...setting, ...more });
    return lineHeight({ line, exercise }, about, s, { ...setting, ...more }) - s.row;
  });
  assert.deepEqual(
    heights.map((height) => height.toFixed(2)),
    [(4 * 7.03).toFixed(2), (4 * 7.03 - 3 * mm.boxBorder).toFixed(2)],
  );
});
