import { body, type Side } from './body.ts';
import type { PropData } from './figure-data-schema.ts';
import { distance, place, reach, type Point } from './geometry.ts';
import { findProp, measures, pedal, propGrip, type Grip } from './props.ts';
import type { ArmStance, Foot, LegStance, Stance } from './stance.ts';

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

/** The contact point of each hand shape in the hand's own frame. */
const contacts = { flat: [1.2, 13], fist: [0.6, 4.8], palm: [-3.1, 8] } as const;

/** Ankle of a planted foot: flat, up on the ball, or back on the heel. */
export function plantedAnkle(foot: Foot): Point {
  const pivot = foot.pitch > 0 ? body.ball : -body.heel;
  const ground: Point = [foot.x + pivot, -foot.up];
  return place(ground, -foot.pitch, -pivot, -body.ankle);
}

function footPoints(ankle: Point, foot: number, toes: number) {
  const ball = place(ankle, foot, body.ball, body.ankle);
  return {
    ball,
    heel: place(ankle, foot, -body.heel, body.ankle),
    tip: place(ball, foot + toes, body.toe, 0),
  };
}

function legAt(hip: Point, stance: LegStance, ankle: Point, foot: number, toes: number): Leg {
  const found = reach(hip, ankle, body.thigh, body.shank, 1);
  const knee = place(hip, found.first, 0, body.thigh);
  const end = place(knee, found.first - found.bend, 0, body.shank);
  return {
    ...footPoints(end, foot, toes),
    ...{ thigh: found.first, shank: found.first - found.bend, foot, toes, knee, ankle: end },
    ...{ calf: stance.calf, shin: stance.shin, turn: stance.turn, planted: stance.foot },
  };
}

function leg(hip: Point, stance: LegStance, target: Point | undefined): Leg {
  if (stance.foot && target) {
    const { pitch } = stance.foot;
    return legAt(hip, stance, target, -pitch, stance.pedal ? 0 : Math.max(0, pitch));
  }
  const shank = stance.thigh - stance.knee;
  const foot = shank - stance.ankle;
  const ankle = place(place(hip, stance.thigh, 0, body.thigh), shank, 0, body.shank);
  const points = footPoints(ankle, foot, stance.toes);
  // A swinging foot that would scrape the floor is lifted, as a person would.
  const under = Math.max(0, points.ball[1], points.heel[1], points.tip[1]);
  return legAt(hip, stance, [ankle[0], ankle[1] - under], foot, stance.toes);
}

function arm(stance: ArmStance, shoulder: Point, grip: Grip | undefined): Arm {
  let upper = stance.shoulder;
  let fore = upper + stance.elbow;
  let hand = fore + stance.wrist;
  let short = 0;
  if (grip) {
    hand = grip.angle;
    const [x, y] = contacts[grip.hand];
    const wrist = place(grip.at, hand, -x, -y);
    const found = reach(shoulder, wrist, body.upperArm, body.forearm, -1);
    upper = found.first;
    fore = upper + found.bend;
    short = found.short;
  }
  const elbow = place(shoulder, upper, 0, body.upperArm);
  const wrist = place(elbow, fore, 0, body.forearm);
  return { upper, fore, hand, shoulder, elbow, wrist, grip, hold: stance.hold, short };
}

/** The hip lowered just enough for every planted foot to be reached. */
function reachableHip(hip: Point, targets: readonly Point[]): Point {
  const length = body.thigh + body.shank - 0.02;
  let y = hip[1];
  for (const target of targets) {
    if (distance([hip[0], y], target) > length) {
      const across = Math.min(length, Math.abs(target[0] - hip[0]));
      y = Math.max(y, target[1] - Math.sqrt(length * length - across * across));
    }
  }
  return [hip[0], y];
}

/** Places every joint: feet stay where they are planted, hands on what they hold, lengths never change. */
export function articulate(stance: Stance, props: readonly PropData[]): Joints {
  const targets = { near: footTarget(stance, props, 'near'), far: footTarget(stance, props, 'far') };
  const hip = reachableHip(
    stance.hip,
    [targets.near, targets.far].filter((t) => t !== undefined),
  );
  const { lean, nod } = stance;
  const shoulder = place(hip, -lean, 0, -body.trunk);
  const head = place(place(hip, -lean, 1, -body.neck), -lean - nod, 2.4, -14);
  const legs = {
    near: leg(hip, stance.legs.near, targets.near),
    far: leg(hip, stance.legs.far, targets.far),
  };
  const armOf = (side: Side) => {
    const held = stance.arms[side];
    const grip = propGrip(props, held.hold, held.along) ?? bodyGrip(held, legs[side], hip, shoulder);
    const root = side === 'near' ? shoulder : place(shoulder, -lean, 1.5, 0);
    return arm(held, root, side === 'far' && grip ? { ...grip, at: behind(grip, props, held) } : grip);
  };
  const arms = { near: armOf('near'), far: armOf('far') };
  return { hip, lean, nod, shoulder, head, legs, arms, crank: stance.crank, travel: stance.travel };
}

function footTarget(stance: Stance, props: readonly PropData[], side: Side): Point | undefined {
  const { foot, pedal: onPedal } = stance.legs[side];
  if (!foot) return undefined;
  if (!onPedal)
    return plantedAnkle({ ...foot, x: foot.x - stance.travel[0], up: foot.up - stance.travel[1] });
  const centre = pedal(props, (stance.crank ?? 0) + (side === 'far' ? 180 : 0));
  return centre && place([centre[0], centre[1] - 2], -foot.pitch, -body.ball, -body.ankle);
}

/** The far hand lies a little further along the same edge, so that both can be seen. */
function behind(grip: Grip, props: readonly PropData[], held: ArmStance): Point {
  const beside = propGrip(props, held.hold, held.along + 3);
  return grip.hand === 'flat' && beside ? beside.at : grip.at;
}

function bodyGrip(held: ArmStance, own: Leg, hip: Point, shoulder: Point): Grip | undefined {
  if (held.hold === 'thigh') {
    const at = place(hip, own.thigh, 10.6, 34 + held.along);
    return { at, angle: own.thigh - 14, hand: 'flat' };
  }
  if (held.hold === 'phone') return { at: [shoulder[0] + 24, shoulder[1] + 2], angle: 168, hand: 'fist' };
  if (held.hold === 'band')
    return { at: [shoulder[0] + 30 + held.along, shoulder[1] + 36], angle: 82, hand: 'fist' };
  return undefined;
}

/** The height of the pillows' top, or undefined without pillows. */
export function pillowsTop(props: readonly PropData[]): number | undefined {
  const pillows = findProp(props, 'pillows');
  return pillows && (pillows.up ?? measures.bedTop) + measures.pillowsHeight;
}
