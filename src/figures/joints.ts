import type { Side } from './body.ts';
import type { Point } from './geometry.ts';
import type { Grip } from './props.ts';
import type { ArmStance, Foot } from './stance.ts';

/** A leg with every joint placed. Angles of limbs are absolute; 0 hangs down and the foot is flat at 0. */
export interface Leg {
  thigh: number;
  shank: number;
  foot: number;
  toes: number;
  knee: Point;
  ankle: Point;
  /** Ball of the foot, back of the heel and tip of the toes, all on the sole. */
  ball: Point;
  heel: Point;
  tip: Point;
  calf: number;
  shin: number;
  turn: number;
  planted: Foot | undefined;
}

/** An arm with every joint placed. */
export interface Arm {
  upper: number;
  fore: number;
  hand: number;
  shoulder: Point;
  elbow: Point;
  wrist: Point;
  grip: Grip | undefined;
  hold: ArmStance['hold'];
  /** How far the hand stays away from what it should hold; 0 when it reaches. */
  short: number;
}

/** The whole body with every joint placed. */
export interface Joints {
  hip: Point;
  /** Angles of the trunk and the head, + leans forward. */
  lean: number;
  nod: number;
  shoulder: Point;
  head: Point;
  legs: Record<Side, Leg>;
  arms: Record<Side, Arm>;
  crank: number | undefined;
  travel: Point;
}
