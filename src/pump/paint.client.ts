import { calfParts } from './calf.ts';
import { calfLift } from './calf-outline.ts';
import { labDrawing, valveWords } from './lab-drawing.ts';
import { labLeaders } from './lab-labels.ts';
import type { LabState } from './lab-state.ts';

/** Draws a state without rendering the page again. */
export type Paint = (state: LabState) => void;

/** An attribute that is written only when its value differs from the last one written. */
function writer(element: Element | undefined, name: string): (value: string) => void {
  let last = element?.getAttribute(name) ?? '';
  return (value) => {
    if (value === last) return;
    last = value;
    element?.setAttribute(name, value);
  };
}

/** The function that brings a drawing and its words up to date, changing only what differs. */
export function painter(figure: HTMLElement): Paint {
  const [group, lines] = figure.querySelectorAll('svg > g');
  const lift = writer(group, 'transform');
  const parts = [...(group?.children ?? [])].map((path) => ({
    d: writer(path, 'd'),
    kind: writer(path, 'class'),
    transform: writer(path, 'transform'),
  }));
  const [halo, line, dots] = [...(lines?.children ?? [])].map((path) => writer(path, 'd'));
  // A text that changes stays the same node: a new one would have the browser look at the whole page.
  const told = [...figure.querySelectorAll('dd')].map((element) => element.firstChild);
  return (state) => {
    const drawing = labDrawing(state);
    lift(`translate(0 ${-calfLift(drawing.ankle)})`);
    calfParts(drawing).forEach((part, index) => {
      const path = parts[index];
      path?.d(part.d);
      path?.kind(part.class);
      path?.transform(part.transform ?? '');
    });
    const leaders = labLeaders(drawing.ankle);
    halo?.(leaders.lines);
    line?.(leaders.lines);
    dots?.(leaders.dots);
    const { upper, lower, skin } = valveWords(drawing);
    [upper, lower, skin].forEach((word, index) => {
      const text = told[index];
      if (text && text.nodeValue !== word) text.nodeValue = word;
    });
  };
}
