import { figureSize } from './view-box.ts';
import type { Figure } from './figure-data-schema.ts';
import { transformOf, type Layer, type Part } from './part.ts';
import { outlineOf, piecesOf, type ShapeName } from './shape-table.ts';
import { solveFigure } from './solve.ts';
import { instantAt } from './loop.ts';

const svgElement = (name: string, attributes: Record<string, string>): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

/** A shape as it is drawn, and its outline for the halo behind it. */
const wholeOf = (shape: ShapeName) => {
  const whole = svgElement('g', {});
  whole.append(...piecesOf(shape).map(([kind, d]) => svgElement('path', { class: `f-${kind}`, d })));
  return whole;
};
const haloOf = (shape: ShapeName) => svgElement('path', { d: outlineOf(shape) });

/** Parts in a group. It keeps its elements and only moves them, unless their shapes change. */
function movingParts(name: string, drawn: (shape: ShapeName) => SVGElement) {
  const group = svgElement('g', name ? { class: name } : {});
  let shapes = '';
  const paint = (parts: readonly Part[]) => {
    const wanted = parts.map(({ shape }) => shape).join();
    if (wanted !== shapes) {
      group.replaceChildren(...parts.map(({ shape }) => drawn(shape)));
      shapes = wanted;
    }
    for (const [index, part] of parts.entries())
      group.children[index]?.setAttribute('transform', transformOf(part));
  };
  return { group, paint };
}

/** One layer in the page: its halo, where it is part of the body, its parts, and its lines. */
function movingLayer(first: Layer) {
  const halo = first.body ? movingParts('f-halo', haloOf) : undefined;
  const parts = movingParts(first.far ? 'f-far' : '', wholeOf);
  const lines = first.lines.map(() => svgElement('path', { class: 'f-band' }));
  const paint = (layer: Layer) => {
    halo?.paint(layer.parts);
    parts.paint(layer.parts);
    for (const [index, line] of lines.entries()) line.setAttribute('d', layer.lines[index] ?? '');
  };
  return { nodes: [...(halo ? [halo.group] : []), parts.group, ...lines], paint };
}

/**
 * Puts a figure into an empty picture and returns the function that paints a moment of its loop.
 * @returns called with seconds from the start, paints that moment and returns the picture it is in, from 0
 */
export function movingFigure(svg: SVGSVGElement, figure: Figure): (seconds: number) => number {
  const { left, ground } = figureSize;
  const root = svgElement('g', { class: `f-${figure.look}`, transform: `translate(${left} ${ground})` });
  const layers = new Map<Layer['name'], ReturnType<typeof movingLayer>>();
  svg.replaceChildren(root);
  return (seconds) => {
    for (const layer of solveFigure(figure, { time: seconds }).layers) {
      let moving = layers.get(layer.name);
      if (!moving) {
        moving = movingLayer(layer);
        layers.set(layer.name, moving);
        root.append(...moving.nodes);
      }
      moving.paint(layer);
    }
    const { from, to, share } = instantAt(figure, seconds);
    return share > 0 ? to : from;
  };
}
