import { write } from './paint.client.ts';
import type { TraceDrawing } from './trace.ts';
import { namePlace, place } from './trace.ts';

/** What makes a chart need other elements, and not only other places for the same ones. */
export function chartParts({ lines, span }: TraceDrawing): string {
  return [span.from, lines.length].join();
}

/** Moves the lines of the chart in an element, their names and the dot at the present. Everything else stays as rendered. */
export function paintChart(root: Element, drawing: TraceDrawing): void {
  const { lines, now, span, words } = drawing;
  const [chart] = root.getElementsByClassName('trace');
  write(chart, { 'aria-label': words });
  const paths = chart?.querySelectorAll('svg svg path') ?? [];
  lines.forEach(({ path }, index) => write(paths[index], { d: path }));
  const names = chart?.querySelectorAll('[data-line-name]') ?? [];
  // Either all lines have a place for a name or none has.
  lines.forEach(({ name = '', at }, index) => {
    if (at) write(names[index], namePlace(at, span));
    const text = names[index]?.firstChild;
    if (text && text.nodeValue !== name) text.nodeValue = name;
  });
  if (now === undefined) return;
  const { x: cx, y: cy } = place(now, span);
  write(chart?.getElementsByTagName('circle')[0], { cx, cy });
}
