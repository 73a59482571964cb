import { extentOf } from '../figures/extent.ts';
import { drawStandalone } from '../figures/standalone.ts';
import { paperViewBox, withPaperColours } from '../figures/standalone-paper.ts';
import type { Exercise } from '../exercises/schema.ts';
import { liesDown } from './sheet-setting.ts';

/**
 * One picture of an exercise as the sheet shows it, as an SVG file.
 * @param still which picture, from 1
 */
export function paperPicture(
  exercise: Pick<Exercise, 'figure' | 'name' | 'position'>,
  still: number,
): string {
  const { figure, name } = exercise;
  const grey = figure.look === 'bun' || figure.look === 'crop';
  const viewBox = liesDown(exercise) ? undefined : paperViewBox(extentOf(figure));
  return withPaperColours(drawStandalone(figure, still, name), grey, viewBox);
}
