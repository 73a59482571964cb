/** Which drawing: the one that stands for an exercise, or one still of it as the sheet shows it, from 1. */
export interface PictureName {
  readonly exercise: string;
  readonly still?: number;
}

/**
 * Where a drawing is; undefined while it is on its way. A ready-made sheet names its files. The builder has them all from one
 * file that is the same for everybody, since asking for single drawings would tell the host which exercises somebody chose.
 */
export type PictureOf = (name: PictureName) => string | undefined;

/** The key of a drawing: "calf-raises", or "calf-raises-2" for a still of the sheet. */
export const pictureKey = ({ exercise, still }: PictureName): string =>
  still ? `${exercise}-${still}` : exercise;
