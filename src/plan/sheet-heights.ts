import type { Help, Library, PlanExercise } from './library.ts';
import type { Line, Routine } from './routine.ts';
import type { Detail } from './sheet-words.ts';
import { feelWords, lineWords, questions, sheetWords } from './sheet-words.ts';
import type { Sizes } from './sheet-size.ts';
import * as mm from './sheet-size.ts';
import { countLines, textWidth } from './text-width.ts';

/** How the lines of a sheet are set. */
export interface Setting extends Detail {
  /** Boxes beside the words, or under them. */
  readonly boxes: 'beside' | 'under';
  /** The most stills shown of one figure. */
  readonly frames: 2 | 3;
  /** Width of one still, in millimetres. */
  readonly frame: number;
  /** The same letters closer together, where the sheet would otherwise take a page more. Default false. */
  readonly dense?: true;
  /** The help box in 14 pt in large print too. Default false. */
  readonly smallHelp?: true;
  /** When and what in one paragraph. Default false: each begins a line. */
  readonly runOn?: true;
}

/** A line with its exercise. */
export interface SheetEntry {
  readonly line: Line;
  readonly exercise: PlanExercise;
}

/** Everything that decides where things stand. */
export interface SheetContent {
  readonly routine: Routine;
  readonly library: Library;
  readonly help: Help;
  /** The title, on each page. */
  readonly title: string;
  /** What the foot says beside the page number: when it was made. */
  readonly made: string;
  /** Address of /my-routine/ to type, without "https://". */
  readonly address: string;
}

/** Room for "Page 1 of 2" in the foot, in parts of the letter size. */
const pageNumber = 8;
/** The blank for a dose by pen, as wide as so many letters. */
const blank = '_'.repeat(12);

/** Which stills of a figure are shown, from 1: all where they fit; else the first, and the one that stands for it. */
export function stillsOf({ frames, card }: Pick<PlanExercise, 'frames' | 'card'>, most: number): number[] {
  if (frames <= most) return Array.from({ length: frames }, (_, index) => index + 1);
  if (most > 2) return [1, 2, 3];
  return [1, card > 1 ? card : frames > 3 ? 3 : 2];
}

/** Every still that a sheet or the builder may show of a figure, to be put on the page. */
export function picturesOf(figure: { phases: readonly unknown[]; card: number }): number[] {
  const about = { frames: figure.phases.length, card: figure.card };
  return [...new Set([...stillsOf(about, 2), ...stillsOf(about, 3), figure.card])].sort((a, b) => a - b);
}

/** Whether a figure lies down: then it needs its whole width, and less height. */
export function liesDown(exercise: Pick<PlanExercise, 'position'>): boolean {
  return exercise.position[0] === 'lying';
}

/** The sizes of a setting. */
export function sizesOf({ print }: Pick<Routine, 'print'>, { dense, smallHelp }: Setting): Sizes {
  return { ...mm.sizes[print][dense ? 'dense' : 'roomy'], ...(smallHelp && mm.smallHelp) };
}

/** Whether the lines for name and date stand beside the title, on a dense sheet with a short one. */
export function joinsNames({ title, routine }: Pick<SheetContent, 'title' | 'routine'>, setting: Setting) {
  const s = sizesOf(routine, setting);
  const labels = `${sheetWords.name} ${sheetWords.from[routine.weeks]}`;
  const words = textWidth(title, s.titleSize, true) + textWidth(labels, s.bodySize);
  return setting.dense === true && words + mm.namesRoom <= mm.area[routine.paper].width;
}

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
  const grid = rows * s.box[routine.weeks];
  const inside = beside ? Math.max(text, grid) : text + mm.boxesGap + grid;
  const still = setting.frame * (liesDown(exercise) ? 1 : mm.stillHeight);
  return s.row + Math.max(still, inside);
}

/** Heights of the parts that stand once, in millimetres. */
export function partHeights(content: SheetContent, s: Sizes, setting: Setting) {
  const { routine, help, title, made, address } = content;
  const { weeks } = routine;
  const { width } = mm.area[routine.paper];
  const lines = (text: string, at = width, bold = 0) => countLines(text, s.bodySize, at, bold) * s.bodyLine;
  const small = (text: string, at: number) => countLines(text, s.smallSize, at) * s.smallLine;
  const frame = setting.dense ? mm.denseFrame : mm.helpFrame;
  const { lead, rest } = sheetWords.grow[weeks];
  const inFoot = width - pageNumber * s.smallSize;
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
    end: mm.endGap + (beside ? Math.max(s.code, felt + growing) : letters + felt + Math.max(s.code, growing)),
    barrier: s.writing + mm.barrierGap,
    questions: s.heading + questions.reduce((sum, question) => sum + lines(question, width - mm.bullet), 0),
    notes: s.heading,
    note: s.writing,
    foot: mm.foot + small(made, inFoot),
    /** The foot of the last page, which says more. */
    lastFoot: mm.foot + small(`${made}. ${sheetWords.unchecked}`, inFoot),
  };
}
