import { body } from './body.ts';
import type { BackFigure } from './figure-data-schema.ts';
import { distance, mix, place, reach, type Point } from './geometry.ts';
import { part, type Layer, type Part } from './part.ts';
import { grade } from './parts.ts';
import { measures } from './props.ts';
import type { Instant } from './loop.ts';

/** Measures of the body seen from behind. */
const back = {
  /** Half the distance between the hip joints, between the feet, and between the shoulders. */
  hips: 9.5,
  feet: 13,
  shoulders: 17,
  /** Where the hands rest on the worktop. */
  hands: 47,
  /** Hip to ankle with soft knees. */
  leg: 97.6,
} as const;

const flanks = ['left', 'right'] as const;
type Flank = (typeof flanks)[number];

/** A posture seen from behind, in numbers: shift to the right, heel heights and effort of the calves (0 to 1). */
export interface BackStance {
  shift: number;
  heels: Record<Flank, number>;
  calf: Record<Flank, number>;
}

/** The joints of a person seen from behind. */
export interface BackJoints {
  hip: Point;
  legs: Record<Flank, { hip: Point; ankle: Point; toes: Point; length: number }>;
  arms: Record<Flank, { shoulder: Point; elbow: Point; hand: Point; short: number }>;
}

const effort = { rest: 0, half: 0.5, tight: 1 } as const;

/** The stance of a picture counted from 0. @throws RangeError when there is no such picture */
export function backStance(figure: BackFigure, index: number): BackStance {
  const phase = figure.phases[index];
  if (!phase) throw new RangeError(`expected a picture from 1 to ${figure.phases.length}, got ${index + 1}`);
  const both = <T>(pick: (flank: Flank) => T) => ({ left: pick('left'), right: pick('right') });
  return {
    shift: phase.shift,
    heels: both((flank) => phase.heels?.[flank] ?? 0),
    calf: both((flank) => effort[phase.calf?.[flank] ?? 'rest']),
  };
}

/** The stance between two pictures. */
export function backBetween(figure: BackFigure, { from, to, share }: Instant): BackStance {
  const [a, b] = [backStance(figure, from), backStance(figure, to)];
  const t = share * share * (3 - 2 * share);
  const both = (pick: (stance: BackStance) => Record<Flank, number>) => ({
    left: mix(pick(a).left, pick(b).left, t),
    right: mix(pick(a).right, pick(b).right, t),
  });
  return { shift: mix(a.shift, b.shift, t), heels: both((s) => s.heels), calf: both((s) => s.calf) };
}

/** Places every joint. Both feet stay on their spots; a raised heel bends its knee away from the reader. */
export function backJoints(stance: BackStance): BackJoints {
  const sign = { left: -1, right: 1 } as const;
  const ankles = (flank: Flank): Point => [sign[flank] * back.feet, -body.ankle - stance.heels[flank]];
  const heights = flanks.map((flank) => {
    const across = stance.shift + sign[flank] * back.hips - sign[flank] * back.feet;
    return ankles(flank)[1] - Math.sqrt(back.leg ** 2 - across ** 2);
  });
  const hip: Point = [stance.shift, Math.max(...heights)];
  const leg = (flank: Flank) => {
    const joint: Point = [hip[0] + sign[flank] * back.hips, hip[1]];
    const ankle = ankles(flank);
    return { hip: joint, ankle, toes: [sign[flank] * back.feet, 0] as const, length: distance(joint, ankle) };
  };
  const arm = (flank: Flank) => {
    const shoulder: Point = [hip[0] + sign[flank] * back.shoulders, hip[1] - body.trunk + 1];
    const hand: Point = [sign[flank] * back.hands, -measures.worktopTop - 6];
    const found = reach(shoulder, hand, body.upperArm, body.forearm, sign[flank]);
    return { shoulder, elbow: place(shoulder, found.first, 0, body.upperArm), hand, short: found.short };
  };
  return {
    hip,
    legs: { left: leg('left'), right: leg('right') },
    arms: { left: arm('left'), right: arm('right') },
  };
}

const toward = (from: Point, to: Point) => (Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI;

/** Everything in the picture, from back to front. */
export function backLayers(figure: BackFigure, stance: BackStance): Layer[] {
  const joints = backJoints(stance);
  const layer = (name: Layer['name'], parts: Part[], isBody = true): Layer => ({
    ...{ name, parts, body: isBody, far: false, lines: [] },
  });
  const leg = (flank: Flank): Part[] => {
    const { hip, ankle, toes } = joints.legs[flank];
    const angle = toward(hip, ankle);
    return [
      part('back-toes', toes),
      part('back-thigh', hip, angle),
      part(`back-shank-${grade(stance.calf[flank])}`, place(ankle, angle, 0, -body.shank), angle),
      part('back-foot', ankle),
    ];
  };
  const arm = (flank: Flank): Part[] => {
    const { shoulder, elbow, hand } = joints.arms[flank];
    return [
      part('upper-arm', shoulder, toward(shoulder, elbow)),
      part('forearm', elbow, toward(elbow, hand)),
      part('fist', hand, 0),
    ];
  };
  const { hip } = joints;
  const head: Point = [hip[0], hip[1] - body.neck - 14];
  return [
    layer(
      'props-back',
      figure.props.map(({ x }) => part('counter', [x, 0])),
      false,
    ),
    layer('far-arm', [...arm('left'), ...arm('right')]),
    layer('far-leg', leg('left')),
    layer('near-leg', leg('right')),
    layer('torso', [part('back-torso', hip), part(`back-head-${figure.look}`, head)]),
    layer('props-front', [part('ground', [0, 0])], false),
  ];
}
