import type { Paper, Print, Weeks } from './routine.ts';

/* Millimetres on paper. sheet.css uses the same numbers: change both. A point is 0.3528 mm. */

/** Width and height inside the margins of 15 mm; the width less half a millimetre, so that no border is cut. */
export const area: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 179.4, height: 267 },
  letter: { width: 185.3, height: 249.4 },
};

/** Kept free at the foot of each page, so that rounding never makes a page more. */
export const spare = 2;

/** Sizes of one way to set. `…Size` is a letter size, `…Line` the height of one line. */
export interface Sizes {
  /** 14 pt in normal print, 18 pt in large. */
  readonly bodySize: number;
  readonly bodyLine: number;
  /** Letters of the help box: 14 pt or more. */
  readonly helpSize: number;
  readonly helpLine: number;
  /** 12 pt or 18 pt: instructions, captions and the foot. */
  readonly smallSize: number;
  readonly smallLine: number;
  /** Letter size of the title, and the height of one line of it. */
  readonly titleSize: number;
  readonly title: number;
  /** A heading with the space above it. */
  readonly heading: number;
  /** One row to write in: name, prepared for, notes. */
  readonly writing: number;
  /** Height of a tick box on a sheet of 1 week and of 4 weeks. At least 7. */
  readonly box: Readonly<Record<Weeks, number>>;
  /** Width of the tick boxes beside the words: seven, with the week's number before them on a 4-week sheet. */
  readonly boxes: Readonly<Record<Weeks, number>>;
  /** Space above and below the contents of a row, with its rule. */
  readonly row: number;
  /** Height of the row with the letters of the days. */
  readonly days: number;
  /** Side of the QR code. */
  readonly code: number;
}

const roomy = { boxes: { 1: 55, 4: 59 }, row: 3, days: 7 } as const;
const dense = { boxes: { 1: 51.8, 4: 56.2 }, row: 1.6, days: 6 } as const;

/** Sizes by print size, with room to spare and dense: the same letters, closer together. */
export const sizes: Readonly<Record<Print, Readonly<Record<'roomy' | 'dense', Sizes>>>> = {
  normal: {
    roomy: {
      ...{ bodySize: 4.94, bodyLine: 6.2, helpSize: 4.94, helpLine: 6.2, smallSize: 4.24, smallLine: 5.3 },
      ...{ titleSize: 7.76, title: 9.5, heading: 8, writing: 9.5, box: { 1: 7.4, 4: 7.1 }, code: 28 },
      ...roomy,
    },
    dense: {
      ...{ bodySize: 4.94, bodyLine: 6, helpSize: 4.94, helpLine: 6, smallSize: 4.24, smallLine: 5.1 },
      ...{ titleSize: 7.06, title: 9, heading: 6.5, writing: 9, box: { 1: 7.2, 4: 7.03 }, code: 25 },
      ...dense,
    },
  },
  large: {
    roomy: {
      ...{ bodySize: 6.35, bodyLine: 7.8, helpSize: 6.35, helpLine: 7.8, smallSize: 6.35, smallLine: 7.8 },
      ...{ titleSize: 9.17, title: 11.5, heading: 10, writing: 11.5, box: { 1: 8.5, 4: 8.5 }, code: 34 },
      ...roomy,
    },
    dense: {
      ...{ bodySize: 6.35, bodyLine: 7.5, helpSize: 5.65, helpLine: 6.8, smallSize: 6.35, smallLine: 7.5 },
      ...{ titleSize: 7.06, title: 10, heading: 8, writing: 10, box: { 1: 7.4, 4: 7.03 }, code: 27 },
      ...dense,
      days: 7.9,
    },
  },
};

/** The help box in 14 pt, where large print would otherwise take a page more. */
export const smallHelp = { helpSize: 4.94, helpLine: 6 } as const;
/** The last resort on a dense sheet, in either print. */
export const tight = {
  ...{ titleSize: 6.35, title: 7.5, helpLine: 5.65, writing: 8, row: 0.7, days: 6, code: 25 },
  boxes: { 1: 51.8, 4: 52.4 },
} as const;
/** The border of a box, one CSS pixel: two weeks share one there. */
export const boxBorder = 0.26;
/** Its heading then. */
export const smallHelpHeading = 6.5;
/** Height of a still, in parts of its width: a standing person is cut free of the empty room at the sides. */
export const stillHeight = 1.2;
/** Space between the columns of a row. */
export const columnGap = 3;
/** Space between the words and the boxes under them. */
export const boxesGap = 1.5;
/** Frame, padding and margins of the help box: what it adds to its words in height and takes from them in width. */
export const helpFrame = { height: 9, width: 12 } as const;
/** The same on a dense sheet. */
export const denseFrame = { height: 4.8, width: 8.7 } as const;
/** The same in the last resort. */
export const tightFrame = { height: 3.6, width: 8.7 } as const;
/** Rule and space above the words of the foot. */
export const foot = 2.6;
/** The same in the last resort. */
export const tightFoot = 1.8;
/** Space between the words under the lines and the QR code. */
export const codeGap = 6;
/** Space between how the legs felt and when to go up a step. */
export const endGap = 2;
/** The same in the last resort. */
export const tightEndGap = 1.4;
/** Width of the boxes for how the legs felt, with their marks and the space before them. */
export const numbersWidth = 60;
/** Space under the line for what gets in the way. */
export const barrierGap = 2;
/** Width of the sign before a question. */
export const bullet = 6;
/** Gaps and room to write in, where the name stands beside the title. */
export const namesRoom = 78;
