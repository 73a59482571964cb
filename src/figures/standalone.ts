import { arrowMarkup } from './arrow.ts';
import type { Figure } from './figure-data-schema.ts';
import { figureSize, figureViewBox } from './view-box.ts';
import { transformOf, type Layer, type Part } from './part.ts';
import { piecesOf, type ShapeName } from './shape-table.ts';
import { solveFigure } from './solve.ts';

/** Colours of a picture outside the site: the light ones of figure-tokens.css. A test keeps the two the same. */
export const standaloneColours = {
  plate: '#eff4f3',
  skin: '#c3cfd6',
  'skin-far': '#a3b3bc',
  shorts: '#27505f',
  shoe: '#1d3540',
  sole: '#8e9aa0',
  'hair-dark': '#22353d',
  'hair-grey': '#82949a',
  'top-bun': '#5f8a6f',
  'top-short': '#4d8198',
  'top-bob': '#7d709b',
  'top-crop': '#8c7a4c',
  muscle: '#d8503a',
  'muscle-half': '#da6c58',
  'muscle-rest': '#dc8a7a',
  'muscle-line': '#8f2f20',
  tendon: '#fbf6ea',
  prop: '#5f777e',
  'prop-fill': '#e1eae9',
  water: '#0b5563',
} as const;
const colour = standaloneColours;

const line = (width: number) => `fill:none;stroke:${colour.prop};stroke-width:${width}`;
const muscle = (fill: string, width: number) =>
  `fill:${fill};stroke:${colour['muscle-line']};stroke-width:${width}`;
const drawn = `fill:none;stroke:${colour.water};stroke-width:`;

function paints(figure: Figure): Record<string, string> {
  const grey = figure.look === 'bun' || figure.look === 'crop';
  return {
    skin: `fill:${colour.skin}`,
    shorts: `fill:${colour.shorts}`,
    top: `fill:${colour[`top-${figure.look}`]}`,
    shoe: `fill:${colour.shoe}`,
    sole: `fill:${colour.sole}`,
    hair: `fill:${colour[grey ? 'hair-grey' : 'hair-dark']}`,
    ear: `fill:${colour['skin-far']}`,
    tendon: `fill:${colour.tendon}`,
    'calf-rest': muscle(colour['muscle-rest'], 0.9),
    'calf-half': muscle(colour['muscle-half'], 1.2),
    'calf-tight': muscle(colour.muscle, 1.6),
    fibre: muscle('none', 0.9),
    line: line(1.7),
    solid: `fill:${colour['prop-fill']};stroke:${colour.prop};stroke-width:1.7`,
    rail: line(3),
    frame: line(3),
    ground: line(2),
    wave: `${drawn}1.7`,
    water: `fill:${colour.water};fill-opacity:.12`,
    arrowhead: `fill:${colour.water}`,
    arrow: `${drawn}3.2`,
    band: `${drawn}2.6`,
    far: 'filter:brightness(.84)',
    halo: `stroke:${colour.plate};stroke-width:3`,
  };
}

const pieces = (name: ShapeName) =>
  piecesOf(name)
    .map(([kind, d]) => `<path class="f-${kind}" d="${d}"/>`)
    .join('');

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * One picture as a whole SVG file for use outside the site. A shape placed twice is defined once; others stand
 * where they are placed. No custom properties, since many programs that read SVG do not know them.
 * @param phase the picture, counted from 1
 * @param title what it shows, read aloud in place of the picture
 */
export function drawStandalone(figure: Figure, phase: number, title: string): string {
  const { layers, arrow } = solveFigure(figure, { phase });
  const counts = new Map<ShapeName, number>();
  for (const { shape } of layers.flatMap((layer) => layer.parts))
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const twice = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  const put = (part: Part) => {
    const place = transformOf(part);
    const transform = place && ` transform="${place}"`;
    if (twice.includes(part.shape)) return `<use href="#${part.shape}"${transform}/>`;
    return transform ? `<g${transform}>${pieces(part.shape)}</g>` : pieces(part.shape);
  };
  const paintLayer = (layer: Layer, index: number) => {
    const inside =
      layer.parts.map(put).join('') + layer.lines.map((d) => `<path class="f-band" d="${d}"/>`).join('');
    if (!layer.body) return inside;
    const group = `<use href="#p${index}" class="f-halo"/>`;
    return `${group}${layer.far ? '<g class="f-far">' : ''}<g id="p${index}">${inside}</g>${layer.far ? '</g>' : ''}`;
  };
  const drawing = layers.map(paintLayer).join('') + (arrow ? arrowMarkup(arrow) : '');
  const defs = twice.map((name) => `<g id="${name}">${pieces(name)}</g>`).join('');
  const used = Object.entries(paints(figure)).filter(([kind]) => `${defs}${drawing}`.includes(`"f-${kind}"`));
  const style = used.map(([kind, paint]) => `.${kind}{${paint}}`).join('');
  // On a page the classes need a prefix; a file of its own does not.
  const bare = (markup: string) => markup.replaceAll('"f-', '"');
  const { left, ground } = figureSize;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${figureViewBox}"><title>${escaped(title)}</title>` +
    `<style>svg{background:${colour.plate}}${style}</style><defs>${bare(defs)}</defs>` +
    `<g transform="translate(${left} ${ground})" stroke-linecap="round" stroke-linejoin="round">${bare(drawing)}</g></svg>\n`
  );
}
