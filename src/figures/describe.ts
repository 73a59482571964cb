import { lookWords } from './cast.ts';
import type { Figure, SideFigure } from './figure-data-schema.ts';
import { jointAngles } from './joint-angles.ts';
import { propWords } from './prop-kinds.ts';
import { solveFigure } from './solve.ts';

const postures = { stand: 'standing', sit: 'sitting', lie: 'lying on the back', ride: 'riding' } as const;

const presetOf = (figure: SideFigure, index: number) =>
  figure.phases[index]?.preset ?? figure.start.preset ?? 'stand';

function posture(figure: Figure, index: number): string {
  if (figure.view === 'back') return 'seen from behind, standing';
  if (figure.stride) return figure.props.some(({ kind }) => kind === 'flight') ? 'climbing' : 'walking';
  return postures[presetOf(figure, index)];
}

function feet(figure: SideFigure, index: number): string[] {
  const { joints } = solveFigure(figure, { phase: index + 1 });
  if (!joints) return [];
  const near = joints.legs.near;
  const { ankle, knee } = jointAngles(joints, 'near');
  const said: string[] = [];
  if (near.planted && near.planted.pitch > 10) said.push('heel raised');
  if ((near.planted && near.planted.pitch < -5) || (!near.planted && ankle < -10)) said.push('toes up');
  if (!near.planted && ankle > 25) said.push('toes pointed');
  if (near.planted && knee > 35 && presetOf(figure, index) === 'stand') said.push('knees bent');
  return said;
}

function muscles(figure: Figure, index: number): string {
  const names = new Set(
    solveFigure(figure, { phase: index + 1 }).layers.flatMap((layer) =>
      layer.parts.map((part) => part.shape),
    ),
  );
  const said: string[] = [];
  if (names.has('shank-tight') || names.has('back-shank-tight')) said.push('calf');
  if (names.has('shin-tight')) said.push('shin');
  return said.length === 0 ? '' : ` The ${said.join(' and ')} muscle is tight.`;
}

function scene(figure: Figure, index: number): string {
  const doing = posture(figure, index);
  const where = figure.props.map(({ kind }) =>
    kind === 'chair' && doing === 'standing' ? 'in front of a chair' : propWords[kind],
  );
  const said = [`${lookWords[figure.look]} ${doing}`, ...new Set(where)].join(' ');
  return [said, ...(figure.view === 'side' ? feet(figure, index) : [])].join(', ');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What one picture shows, for its text alternative.
 * @param name the exercise's name on the page
 * @param phase the picture, counted from 1
 */
export function describeStill(figure: Figure, name: string, phase: number): string {
  const label = figure.phases[phase - 1]?.label ?? '';
  return `${name}, picture ${phase} of ${figure.phases.length}, ${label}: ${scene(figure, phase - 1)}.${muscles(figure, phase - 1)}`;
}

/** The whole drawing in plain words, from the same data as the pictures. */
export function describeFigure(figure: Figure, name: string): string {
  const pictures = figure.phases.map(
    ({ label, caption }, index) => `${index + 1}. ${label}: ${caption}${muscles(figure, index)}`,
  );
  return `${name} in ${figure.phases.length} pictures. ${capital(scene(figure, 0))}. ${pictures.join(' ')}`;
}
