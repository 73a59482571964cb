import type { Setting, SheetContent, SheetEntry } from './sheet-setting.ts';
import { joinsNames, liesDown, stillsOf } from './sheet-setting.ts';
import type { Sizes } from './sheet-size.ts';
import * as mm from './sheet-size.ts';
import { feelWords, lineWords, questions, sheetWords } from './sheet-words.ts';
import { countLines } from './text-width.ts';

/** Room for "Page 1 of 2" in the foot, in parts of the letter size. */
const pageNumber = 8;
/** The blank for a dose by pen, as wide as so many letters. */
const blank = '_'.repeat(12);

/** Height of one line of the sheet, in millimetres. */
export function lineHeight(
  { line, exercise }: SheetEntry,
  { routine, library }: SheetContent,
  s: Sizes,
  setting: Setting,
): number {
  const words = lineWords(line, exercise, routine, library, setting);
  const beside = setting.boxes === 'beside';
  const boxes = beside ? s.boxes[routine.weeks] + mm.columnGap : 0;
  const figures = stillsOf(exercise, setting.frames).length * setting.frame + mm.columnGap;
  const width = mm.area[routine.paper].width - figures - boxes;
  const what = `${words.name}: ${words.dose === '' ? blank : words.dose}.`;
  const { when } = words;
  const text =
    (setting.runOn && when
      ? countLines(`${when}. ${what}`, s.bodySize, width, when.length + 1)
      : Math.max(1, countLines(when, s.bodySize, width, when.length)) + countLines(what, s.bodySize, width)) *
      s.bodyLine +
    countLines(words.more, s.smallSize, width) * s.smallLine;
  const rows = routine.weeks === 1 ? 1 : beside ? 4 : 2;
  const grid = rows * s.box[routine.weeks] - (setting.tight ? (rows - 1) * mm.boxBorder : 0);
  const inside = beside ? Math.max(text, grid) : text + mm.boxesGap + grid;
  const still = setting.frame * (liesDown(exercise) ? 1 : mm.stillHeight);
  return s.row + Math.max(still, inside);
}

/** Heights of the parts that stand once, in millimetres. */
export function partHeights(content: SheetContent, s: Sizes, setting: Setting) {
  const { routine, help, title, made, address } = content;
  const { weeks } = routine;
  const { width } = mm.area[routine.paper];
  /** The letters of what is read once. */
  const once = setting.tight ? mm.sizes.normal.dense : s;
  const lines = (text: string, at = width, bold = 0) =>
    countLines(text, once.bodySize, at, bold) * once.bodyLine;
  const small = (text: string, at: number) => countLines(text, once.smallSize, at) * once.smallLine;
  const frame = setting.tight ? mm.tightFrame : setting.dense ? mm.denseFrame : mm.helpFrame;
  const foot = setting.tight ? mm.tightFoot : mm.foot;
  const endGap = setting.tight ? mm.tightEndGap : mm.endGap;
  const { lead, rest } = sheetWords.grow[weeks];
  const inFoot = width - pageNumber * once.smallSize;
  const titled = countLines(title, s.titleSize, width, title.length) * s.title;
  const rowsForNames = (routine.options.prepared ? 2 : 1) - (joinsNames(content, setting) ? 1 : 0);
  const besideCode = width - s.code - mm.codeGap;
  const scan = `${setting.dense ? sheetWords.scanShort : sheetWords.scan} ${address}`;
  // On a dense sheet the rule of growing needs no heading.
  const growing =
    lines(`${lead} ${rest}`, besideCode, setting.dense ? lead.length : 0) +
    (setting.dense ? 0 : s.heading) +
    small(scan, besideCode);
  // Boxes beside the lines already have the letters of the days above them.
  const letters = setting.boxes === 'under' || weeks === 4 ? s.smallLine : 0;
  // On a dense sheet of 4 weeks it stands beside the code.
  const beside = setting.dense && weeks === 4;
  const inFelt = (beside ? besideCode : width) - mm.numbersWidth;
  const felt = Math.max(s.box[weeks], lines(feelWords(weeks, setting.dense), inFelt)) + s.row;
  return {
    head: titled + s.writing * rowsForNames,
    /** The head of the second page and of those after it. */
    again: titled,
    days: setting.boxes === 'beside' ? s.days : 0,
    help:
      frame.height +
      (setting.smallHelp ? mm.smallHelpHeading : s.heading) +
      help.lines.reduce(
        (sum, { strong, text }) =>
          sum + countLines(`${strong} ${text}`, s.helpSize, width - frame.width, strong.length) * s.helpLine,
        0,
      ),
    end: endGap + (beside ? Math.max(s.code, felt + growing) : letters + felt + Math.max(s.code, growing)),
    barrier: s.writing + mm.barrierGap,
    questions: s.heading + questions.reduce((sum, question) => sum + lines(question, width - mm.bullet), 0),
    notes: s.heading,
    note: s.writing,
    foot: foot + small(made, inFoot),
    /** The foot of the last page, which says more. */
    lastFoot: foot + small(`${made}. ${sheetWords.unchecked}`, inFoot),
  };
}
