import type { Box } from './calf-labels.ts';

/** A part of a drawing seen close up. */
export interface ClosePicture {
  /** Which drawing: the id of a frame, or "leaky". */
  readonly drawing: 'still' | 'squeeze' | 'relax' | 'refill' | 'leaky';
  readonly box: Box;
  /** What is to be seen, for people who do not see it. */
  readonly shows: string;
  /** The words under it: at most 8. */
  readonly words: string;
}

/** Columns of blood side by side: how high each is tells a pressure. */
export interface Columns {
  /** 2 or 3 columns: its name, its height from 0 to 1, and the measured value in words where there is one. */
  readonly columns: readonly { readonly name: string; readonly height: number; readonly value?: string }[];
  /** The words under them. */
  readonly words: string;
  /** Where measured values come from. */
  readonly source?: { readonly grade: 'little'; readonly references: readonly string[] };
}

/** The pictures of a chapter: close-ups or columns. */
export interface ChapterPictures {
  readonly closeUps?: readonly ClosePicture[];
  readonly columns?: Columns;
}

const middle: Box = { x: 40, y: 150, width: 160, height: 150 };
const knee: Box = { x: 74, y: -8, width: 100, height: 94 };
const ankle: Box = { x: 84, y: 290, width: 120, height: 160 };
const back: Box = { x: 40, y: 150, width: 130, height: 150 };
/** How far the leg rises in the frame "squeeze", in drawing units. A test compares it with the drawing. */
export const squeezeRise = 37.6;
const raised = (box: Box): Box => ({ ...box, y: box.y - squeezeRise });

/** The pictures of each chapter, by the chapter's id. */
export const chapterPictures: Readonly<Record<string, ChapterPictures>> = {
  gravity: {
    // The heights are those of the body, not measured pressures: lying almost none, sitting about six tenths.
    columns: {
      columns: [
        { name: 'Lying', height: 0.07 },
        { name: 'Sitting', height: 0.62 },
        { name: 'Standing', height: 1 },
      ],
      words: 'The column of blood above the ankle. The taller it is, the harder it presses.',
    },
  },
  squeeze: {
    closeUps: [
      {
        drawing: 'still',
        box: middle,
        shows: 'The muscle is long and pale. The deep vein in front of it is wide.',
        words: 'Loose: the vein is wide',
      },
      {
        drawing: 'squeeze',
        box: raised(middle),
        shows: 'The muscle is thick and red. Arrows show how it presses the vein thin.',
        words: 'Tight: the vein is pressed flat',
      },
    ],
  },
  valves: {
    closeUps: [
      {
        drawing: 'squeeze',
        box: raised(knee),
        shows: 'The two flaps lie along the walls of the vein. An arrow points up.',
        words: 'Open: blood goes up',
      },
      {
        drawing: 'relax',
        box: knee,
        shows: 'The free edges of the two flaps meet in the middle of the vein.',
        words: 'Shut: blood cannot fall back',
      },
    ],
  },
  refill: {
    closeUps: [
      {
        drawing: 'refill',
        box: ankle,
        shows: 'Arrows point up through the open lower valve, and through a link vein from the surface vein.',
        words: 'From the foot and from under the skin',
      },
    ],
  },
  moving: {
    columns: {
      columns: [
        { name: 'Standing still', height: 1, value: '84 mmHg' },
        { name: 'Slow walking', height: 24 / 84, value: '24 mmHg' },
        { name: 'Fast walking', height: 30 / 84, value: '30 mmHg' },
      ],
      words: 'Pressure in a vein at the ankle: the middle value of 18 people.',
      source: { grade: 'little', references: ['stick1992'] },
    },
  },
  problems: {
    closeUps: [
      {
        drawing: 'leaky',
        box: back,
        shows: 'The flaps in the surface vein do not meet. Yellow arrows point down below them.',
        words: 'Leaky: blood falls back through the gap',
      },
    ],
  },
};
