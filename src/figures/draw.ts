import { arrowMarkup } from './arrow.ts';
import type { Figure } from './figure-data-schema.ts';
import { transformOf, type Layer, type Part } from './part.ts';
import { figureSize, figureViewBox } from './view-box.ts';
import { outlineOf, piecesOf } from './shape-table.ts';
import { solveFigure, type SolvedFigure } from './solve.ts';

const placed = (part: Part) => {
  const place = transformOf(part);
  return place && ` transform="${place}"`;
};

/**
 * One shape in its place. It stands there whole, each time: a `<use>` would save nothing once the page is compressed,
 * and costs a browser several times as much.
 */
function partMarkup(part: Part): string {
  const pieces = piecesOf(part.shape);
  const place = placed(part);
  const own = pieces.length === 1 ? place : '';
  const paths = pieces.map(([kind, d]) => `<path${own} class="f-${kind}" d="${d}"/>`).join('');
  return place && !own ? `<g${place}>${paths}</g>` : paths;
}

/** What cuts a layer of the body free from all behind it: the outlines of its shapes, a little wider. */
function haloMarkup(layer: Layer): string {
  const outlines = layer.parts.map((part) => [outlineOf(part.shape), placed(part)]);
  const paths = outlines.map(([d, place]) => d && `<path${place} d="${d}"/>`);
  return `<g class="f-halo">${paths.join('')}</g>`;
}

function layerMarkup(layer: Layer): string {
  const lines = layer.lines.map((d) => `<path class="f-band" d="${d}"/>`);
  const inside = [...layer.parts.map(partMarkup), ...lines].join('');
  if (!layer.body) return inside;
  return haloMarkup(layer) + (layer.far ? `<g class="f-far">${inside}</g>` : inside);
}

/** Everything inside one picture, in a group that puts the ground and the middle in their places. */
export function pictureMarkup(solved: SolvedFigure): string {
  const layers = solved.layers.map(layerMarkup).join('');
  const arrow = solved.arrow ? arrowMarkup(solved.arrow) : '';
  return `<g class="f-${solved.look}" transform="translate(${figureSize.left} ${figureSize.ground})">${layers}${arrow}</g>`;
}

/**
 * What stands inside the `<svg>` of one still.
 * @param phase the picture, counted from 1
 * @throws RangeError when there is no such picture
 */
export const drawStill = (figure: Figure, phase: number): string =>
  pictureMarkup(solveFigure(figure, { phase }));

/** One still as a symbol, to be shown with `<use href="#id"/>` wherever it is wanted. */
export const drawSymbol = (figure: Figure, phase: number, id: string): string =>
  `<symbol id="${id}" viewBox="${figureViewBox}">${drawStill(figure, phase)}</symbol>`;
