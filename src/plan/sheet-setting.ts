import type { Help, Library, PlanExercise } from './library.ts';
import type { Line, Routine } from './routine.ts';
import type { Sizes } from './sheet-size.ts';
import * as mm from './sheet-size.ts';
import type { Detail } from './sheet-words.ts';
import { sheetWords } from './sheet-words.ts';
import { textWidth } from './text-width.ts';

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
  /** The last resort: closer still, and what is read once in the letters of normal print. Default false. */
  readonly tight?: true;
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
export function sizesOf({ print }: Pick<Routine, 'print'>, { dense, smallHelp, tight }: Setting): Sizes {
  return {
    ...mm.sizes[print][dense ? 'dense' : 'roomy'],
    ...(smallHelp && mm.smallHelp),
    ...(tight && mm.tight),
  };
}

/** Whether the lines for name and date stand beside the title, on a dense sheet with a short one. */
export function joinsNames({ title, routine }: Pick<SheetContent, 'title' | 'routine'>, setting: Setting) {
  const s = sizesOf(routine, setting);
  const labels = `${sheetWords.name} ${sheetWords.from[routine.weeks]}`;
  const words = textWidth(title, s.titleSize, true) + textWidth(labels, s.bodySize);
  return setting.dense === true && words + mm.namesRoom <= mm.area[routine.paper].width;
}
