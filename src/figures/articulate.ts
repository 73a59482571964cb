import { body, type Side } from './body.ts';
import type { PropData } from './figure-data-schema.ts';
import { distance, place, reach, type Point } from './geometry.ts';
import { armAt } from './arm.ts';
import type { Joints, Leg } from './joints.ts';
import { pedal } from './props.ts';
import type { Foot, LegStance, Stance } from './stance.ts';

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
  const armOf = (side: Side) => armAt(side, stance, legs[side], hip, shoulder, props);
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
