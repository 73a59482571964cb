import type { Paper, Print, Weeks } from './routine.ts';

/* Millimetres on paper. sheet.css uses the same numbers: change both. A point is 0.3528 mm. */

/** Width and height inside the margins of 15 mm; the width less half a millimetre, so that no border is cut. */
export const area: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 179.4, height: 267 },
  letter: { width: 185.3, height: 249.4 },
};

/** Kept free at the foot of each page, so that rounding never makes a page more. */
export const spare = 2;

/** Sizes of one print size. `…Size` is a letter size, `…Line` the height of one line. */
export interface Sizes {
  /** 14 pt or 18 pt. */
  readonly bodySize: number;
  readonly bodyLine: number;
  /** 12 pt or 16 pt: instructions, captions and the foot. */
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
  /** Side of the QR code. */
  readonly code: number;
}

/** Sizes by print size. */
export const sizes: Readonly<Record<Print, Sizes>> = {
  normal: {
    ...{ bodySize: 4.94, bodyLine: 6.2, smallSize: 4.24, smallLine: 5.3 },
    ...{ titleSize: 7.76, title: 9.5, heading: 8, writing: 9.5, box: { 1: 7.4, 4: 7.1 }, code: 28 },
  },
  large: {
    ...{ bodySize: 6.35, bodyLine: 7.8, smallSize: 5.64, smallLine: 6.9 },
    ...{ titleSize: 9.17, title: 11.5, heading: 10, writing: 11.5, box: { 1: 8.5, 4: 8.5 }, code: 34 },
  },
};

/** Height of a tick box in a tight setting. */
export const tightBox = 7.5;
/** Space above and below the contents of a row, with its rule. */
export const rowPadding = 3;
/** Height of a still, in parts of its width: a standing person is cut free of the empty room at the sides. */
export const stillHeight = 1.2;
/** Space between the columns of a row. */
export const columnGap = 3;
/** Width of the tick boxes beside the words: seven, with the week's number before them on a 4-week sheet. */
export const boxesWidth = { 1: 55, 4: 59 } as const;
/** Space between the words and the boxes under them. */
export const boxesGap = 1.5;
/** Frame, padding and margins of the help box: what it adds to its words in height and takes from them in width. */
export const helpFrame = { height: 9, width: 12 } as const;
/** Height of the row with the letters of the days. */
export const daysRow = 6.5;
/** Rule and space above the words of the foot. */
export const foot = 3;
/** Space between the words under the lines and the QR code. */
export const codeGap = 6;
/** Space between how the legs felt and when to go up a step. */
export const endGap = 3;
/** Width of the sign before a question. */
export const bullet = 6;
