import { figureSize } from './view-box.ts';
import type { Figure } from './figure-data-schema.ts';
import { layerIds, transformOf, type Layer, type Part } from './part.ts';
import { solveFigure } from './solve.ts';
import { instantAt } from './loop.ts';

const svgElement = (name: string, attributes: Record<string, string>): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

const use = ({ shape }: Part) => svgElement('use', { href: `#f-${shape}` });

/** One layer in the page. It keeps its elements and only moves them, unless the shapes in it change. */
function movingLayer(layer: Layer, id: string) {
  const own = id + (layerIds[layer.name] ?? layer.name);
  const group = svgElement('g', { id: own, ...(layer.far ? { class: 'f-far' } : {}) });
  const nodes = layer.body ? [svgElement('use', { href: `#${own}`, class: 'f-halo' }), group] : [group];
  let shapes = '';
  const paint = (next: Layer) => {
    const wanted = [...next.parts.map((part) => part.shape), next.lines.length].join();
    if (wanted !== shapes) {
      group.replaceChildren(
        ...next.parts.map(use),
        ...next.lines.map(() => svgElement('path', { class: 'f-band' })),
      );
      shapes = wanted;
    }
    for (const [index, part] of next.parts.entries()) {
      group.children[index]?.setAttribute('transform', transformOf(part));
    }
    for (const [index, line] of next.lines.entries()) {
      group.children[next.parts.length + index]?.setAttribute('d', line);
    }
  };
  return { nodes, paint };
}

/**
 * Puts a figure into an empty picture and returns the function that paints a moment of its loop.
 * @param id start of the ids inside it, unique on the page
 * @returns called with seconds from the start, paints that moment and returns the picture it is in, from 0
 */
export function movingFigure(svg: SVGSVGElement, figure: Figure, id: string): (seconds: number) => number {
  const { left, ground } = figureSize;
  const root = svgElement('g', { class: `f-${figure.look}`, transform: `translate(${left} ${ground})` });
  const layers = new Map<Layer['name'], ReturnType<typeof movingLayer>>();
  svg.replaceChildren(root);
  return (seconds) => {
    for (const layer of solveFigure(figure, { time: seconds }).layers) {
      let moving = layers.get(layer.name);
      if (!moving) {
        moving = movingLayer(layer, id);
        layers.set(layer.name, moving);
        root.append(...moving.nodes);
      }
      moving.paint(layer);
    }
    const { from, to, share } = instantAt(figure, seconds);
    return share > 0.5 ? to : from;
  };
}
