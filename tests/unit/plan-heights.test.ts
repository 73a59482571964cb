import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlanExercise } from '../../src/plan/library.ts';
import { addExercise, changeOption, changeWhen } from '../../src/plan/plan.ts';
import type { Routine } from '../../src/plan/routine.ts';
import { emptyRoutine } from '../../src/plan/routine.ts';
import { lineHeight, partHeights } from '../../src/plan/sheet-heights.ts';
import type { Setting, SheetContent } from '../../src/plan/sheet-setting.ts';
import { joinsNames, liesDown, picturesOf, sizesOf } from '../../src/plan/sheet-setting.ts';
import { countLines, textWidth } from '../../src/plan/text-width.ts';
import { library } from '../fixtures/plan-library.ts';

/* Heights added up by hand from the sizes of sheet-size.ts, in words that plainly take one line. */

const under: Setting = { boxes: 'under', frames: 3, frame: 14, tip: true, grow: true };
const beside: Setting = { ...under, boxes: 'beside', frames: 2 };
const dense: Setting = { ...beside, dense: true };
const line = { strong: 'Call 999:', text: 'chest pain.' };
const of = (routine: Routine, more: Partial<SheetContent> = {}): SheetContent => ({
  ...{ routine, library, title: 'My routine', made: 'Made today', address: 'example.org' },
  help: { id: 'uk', name: 'UK', lines: [line, line] },
  ...more,
});
const parts = (content: SheetContent, setting: Setting) =>
  partHeights(content, sizesOf(content.routine, setting), setting);
/** Like deepEqual, but for what adding fractions loses. */
const near = (got: number, wanted: number, what: string) =>
  assert.ok(Math.abs(got - wanted) < 1e-9, `${what}: expected ${wanted}, got ${got}`);

test('each part of a roomy sheet is as high as its lines, frames and gaps', () => {
  const p = parts(of(emptyRoutine), under);
  near(p.head, 9.5 + 9.5, 'title and name');
  near(p.again, 9.5, 'title alone');
  near(p.days, 0, 'no row of letters over boxes that stand under');
  near(p.help, 9 + 8 + 2 * 6.2, 'frame, heading and two lines');
  near(p.barrier, 9.5 + 2, 'what gets in the way');
  near(p.questions, 8 + 3 * 6.2, 'heading and three questions');
  near(p.notes + p.note, 8 + 9.5, 'heading and one line for notes');
  near(p.foot, 2.6 + 5.3, 'rule and one line');
  near(p.lastFoot, p.foot, 'the note on checking is on the same line');
  // Gap, letters of the days, boxes for the legs with their row; heading, two lines and a caption of two.
  near(p.end, 2 + 5.3 + (7.4 + 3) + (8 + 2 * 6.2 + 2 * 5.3), 'end');
  near(parts(of(changeOption(emptyRoutine, 'prepared', true)), under).head, 3 * 9.5, 'prepared for');
  near(parts(of(emptyRoutine), beside).days, 7, 'letters of the days above boxes beside');
  near(parts(of(emptyRoutine), beside).end, p.end - 5.3, 'and so none for the legs');
});

test('a dense sheet is closer: the name stands beside a short title, the rule needs no heading', () => {
  const p = parts(of(emptyRoutine), dense);
  near(p.head, 9, 'title with the name beside it');
  near(p.help, 4.8 + 6.5 + 2 * 6, 'frame, heading and two lines');
  near(p.end, 2 + (7.2 + 1.6) + Math.max(25, 2 * 6 + 5.1), 'end');
  const long = of(emptyRoutine, { title: 'Monday to Friday, at home and at work' });
  assert.equal(joinsNames(long, dense), false);
  near(parts(long, dense).head, 2 * 9, 'title and name');
  assert.equal(joinsNames(of(emptyRoutine), beside), false, 'only on a dense sheet');
  const small = parts(of({ ...emptyRoutine, print: 'large' }), { ...dense, smallHelp: true });
  near(small.help, 4.8 + 6.5 + 2 * 6, 'the help box of normal print in large print');
});

test('four weeks on a dense sheet put the legs beside the square', () => {
  const four = { ...emptyRoutine, weeks: 4 } as const;
  const p = parts(of(four), dense);
  // Legs: one box with its row, in the width beside the square. Rule: two lines and a caption of one.
  near(p.end, 2 + Math.max(25, 7.03 + 1.6 + 2 * 6 + 5.1), 'end');
  const roomy = parts(of(four), under);
  near(roomy.end, 2 + 5.3 + (7.1 + 3) + Math.max(28, 8 + 2 * 6.2 + 2 * 5.3), 'end with letters of the weeks');
});

test('a line is as high as the highest of its words, boxes and stills', () => {
  const routine = addExercise(emptyRoutine, library, 'calf-raises');
  const [first] = routine.lines;
  const exercise = library.exercises.find(({ id }) => id === 'calf-raises');
  assert.ok(first && exercise);
  const high = (setting: Setting, change: Partial<Routine> = {}, other: Partial<PlanExercise> = {}) => {
    const about = of({ ...routine, ...change });
    const entry = { line: first, exercise: { ...exercise, ...other } };
    return lineHeight(entry, about, sizesOf(about.routine, setting), setting);
  };
  // When, what, and a line of small letters; then the boxes under them.
  near(high(under), 3 + 2 * 6.2 + 5.3 + 1.5 + 7.4, 'boxes under');
  near(high(under, { weeks: 4 }), 3 + 2 * 6.2 + 5.3 + 1.5 + 2 * 7.1, 'two rows of boxes');
  near(high(beside), 3 + 2 * 6.2 + 2 * 5.3, 'boxes beside leave less room: two small lines');
  near(high(beside, { weeks: 4 }), 3 + 4 * 7.1, 'four rows of boxes are higher than the words');
  near(high({ ...under, frame: 26 }), 3 + 26 * 1.2, 'a still that stands');
  near(high({ ...beside, frame: 26 }, {}, { position: ['lying'] }), 3 + 26, 'a still that lies');
  const bare = { ...under, tip: false, grow: false };
  near(high(bare), 3 + 2 * 6.2 + 1.5 + 7.4, 'no small letters');
  near(high({ ...bare, frame: 10, runOn: true }), 3 + 6.2 + 1.5 + 7.4, 'when and what on one line');
  near(
    high({ ...bare, frame: 4 }, { options: { ...routine.options, blankDoses: true } }),
    3 + 2 * 6.2 + 1.5 + 7.4,
    'a blank for the dose takes no more',
  );
});

test('the pictures that a page needs are each named once, in order', () => {
  const figure = (frames: number, card: number) => ({ phases: Array.from({ length: frames }), card });
  assert.deepEqual(picturesOf(figure(2, 1)), [1, 2]);
  assert.deepEqual(picturesOf(figure(3, 3)), [1, 2, 3]);
  assert.deepEqual(picturesOf(figure(4, 4)), [1, 2, 3, 4]);
  assert.deepEqual(picturesOf(figure(4, 1)), [1, 2, 3]);
  assert.equal(liesDown({ position: ['lying', 'sitting'] }), true);
  assert.equal(liesDown({ position: ['sitting', 'lying'] }), false);
});

test('a text that fits the page but not its own place takes a line more', () => {
  // An M is 0.863 of the letter size wide: forty are 170.5 mm, between the frame of the box and the page.
  const box = (strong: string, text: string) => ({
    help: { id: 'uk', name: 'UK', lines: [{ strong, text }] },
  });
  const help = (strong: string, text: string) => parts(of(emptyRoutine, box(strong, text)), under).help;
  near(help('', 'M'.repeat(39)), 9 + 8 + 6.2, 'thirty-nine fit into the box');
  near(help('', 'M'.repeat(40)), 9 + 8 + 2 * 6.2, 'forty do not');
  near(help('M'.repeat(35), ''), 9 + 8 + 2 * 6.2, 'nor do thirty-five in bold');
  near(
    parts(of(emptyRoutine, { made: 'M'.repeat(42) }), under).foot,
    2.6 + 2 * 5.3,
    'beside the page number',
  );
  const routine = changeWhen(addExercise(emptyRoutine, library, 'calf-raises'), 1, { own: 'M'.repeat(50) });
  const [line, exercise] = [routine.lines[0], library.exercises.find(({ id }) => id === 'calf-raises')];
  assert.ok(line && exercise);
  const high = lineHeight({ line, exercise }, of(routine), sizesOf(routine, under), under);
  near(high, 3 + 3 * 6.2 + 5.3 + 1.5 + 7.4, 'a moment of two lines');
});

test('bold is wider, and a word goes to the next line where it and its space do not fit', () => {
  near(textWidth('MM', 2), 2 * 2 * 0.863, 'plain');
  near(textWidth('MM', 2, true), 2 * 2 * 0.863 * 1.15, 'bold');
  near(textWidth('“”‘’–', 1), 0.519 * 2 + 0.318 * 2 + 0.5, 'signs of print');
  assert.equal(countLines('MM MM', 1, 3.8), 1, '1.726 + 0.318 + 1.726');
  assert.equal(countLines('MM MM', 1, 3.7), 2);
  assert.equal(countLines('MM MM', 1, 3.8, 2), 2, 'the first word bold');
  assert.equal(countLines('MMMMM M', 1, 3), 3, 'two lines for the long word, one for the next');
});
