import type { Print } from './routine.ts';
import { lineHeight, partHeights } from './sheet-heights.ts';
import type { Setting, SheetContent, SheetEntry } from './sheet-setting.ts';
import { sizesOf } from './sheet-setting.ts';
import * as mm from './sheet-size.ts';
import { knownLines } from './sheet-words.ts';

/** One side of paper, decided before it is drawn. */
export interface SheetPage {
  readonly lines: readonly SheetEntry[];
  /** True on the last page: how the legs felt, when to go up a step, and the QR code. */
  readonly last: boolean;
  /** Whether "If something gets in the way, I will" stands on it. */
  readonly barrier: boolean;
  /** Whether the questions for a nurse stand on it. */
  readonly questions: boolean;
  /** How many lines for notes there are. */
  readonly notes: number;
}

/** A whole sheet, decided before it is drawn. */
export interface SheetLayout {
  readonly setting: Setting;
  readonly pages: readonly SheetPage[];
}

/** Large print at its closest, short of the last resort. */
const smallest: Setting = {
  boxes: 'beside',
  frames: 2,
  frame: 14,
  tip: false,
  grow: false,
  dense: true,
  smallHelp: true,
};

/** The ways to set a sheet, the richest first. */
const settings: Readonly<Record<Print, readonly Setting[]>> = {
  normal: [
    { boxes: 'under', frames: 3, frame: 24, tip: true, grow: true },
    { boxes: 'beside', frames: 2, frame: 20, tip: true, grow: true },
    { boxes: 'beside', frames: 2, frame: 18, tip: true, grow: true, dense: true },
    { boxes: 'beside', frames: 2, frame: 18, tip: false, grow: true, dense: true },
    { boxes: 'beside', frames: 2, frame: 18, tip: true, grow: false, dense: true },
    { boxes: 'beside', frames: 2, frame: 16, tip: false, grow: true, dense: true },
    { boxes: 'beside', frames: 2, frame: 16, tip: false, grow: false, dense: true },
    { boxes: 'beside', frames: 2, frame: 16, tip: false, grow: true, dense: true, tight: true },
    { boxes: 'beside', frames: 2, frame: 16, tip: false, grow: false, dense: true, tight: true },
  ],
  large: [
    { boxes: 'under', frames: 3, frame: 26, tip: true, grow: true },
    { boxes: 'under', frames: 2, frame: 26, tip: true, grow: true },
    { boxes: 'under', frames: 2, frame: 24, tip: true, grow: false },
    { boxes: 'under', frames: 2, frame: 22, tip: false, grow: false },
    { boxes: 'beside', frames: 2, frame: 18, tip: false, grow: true, dense: true },
    { boxes: 'beside', frames: 2, frame: 16, tip: false, grow: false, dense: true },
    { boxes: 'beside', frames: 2, frame: 16, tip: false, grow: false, dense: true, smallHelp: true },
    smallest,
    { ...smallest, runOn: true },
    { ...smallest, frame: 16, tight: true },
    { ...smallest, runOn: true, tight: true },
  ],
};
/** Lines for notes at most: more would be an empty page. */
const mostNotes = 6;
/** Lines for notes that come with the questions when these are asked for. */
const notesWanted = 3;
/** Room in millimetres that the last resort gives to its lines before anything that was not asked for. */
const air = 12;

/** Fills pages from the top with the lines in order; what stands once goes to the first or the last page. */
function fill(content: SheetContent, setting: Setting): SheetPage[] {
  const s = sizesOf(content.routine, setting);
  const p = partHeights(content, s, setting);
  const height = mm.area[content.routine.paper].height - mm.spare - p.foot;
  const pages: SheetPage[] = [];
  let lines: SheetEntry[] = [];
  let room = height - p.head - p.days - p.help;
  const turn = () => {
    pages.push({ lines, last: false, barrier: false, questions: false, notes: 0 });
    lines = [];
    room = height - p.again - p.days;
  };
  for (const entry of knownLines(content.routine, content.library)) {
    const row = lineHeight(entry, content, s, setting);
    if (row > room && lines.length > 0) turn();
    lines.push(entry);
    room -= row;
  }
  const wanted = content.routine.options.questions ? p.questions + p.notes + notesWanted * p.note : 0;
  if (p.end + p.lastFoot - p.foot + wanted > room && lines.length > 0) turn();
  if (lines.length === 0) room += p.days;
  room -= p.end + p.lastFoot - p.foot;
  if (setting.tight && wanted === 0) room -= air;
  const barrier = room - wanted >= p.barrier;
  if (barrier) room -= p.barrier;
  const questions = room >= p.questions;
  if (questions) room -= p.questions;
  const notes = Math.max(0, Math.min(mostNotes, Math.floor((room - p.notes) / p.note)));
  return [...pages, { lines, last: true, barrier, questions, notes }];
}

/** The promise: one page for so many exercises, two for more. */
const onOnePage = 5;

/**
 * Decides what stands on which page: the fewest pages first, then the richest lines.
 * Lines without instruction and next step only serve to keep the promise about pages, and the last resort comes after
 * them. It keeps the promise for every routine whose moments come from the list, with one exception: on Letter, for
 * 4 weeks, with lines for a clinician and a title too long to stand beside the name, five exercises take two pages
 * where the help box has seven lines (Europe), the title two, or a line in large print four.
 */
export function paginate(content: SheetContent): SheetLayout {
  const { lines, print, weeks, options } = content.routine;
  const all = settings[print]
    // Four weeks of boxes need less room beside the words than under them in normal print, and the room of a still in large.
    .filter(({ boxes, frames }) => weeks === 1 || boxes === 'beside' || (print === 'large' && frames === 2))
    .map((setting) => ({ setting, pages: fill(content, setting) }));
  const fewest = (among: readonly SheetLayout[]) =>
    among.reduce((best, one) => (one.pages.length < best.pages.length ? one : best));
  const keeps = ({ pages }: SheetLayout, most = lines.length <= onOnePage ? 1 : 2) => pages.length <= most;
  const plain = all.filter(({ setting }) => !setting.tight);
  const rich = fewest(plain.filter(({ setting: { tip, grow } }) => tip || grow));
  if (keeps(rich)) return rich;
  const bare = fewest(plain);
  // Questions may have a second side.
  return keeps(bare) || (options.questions && keeps(bare, 2)) ? bare : fewest(all);
}
