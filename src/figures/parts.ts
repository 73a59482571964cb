import type { Side } from './body.ts';
import type { Arm, Joints, Leg } from './articulate.ts';
import type { Look } from './cast.ts';
import type { PropData } from './figure-data-schema.ts';
import type { Point } from './geometry.ts';
import { findProp, measures, pedal } from './props.ts';
import type { ShapeName } from './shape-table.ts';

/** One shape placed on the page: moved to x y, then turned clockwise by `turn` degrees. */
export interface Part {
  shape: ShapeName;
  x: number;
  y: number;
  turn: number;
}

/** Parts painted together. A body layer is painted twice: first with a halo that cuts it free from what is behind. */
export interface Layer {
  name:
    | 'props-back'
    | 'far-arm'
    | 'far-leg'
    | 'props-middle'
    | 'props-near'
    | 'near-leg'
    | 'torso'
    | 'near-arm'
    | 'props-front';
  /** Whether it is a part of the body. */
  body: boolean;
  /** Whether it is on the far side, painted darker. */
  far: boolean;
  parts: Part[];
  /** Lines that no shared shape can give, such as a band: path data. */
  lines: string[];
}

/** A shape placed with its joint at a point, along a limb's angle. */
export const part = (shape: ShapeName, [x, y]: Point, angle = 0): Part => ({ shape, x, y, turn: -angle });

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
    part('shorts', hip, leg.thigh),
  ];
}

function armParts(arm: Arm): Part[] {
  const closed = arm.grip?.hand === 'fist';
  return [
    part('upper-arm', arm.shoulder, arm.upper),
    part('forearm', arm.elbow, arm.fore),
    ...(arm.hold === 'phone' ? [part('phone', arm.wrist, arm.hand)] : []),
    part(closed ? 'fist' : arm.grip?.hand === 'palm' ? 'palm' : 'hand', arm.wrist, arm.hand),
    part('sleeve', arm.shoulder, arm.upper),
  ];
}

function torsoParts(joints: Joints, look: Look): Part[] {
  const { hip, lean, nod, head } = joints;
  return [
    part('neck', hip, -lean),
    part('head', head, -lean - nod),
    part(`hair-${look}`, head, -lean - nod),
    part('ear', head, -lean - nod),
    part('trunk', hip, -lean),
  ];
}

function backProps(props: readonly PropData[], travel: Point): Part[] {
  return props.flatMap(({ kind, x, up }): Part[] => {
    if (kind === 'wheelchair') return [part('wheelchair-back', [x, 0])];
    if (kind === 'bike') return [part('bike-back', [x, 0])];
    if (kind === 'pool' || kind === 'band' || kind === 'stick') return [];
    if (kind === 'pillow' || kind === 'pillows') return [part(kind, [x, -(up ?? measures.bedTop)])];
    if (kind === 'flight') {
      const rest = travel[0] % measures.tread;
      return [part('flight', [x - rest, (rest * measures.riser) / measures.tread])];
    }
    return [part(kind, [x, 0])];
  });
}

function crankParts(props: readonly PropData[], joints: Joints, side: Side): Part[] {
  const bike = findProp(props, 'bike');
  if (!bike || joints.crank === undefined) return [];
  const angle = joints.crank + (side === 'far' ? 180 : 0);
  const centre = pedal(props, angle);
  const tilt = joints.legs[side].foot;
  return centre ? [part('crank', [bike.x, -measures.axle], -angle), part('pedal', centre, tilt)] : [];
}

function frontProps(props: readonly PropData[]): Part[] {
  return props.flatMap(({ kind, x, up }): Part[] => {
    if (kind === 'wheelchair') return [part('wheelchair-front', [x, 0])];
    if (kind === 'pool') return [part('water', [0, -(up ?? 120)])];
    return [];
  });
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

/** The band runs from the hands round the ball of the near foot. */
function bandLines(joints: Joints, props: readonly PropData[]): string[] {
  if (!findProp(props, 'band')) return [];
  const { ball, tip } = joints.legs.near;
  const n = (value: number) => Math.round(value * 10) / 10;
  return (['far', 'near'] as const).map((side) => {
    const at = joints.arms[side].grip?.at ?? joints.arms[side].wrist;
    return `M${n(at[0])} ${n(at[1])} ${n((ball[0] + tip[0]) / 2)} ${n((ball[1] + tip[1]) / 2)}`;
  });
}
