import type { Arm, Joints, Leg } from './joints.ts';
import type { Look } from './cast.ts';
import type { PropData } from './figure-data-schema.ts';
import type { Point } from './geometry.ts';
import { part, type Layer, type Part } from './part.ts';
import { backProps, bandLines, crankParts, frontProps } from './prop-parts.ts';
import { findProp } from './props.ts';

/** Which of the three shapes of a muscle an effort from 0 to 1 takes. */
export const grade = (value: number) => (value < 0.3 ? 'rest' : value < 0.75 ? 'half' : 'tight');

function legParts(leg: Leg, hip: Point): Part[] {
  const shank = `shank-${grade(leg.calf)}` as const;
  const turned = Math.abs(leg.turn) > 0.5;
  return [
    part('thigh', hip, leg.thigh),
    part(shank, leg.knee, leg.shank),
    part(turned ? 'foot-turned' : 'foot', leg.ankle, leg.foot),
    ...(turned ? [] : [part('toes', leg.ball, leg.foot + leg.toes)]),
    ...(leg.shin > 0.3 ? [part(leg.shin < 0.75 ? 'shin-half' : 'shin-tight', leg.knee, leg.shank)] : []),
  ];
}

function armParts(arm: Arm): Part[] {
  const closed = arm.grip?.hand === 'fist';
  return [
    part('upper-arm', arm.shoulder, arm.upper),
    part('forearm', arm.elbow, arm.fore),
    ...(arm.hold === 'phone' ? [part('phone', arm.wrist, arm.hand)] : []),
    part(closed ? 'fist' : arm.grip?.hand === 'palm' ? 'palm' : 'hand', arm.wrist, arm.hand),
  ];
}

function torsoParts(joints: Joints, look: Look): Part[] {
  const { hip, lean, nod, head } = joints;
  return [part('torso', hip, -lean), part(`head-${look}`, head, -lean - nod)];
}

/** Everything in the picture in the order it is painted, from back to front. */
export function layersOf(joints: Joints, props: readonly PropData[], look: Look): Layer[] {
  const layer = (name: Layer['name'], parts: Part[], body = true, lines: string[] = []): Layer => ({
    ...{ name, parts, body, lines },
    far: name.startsWith('far'),
  });
  const stick = findProp(props, 'stick');
  return [
    layer('props-back', backProps(props, joints.travel), false),
    layer('far-arm', armParts(joints.arms.far)),
    layer('far-leg', legParts(joints.legs.far, joints.hip)),
    layer(
      'props-middle',
      [...crankParts(props, joints, 'far'), ...(stick ? [part('stick', [stick.x, 0])] : [])],
      false,
    ),
    layer('props-near', crankParts(props, joints, 'near'), false),
    layer('near-leg', legParts(joints.legs.near, joints.hip)),
    layer('torso', torsoParts(joints, look)),
    layer('near-arm', armParts(joints.arms.near)),
    layer('props-front', [...frontProps(props), part('ground', [0, 0])], false, bandLines(joints, props)),
  ].filter((one) => one.parts.length > 0 || one.lines.length > 0);
}
