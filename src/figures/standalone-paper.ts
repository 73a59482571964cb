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

/**
 * A picture as an SVG file for the printed sheet: outlines, and a working muscle in solid black. The sheet shows it as an image,
 * since hundreds of shapes on the page would be gone through at every change of a routine.
 * @param svg what drawStandalone gives
 * @param grey whether the person's hair is grey
 */
export function withPaperColours(svg: string, grey: boolean): string {
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
  return svg.replace('</style>', `${rules.join('')}</style>`);
}
