import type { Side } from './body.ts';
import type { Point } from './geometry.ts';
import type { Hold } from './pose-schema.ts';

/** A posture in numbers only, complete: what the pictures are drawn from and what the animation blends. */
export interface Stance {
  hip: Point;
  /** Forward lean of the trunk and nod of the head, in degrees. */
  lean: number;
  nod: number;
  legs: Record<Side, LegStance>;
  arms: Record<Side, ArmStance>;
  /** Turn of the cranks in degrees, only on a bike. */
  crank: number | undefined;
  /** How far the ground has passed, [forward, up]. */
  travel: Point;
}

/** Where a foot is planted. */
export interface Foot {
  /** Where the ankle is when the foot is flat. */
  x: number;
  /** Height of the surface under it, positive upwards. */
  up: number;
  /** Degrees: + the heel is raised about the ball, below 0 the toes are raised about the heel. */
  pitch: number;
}

/** One leg in numbers. The joints hold also where the foot is planted, so that a step can blend. */
export interface LegStance {
  foot: Foot | undefined;
  /** The foot stays on its pedal. */
  pedal: boolean;
  thigh: number;
  knee: number;
  ankle: number;
  /** Bend of the toes upwards. */
  toes: number;
  /** 0 at rest to 1 tight. */
  calf: number;
  /** 0 not drawn, to 1 tight. */
  shin: number;
  /** Turn of the foot: 1 towards the reader, -1 away. */
  turn: number;
}

/** One arm in numbers. */
export interface ArmStance {
  hold: Hold;
  along: number;
  shoulder: number;
  elbow: number;
  wrist: number;
}
