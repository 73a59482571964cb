import { arrowMarkup } from './arrow.ts';
import type { Figure } from './figure-data-schema.ts';
import { round } from './geometry.ts';
import { layerIds, transformOf, type Layer, type Part } from './part.ts';
import { figureSize, figureViewBox } from './view-box.ts';
import { piecesOf, type ShapeName } from './shape-table.ts';
import { solveFigure, type SolvedFigure } from './solve.ts';
import { loopSeconds } from './loop.ts';

const use = (part: Part): string => {
  const plain = round(part.turn) === '0' && round(part.y) === '0';
  const place = plain
    ? round(part.x) === '0'
      ? ''
      : ` x="${round(part.x)}"`
    : ` transform="${transformOf(part)}"`;
  return `<use href="#f-${part.shape}"${place}/>`;
};

function layerMarkup(layer: Layer, id: string): string {
  const inside =
    layer.parts.map(use).join('') + layer.lines.map((d) => `<path class="f-band" d="${d}"/>`).join('');
  if (!layer.body) return inside;
  const own = id + (layerIds[layer.name] ?? '');
  return `<use href="#${own}" class="f-halo"/><g id="${own}"${layer.far ? ' class="f-far"' : ''}>${inside}</g>`;
}

/** Everything inside one picture, in a group that puts the ground and the middle in their places. */
export function pictureMarkup(solved: SolvedFigure, id: string): string {
  const layers = solved.layers.map((layer) => layerMarkup(layer, id)).join('');
  const arrow = solved.arrow ? arrowMarkup(solved.arrow) : '';
  return `<g class="f-${solved.look}" transform="translate(${figureSize.left} ${figureSize.ground})">${layers}${arrow}</g>`;
}

/**
 * One picture as a symbol to be shown with `<use href="#id"/>` on a page that has the shapes.
 * @param phase the picture, counted from 1
 */
export function drawStill(figure: Figure, phase: number, { id }: { id: string }): string {
  return `<symbol id="${id}" viewBox="${figureViewBox}">${pictureMarkup(solveFigure(figure, { phase }), id)}</symbol>`;
}

/** One shape as markup, to be placed by its id. */
export function shapeMarkup(name: ShapeName): string {
  const pieces = piecesOf(name).map(([kind, d]) => `<path class="f-${kind}" d="${d}"`);
  if (pieces.length === 1) return `${pieces[0]} id="f-${name}"/>`;
  return `<g id="f-${name}">${pieces.map((piece) => `${piece}/>`).join('')}</g>`;
}

const namesIn = ({ layers, arrow }: SolvedFigure): ShapeName[] => [
  ...layers.flatMap((layer) => layer.parts.map((part) => part.shape)),
  ...(arrow && !('letter' in arrow) ? (['arrowhead'] as const) : []),
];

/** The names of the shapes that a picture places. */
export function shapesOf(figure: Figure, phase: number): Set<ShapeName> {
  return new Set(namesIn(solveFigure(figure, { phase })));
}

/** The names of the shapes that the moving drawing places: those of the pictures and of the ways between them. */
export function shapesOfLoop(figure: Figure): Set<ShapeName> {
  const seconds = loopSeconds(figure);
  const times = Array.from({ length: 60 }, (_, index) => (seconds * index) / 60);
  return new Set(times.flatMap((time) => namesIn(solveFigure(figure, { time }))));
}

/** The shapes, once per page, as `<defs>`.  */
export function figureSprite(shapes: Iterable<ShapeName>): string {
  return `<defs>${[...shapes].sort().map(shapeMarkup).join('')}</defs>`;
}
