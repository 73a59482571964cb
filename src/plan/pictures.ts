import type { PictureName } from '../figures/picture-name.ts';

/**
 * Where a drawing is; undefined while it is on its way. A ready-made sheet names its files. The builder has them all from one
 * file that is the same for everybody, since asking for single drawings would tell the host which exercises somebody chose.
 */
export type PictureOf = (name: PictureName) => string | undefined;
