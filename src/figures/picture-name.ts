/** Which drawing: the one that stands for an exercise, or one still of it as it is printed, from 1. */
export interface PictureName {
  readonly exercise: string;
  readonly still?: number | undefined;
}

/** The key of a drawing: "calf-raises", or "calf-raises-2" for a still. */
export const pictureKey = ({ exercise, still }: PictureName): string =>
  still ? `${exercise}-${still}` : exercise;

/** Where the file of a drawing is, from the site's root: stills are in black on white. */
export const pictureFile = (name: PictureName): string =>
  `figures/${name.still ? 'paper/' : ''}${pictureKey(name)}.svg`;
