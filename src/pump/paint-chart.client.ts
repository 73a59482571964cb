import type { TraceDrawing } from './trace.ts';
import { namePlace, place } from './trace.ts';

/** Writes attributes that differ from what stands there. Compares with the page itself, since others write there too. */
function write(element: Element | null | undefined, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values))
    if (element?.getAttribute(name) !== value) element?.setAttribute(name, value);
}

/** What makes a chart need other elements, and not only other places for the same ones. */
export function chartParts({ lines, span }: TraceDrawing): string {
  return `${span.from} ${lines.map(({ name = '', below = false }) => name + below).join()}`;
}

/** Moves the lines of the chart in an element, their names and the dot at the present. Everything else stays as rendered. */
export function paintChart(root: Element, drawing: TraceDrawing): void {
  const { lines, now, span, words } = drawing;
  const chart = root.querySelector('.trace');
  write(chart, { 'aria-label': words });
  const paths = chart?.querySelectorAll('svg svg path') ?? [];
  lines.forEach(({ path }, index) => write(paths[index], { d: path }));
  const names = chart?.querySelectorAll('[data-line-name]') ?? [];
  lines
    .flatMap(({ name, at }) => (name === undefined || at === undefined ? [] : [at]))
    .forEach((at, index) => write(names[index], namePlace(at, span)));
  if (now === undefined) return;
  const { x: cx, y: cy } = place(now, span);
  write(chart?.querySelector('circle'), { cx, cy });
}
