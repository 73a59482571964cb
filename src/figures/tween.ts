import { sides, type Side } from './body.ts';
import type { SideFigure } from './figure-data-schema.ts';
import { mix, mixPoint } from './geometry.ts';
import type { Instant } from './loop.ts';
import { stanceOf } from './posture.ts';
import type { ArmStance, Foot, LegStance, Stance } from './stance.ts';

/** Slow at both ends, as a person moves between two postures. */
const eased = (share: number): number => share * share * (3 - 2 * share);

/** The stance between two pictures. Feet that are planted in both stay exactly where they are. */
export function stanceBetween(figure: SideFigure, { from, to, share }: Instant): Stance {
  const t = figure.rhythm === 'smooth' ? eased(share) : share;
  const a = stanceOf(figure, from);
  const b = to > from || share === 0 ? stanceOf(figure, to) : onward(stanceOf(figure, to), figure);
  if (figure.rhythm === 'smooth' || figure.phases.length < 4) return blend(a, b, t);
  return flowing(figure, a, b, from, t);
}

/** The first picture as it comes round again: one stride further on, one turn of the cranks later. */
function onward(stance: Stance, figure: SideFigure): Stance {
  const [x, up] = figure.stride ?? [0, 0];
  const legOf = (leg: LegStance): LegStance =>
    leg.foot ? { ...leg, foot: { ...leg.foot, x: leg.foot.x + x, up: leg.foot.up + up } } : leg;
  return {
    ...stance,
    legs: { near: legOf(stance.legs.near), far: legOf(stance.legs.far) },
    travel: [stance.travel[0] + x, stance.travel[1] + up],
    crank: stance.crank === undefined ? undefined : stance.crank + 360,
  };
}

/** Between two pictures of an even rhythm the joints pass through them without a stop. */
function flowing(figure: SideFigure, a: Stance, b: Stance, from: number, t: number): Stance {
  const count = figure.phases.length;
  const before = stanceOf(figure, (from + count - 1) % count);
  const after = stanceOf(figure, (from + 2) % count);
  const straight = blend(a, b, t);
  const smooth = (pick: (stance: Stance) => number) => {
    const [p, q, r, s] = [pick(before), pick(a), pick(b), pick(after)];
    return q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)));
  };
  const legOf = (side: Side): LegStance => ({
    ...straight.legs[side],
    thigh: smooth((stance) => stance.legs[side].thigh),
    knee: Math.max(
      0,
      smooth((stance) => stance.legs[side].knee),
    ),
    ankle: smooth((stance) => stance.legs[side].ankle),
  });
  const armOf = (side: Side): ArmStance => ({
    ...straight.arms[side],
    shoulder: smooth((stance) => stance.arms[side].shoulder),
    elbow: Math.max(
      0,
      smooth((stance) => stance.arms[side].elbow),
    ),
  });
  return {
    ...straight,
    hip: [smooth((stance) => stance.hip[0]), smooth((stance) => stance.hip[1])],
    legs: { near: legOf('near'), far: legOf('far') },
    arms: { near: armOf('near'), far: armOf('far') },
  };
}

function blend(a: Stance, b: Stance, t: number): Stance {
  const pairs = (side: Side) => ({
    legA: a.legs[side],
    legB: b.legs[side],
    armA: a.arms[side],
    armB: b.arms[side],
  });
  const legs = {} as Record<Side, LegStance>;
  const arms = {} as Record<Side, ArmStance>;
  for (const side of sides) {
    const { legA, legB, armA, armB } = pairs(side);
    legs[side] = blendLeg(legA, legB, t);
    arms[side] = blendArm(armA, armB, t);
  }
  return {
    ...{
      hip: mixPoint(a.hip, b.hip, t),
      lean: mix(a.lean, b.lean, t),
      nod: mix(a.nod, b.nod, t),
      legs,
      arms,
    },
    crank: a.crank === undefined || b.crank === undefined ? a.crank : mix(a.crank, b.crank, t),
    travel: mixPoint(a.travel, b.travel, t),
  };
}

/** A foot stays planted only where both pictures plant it in the same place; otherwise it steps. */
function samePlace(a: Foot | undefined, b: Foot | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a.x - b.x) < 0.05 && Math.abs(a.up - b.up) < 0.05;
}

function blendLeg(a: LegStance, b: LegStance, t: number): LegStance {
  const stays = a.pedal || samePlace(a.foot, b.foot);
  return {
    foot: stays && a.foot && b.foot ? { ...a.foot, pitch: mix(a.foot.pitch, b.foot.pitch, t) } : undefined,
    pedal: a.pedal,
    thigh: mix(a.thigh, b.thigh, t),
    knee: mix(a.knee, b.knee, t),
    ankle: mix(a.ankle, b.ankle, t),
    toes: mix(a.toes, b.toes, t),
    calf: mix(a.calf, b.calf, t),
    shin: mix(a.shin, b.shin, t),
    turn: mix(a.turn, b.turn, t),
  };
}

function blendArm(a: ArmStance, b: ArmStance, t: number): ArmStance {
  return {
    hold: a.hold === b.hold ? a.hold : 'free',
    along: mix(a.along, b.along, t),
    shoulder: mix(a.shoulder, b.shoulder, t),
    elbow: mix(a.elbow, b.elbow, t),
    wrist: mix(a.wrist, b.wrist, t),
  };
}
