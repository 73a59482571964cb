/**
 * Points and angles of the drawn person.
 * Units: a standing adult is about 198 high. The ground is y = 0 and up is negative, as in SVG.
 * Angles in degrees: 0 hangs straight down, + swings forward (to the right).
 */

/** A place in the drawing, x to the right, y down. */
export type Point = readonly [x: number, y: number];

const radians = Math.PI / 180;

/** Sine of an angle in degrees. */
export const sin = (angle: number): number => Math.sin(angle * radians);
/** Cosine of an angle in degrees. */
export const cos = (angle: number): number => Math.cos(angle * radians);
/** The value a share `t` (0 to 1) of the way from `a` to `b`. */
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
/** `value` kept between `low` and `high`. */
export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));
/** Distance between two points. */
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
/** The point a share `t` of the way from `a` to `b`. */
export const mixPoint = (a: Point, b: Point, t: number): Point => [mix(a[0], b[0], t), mix(a[1], b[1], t)];

/** A point given in a limb's own frame (x to the front, y along the limb), placed on the page. */
export function place(origin: Point, angle: number, x: number, y: number): Point {
  return [origin[0] + x * cos(angle) + y * sin(angle), origin[1] - x * sin(angle) + y * cos(angle)];
}

/** The two angles of a two-bone limb, and whether its end reaches the target. */
export interface Reach {
  /** Angle of the first bone. */
  first: number;
  /** Bend of the joint between the bones, 0 is straight. */
  bend: number;
  /** How far the end stays away from the target; 0 when it reaches. */
  short: number;
}

/**
 * Inverse kinematics: which way two bones must point so that their end meets the target.
 * `side` +1 bends like a knee (joint to the front), -1 like an elbow (joint to the back).
 */
export function reach(from: Point, to: Point, first: number, second: number, side: 1 | -1): Reach {
  const wanted = distance(from, to);
  const length = clamp(wanted, Math.abs(first - second) + 0.01, first + second);
  const base = Math.atan2(to[0] - from[0], to[1] - from[1]) / radians;
  const inner = (a: number, b: number, c: number) =>
    Math.acos(clamp((a * a + b * b - c * c) / (2 * a * b), -1, 1)) / radians;
  return {
    first: base + side * inner(first, length, second),
    bend: 180 - inner(first, second, length),
    short: Math.abs(wanted - length),
  };
}

/** Straight-line distance between the ends of two bones whose joint is bent by `bend` degrees. */
export function span(first: number, second: number, bend: number): number {
  return Math.sqrt(first * first + second * second + 2 * first * second * cos(bend));
}

/** A number as text with at most one decimal, without a trailing zero and without "-0". */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}
