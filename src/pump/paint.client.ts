import { calfParts } from './calf.ts';
import { calfLift } from './calf-outline.ts';
import { labDrawing, valveWords } from './lab-drawing.ts';
import { labelled, labLeader } from './lab-labels.ts';
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
  const leaders = [...(lines?.children ?? [])].map(({ children: [halo, line, dot] }) => ({
    d: [writer(halo, 'd'), writer(line, 'd')],
    cx: writer(dot, 'cx'),
    cy: writer(dot, 'cy'),
  }));
  const told = [...figure.querySelectorAll('dd')];
  return (state) => {
    const drawing = labDrawing(state);
    lift(`translate(0 ${-calfLift(drawing.ankle)})`);
    calfParts(drawing).forEach((part, index) => {
      const path = parts[index];
      path?.d(part.d);
      path?.kind(part.class);
      path?.transform(part.transform ?? '');
    });
    labelled.forEach((valve, index) => {
      const { d, cx, cy } = labLeader(drawing.ankle, valve);
      const leader = leaders[index];
      leader?.d.forEach((write) => write(d));
      leader?.cx(`${cx}`);
      leader?.cy(`${cy}`);
    });
    const { upper, lower, skin } = valveWords(state);
    [upper, lower, skin].forEach((word, index) => {
      const element = told[index];
      if (element !== undefined && element.textContent !== word) element.textContent = word;
    });
  };
}
