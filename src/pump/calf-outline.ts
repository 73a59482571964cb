import type { CalfState } from './calf-state.ts';
import type { Point } from './calf-path.ts';
import { closedCurve, numbers, round, turn, turner } from './calf-path.ts';
import { mixed } from './calf-muscle.ts';
import {
  ankleJoint,
  backOfLeg,
  ball,
  frontOfLeg,
  heelCord,
  soleOfFoot,
  soles,
  toesOutline,
  topOfFoot,
} from './calf-shapes.ts';

/** A way in which a stiff part moves: for single points, and as the attribute that moves a whole path. */
interface Motion {
  readonly move: (p: Point) => Point;
  readonly attribute: { readonly transform?: string };
}

/** How foot and toes move for an ankle in degrees, + = toes down. On tiptoe the toes stay flat and go with the ball; otherwise they turn with the foot. */
export function footTurn(ankle: number): { foot: Motion; toes: Motion } {
  const move = turner(ankleJoint, ankle);
  const foot: Motion = {
    move,
    attribute: ankle === 0 ? {} : { transform: `rotate(${numbers(ankle, ...ankleJoint)})` },
  };
  if (ankle <= 0) return { foot, toes: foot };
  const [x, y] = move(ball);
  const [dx, dy] = [x - ball[0], y - ball[1]];
  return {
    foot,
    toes: { move: (p) => [p[0] + dx, p[1] + dy], attribute: { transform: `translate(${numbers(dx, dy)})` } },
  };
}

/** How far the whole leg must rise for the foot to stand on the ground, in drawing units, for an ankle in degrees. */
export function calfLift(ankle: number): number {
  const touching = ankle > 0 ? [soles.heel, soles.ball] : [soles.heel, soles.ball, soles.toes];
  const lowest = Math.max(...touching.map((p) => turn(p, ankleJoint, ankle)[1]));
  return round(lowest - soles.ball[1]);
}

/** Path data of the outline of the leg, one closed curve. */
export function skinPath({ squeeze, ankle }: Pick<CalfState, 'squeeze' | 'ankle'>): string {
  const { foot, toes } = footTurn(ankle);
  return closedCurve([
    ...mixed(backOfLeg, squeeze),
    ...soleOfFoot.map(foot.move),
    ...toesOutline.map(toes.move),
    ...topOfFoot.map(foot.move),
    ...frontOfLeg,
  ]);
}

/** Path data of the heel cord, which follows the heel. */
export function heelCordPath(ankle: number): string {
  const { foot } = footTurn(ankle);
  return closedCurve([...heelCord.back, ...heelCord.heel.map(foot.move), ...heelCord.front]);
}
