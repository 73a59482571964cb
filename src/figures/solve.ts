import { articulate } from './articulate.ts';
import type { Joints } from './joints.ts';
import { backBetween, backLayers, backStance } from './back.ts';
import type { Look } from './cast.ts';
import type { ArrowData, Figure } from './figure-data-schema.ts';
import type { Layer } from './part.ts';
import { layersOf } from './parts.ts';
import { stanceOf } from './posture.ts';
import { instantAt } from './loop.ts';
import { stanceBetween } from './tween.ts';

/** A picture solved: shapes with places, ready to be painted in order. */
export interface SolvedFigure {
  look: Look;
  layers: Layer[];
  /** Only pictures have arrows; instants of the loop have none. */
  arrow: ArrowData | undefined;
  /** Where every joint is; undefined in a view from behind. */
  joints: Joints | undefined;
}

/** Which moment to solve: a picture counted from 1, or a time in seconds from the start of the loop. */
export type Moment = { phase: number } | { time: number };

/**
 * Solves a figure at a picture or at a time.
 * @throws RangeError when the figure has no such picture
 */
export function solveFigure(figure: Figure, moment: Moment): SolvedFigure {
  const arrow = 'phase' in moment ? figure.phases[moment.phase - 1]?.arrow : undefined;
  if (figure.view === 'back') {
    const stance =
      'phase' in moment
        ? backStance(figure, moment.phase - 1)
        : backBetween(figure, instantAt(figure, moment.time));
    return { look: figure.look, layers: backLayers(figure, stance), arrow, joints: undefined };
  }
  const stance =
    'phase' in moment
      ? stanceOf(figure, moment.phase - 1)
      : stanceBetween(figure, instantAt(figure, moment.time));
  const joints = articulate(stance, figure.props);
  return { look: figure.look, layers: layersOf(joints, figure.props, figure.look), arrow, joints };
}
