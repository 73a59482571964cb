import type { ArrowData, Figure } from './figure-data-schema.ts';
import { cos, round, sin, type Point } from './geometry.ts';
import type { Layer, Part } from './parts.ts';
import { piecesOf, type ShapeName } from './shape-table.ts';
import { solveFigure, type SolvedFigure } from './solve.ts';

/** Size of every picture, shared by all, so that people keep one scale. The lowest 2 units are the ground line. */
export const figureSize = { width: 232, height: 226, left: 116, ground: 224 } as const;

/** The viewBox of every picture. */
export const figureViewBox = `0 0 ${figureSize.width} ${figureSize.height}`;

/** The transform of a placed shape, shortest form. */
export function transformOf({ x, y, turn }: Part): string {
  const angle = round(turn);
  return `translate(${round(x)} ${round(y)})${angle === '0' ? '' : `rotate(${angle})`}`;
}

const use = (part: Part): string => {
  const plain = round(part.turn) === '0' && round(part.y) === '0';
  const place = plain
    ? round(part.x) === '0'
      ? ''
      : ` x="${round(part.x)}"`
    : ` transform="${transformOf(part)}"`;
  return `<use href="#f-${part.shape}"${place}/>`;
};

/** Names of the body layers in ids: one letter each. */
const letters: Partial<Record<Layer['name'], string>> = {
  'far-arm': 'a',
  'far-leg': 'b',
  'near-leg': 'c',
  torso: 'd',
  'near-arm': 'e',
};

function layerMarkup(layer: Layer, id: string): string {
  const inside =
    layer.parts.map(use).join('') + layer.lines.map((d) => `<path class="f-band" d="${d}"/>`).join('');
  if (!layer.body) return inside;
  const own = id + (letters[layer.name] ?? '');
  return `<use href="#${own}" class="f-halo"/><g id="${own}"${layer.far ? ' class="f-far"' : ''}>${inside}</g>`;
}

const letterPaths = {
  A: 'M0 0 9-26 18 0M3-9H15',
  B: 'M0 0V-26H8C17-26 17-14 8-14H0 9C20-14 20 0 9 0Z',
  C: 'M18-5C10 5-1 0 0-13-1-26 10-31 18-21',
};

function head(x: number, y: number, angle: number): string {
  return `<use href="#f-arrowhead" transform="translate(${round(x)} ${round(y)})rotate(${round(angle)})"/>`;
}

/** The arrow of a picture as markup. */
export function arrowMarkup(arrow: ArrowData): string {
  if ('letter' in arrow) {
    const place = `translate(${round(arrow.corner[0])} ${round(-arrow.corner[1])})`;
    return `<path class="f-arrow" d="${letterPaths[arrow.letter]}" transform="${place}"/>`;
  }
  if ('around' in arrow) {
    const [rx, ry] = arrow.size;
    const at = (turn: number): Point => [arrow.around[0] + rx * sin(turn), -arrow.around[1] - ry * cos(turn)];
    const [from, to] = arrow.turn;
    const way = to > from ? 1 : 0;
    const [start, end] = [at(from), at(to)];
    const angle = (Math.atan2(ry * sin(to), rx * cos(to)) * 180) / Math.PI + (way ? 0 : 180);
    const large = Math.abs(to - from) > 180 ? 1 : 0;
    const d = `M${start.map(round).join(' ')}A${rx} ${ry} 0 ${large} ${way} ${end.map(round).join(' ')}`;
    return `<path class="f-arrow" d="${d}"/>${head(end[0], end[1], angle)}`;
  }
  const [x1, y1] = [arrow.from[0], -arrow.from[1]];
  const [x2, y2] = [arrow.to[0], -arrow.to[1]];
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const mid: Point = [
    (x1 + x2) / 2 + (arrow.bend * 2 * (y2 - y1)) / length,
    (y1 + y2) / 2 - (arrow.bend * 2 * (x2 - x1)) / length,
  ];
  const angle = (Math.atan2(y2 - mid[1], x2 - mid[0]) * 180) / Math.PI;
  const curve = arrow.bend === 0 ? `L${round(x2)} ${round(y2)}` : `Q${[...mid, x2, y2].map(round).join(' ')}`;
  return `<path class="f-arrow" d="M${round(x1)} ${round(y1)}${curve}"/>${head(x2, y2, angle)}`;
}

/** Everything inside one picture, in a group that puts the ground and the middle in their places. */
function pictureMarkup(solved: SolvedFigure, id: string): string {
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

/** The names of the shapes that a picture places. */
export function shapesOf(figure: Figure, phase: number): Set<ShapeName> {
  const { layers, arrow } = solveFigure(figure, { phase });
  const names = new Set(layers.flatMap((layer) => layer.parts.map((part) => part.shape)));
  if (arrow && !('letter' in arrow)) names.add('arrowhead');
  return names;
}

/** The shapes, once per page, as `<defs>`. Leaving `shapes` out gives all of them. */
export function figureSprite(shapes: Iterable<ShapeName>): string {
  return `<defs>${[...shapes].sort().map(shapeMarkup).join('')}</defs>`;
}
