import { calfParts } from './calf.ts';
import { calfLift } from './calf-outline.ts';
import { labDrawing, valveWords } from './lab-drawing.ts';
import { labLeaders } from './lab-labels.ts';
import type { LabState } from './lab-state.ts';

/** Draws a state without rendering the page again. */
export type Paint = (state: LabState) => void;

/** Writes attributes that differ from what stands there. */
export function write(element: Element | undefined, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values))
    if (element?.getAttribute(name) !== value) element?.setAttribute(name, value);
}

/** The function that brings a drawing and its words up to date, changing only what differs. */
export function painter(figure: HTMLElement): Paint {
  const [group, lines] = figure.querySelectorAll('svg > g');
  const [halo, line, dots] = lines?.children ?? [];
  // A text that changes stays the same node: a new one would have the browser look at the whole page.
  const told = [...figure.querySelectorAll('dd')].map((element) => element.firstChild);
  return (state) => {
    const drawing = labDrawing(state);
    write(group, { transform: `translate(0 ${-calfLift(drawing.ankle)})` });
    calfParts(drawing).forEach(({ d, class: kind, transform = '' }, index) =>
      write(group?.children[index], { d, class: kind, transform }),
    );
    const leaders = labLeaders(drawing.ankle);
    write(halo, { d: leaders.lines });
    write(line, { d: leaders.lines });
    write(dots, { d: leaders.dots });
    const { upper, lower, skin } = valveWords(drawing);
    [upper, lower, skin].forEach((word, index) => {
      const text = told[index];
      if (text && text.nodeValue !== word) text.nodeValue = word;
    });
  };
}
