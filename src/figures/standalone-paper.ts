import type { Extent } from './extent.ts';
import { round } from './geometry.ts';
import { figureSize, figureViewBox } from './view-box.ts';

/** Colours of a picture on the sheet: black, white, and greys that a poor printer keeps apart. */
export const paperColours = {
  white: '#fff',
  black: '#000',
  shorts: '#ccc',
  dark: '#444',
  'hair-grey': '#aaa',
  'muscle-half': '#333',
  'muscle-rest': '#888',
} as const;
const paper = paperColours;

/** Width of the frame of a still on the sheet, in units of the drawing: its height is 1.2 times as much. */
const frameWidth = figureSize.height / 1.2;
/** Room left beside what must be seen. */
const margin = 3;

/**
 * The part of a drawing that its frame on the sheet shows: as near to the middle as shows the person and the arrow, the same
 * for every picture of an exercise, and wider only where these are wider than the frame.
 * @returns a viewBox
 */
export function paperViewBox({ left, right }: Extent): string {
  const width = Math.max(frameWidth, right - left + 2 * margin);
  const middle = (figureSize.width - width) / 2;
  const [first, last] = [figureSize.left + right + margin - width, figureSize.left + left - margin];
  return `${round(Math.min(last, Math.max(first, middle)))} 0 ${round(width)} ${figureSize.height}`;
}

/**
 * A picture as an SVG file for the printed sheet: outlines, and a working muscle in solid black. The sheet shows it as an image,
 * since hundreds of shapes on the page would be gone through at every change of a routine.
 * @param svg what drawStandalone gives
 * @param grey whether the person's hair is grey
 * @param viewBox the part that is shown; left out: all of it
 */
export function withPaperColours(svg: string, grey: boolean, viewBox = figureViewBox): string {
  const muscle = (fill: string) => `fill:${fill};stroke:${paper.black}`;
  // The outline behind a limb is the limb again, with a wide stroke; clothes in it take the same width.
  const seam = `stroke:${paper.black};stroke-width:var(--seam,.9)`;
  const rules = [
    `svg{background:${paper.white}}`,
    `.halo{stroke:${paper.black};stroke-width:2.6;--seam:2.6}`,
    `.skin,.ear,.tendon,.solid{fill:${paper.white};fill-opacity:1}`,
    `.shorts{fill:${paper.shorts};${seam}}`,
    `.top{fill:${paper.white};${seam}}`,
    `.shoe,.sole{fill:${paper.dark}}`,
    `.sole,.ear,.tendon{stroke:none}`,
    `.hair{fill:${grey ? paper['hair-grey'] : paper.dark}}`,
    `.calf-rest{${muscle(paper['muscle-rest'])}}`,
    `.calf-half{${muscle(paper['muscle-half'])}}`,
    `.calf-tight{${muscle(paper.black)}}`,
    `.fibre{stroke:${paper.white}}`,
    `.line,.rail,.frame,.ground,.solid,.arrow,.band,.wave{stroke:${paper.black}}`,
    `.arrowhead,.water{fill:${paper.black}}`,
    '.far{filter:none}',
  ];
  return svg
    .replace(`viewBox="${figureViewBox}"`, `viewBox="${viewBox}" preserveAspectRatio="xMidYMax"`)
    .replace('</style>', `${rules.join('')}</style>`);
}
