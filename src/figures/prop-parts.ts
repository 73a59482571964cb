import type { Joints } from './joints.ts';
import type { Side } from './body.ts';
import type { PropData } from './figure-data-schema.ts';
import type { Point } from './geometry.ts';
import { part, type Part } from './part.ts';
import { findProp, measures, pedal } from './props.ts';

/** The things behind the person. */
export function backProps(props: readonly PropData[], travel: Point): Part[] {
  return props.flatMap(({ kind, x, up }): Part[] => {
    if (kind === 'wheelchair') return [part('wheelchair-back', [x, 0])];
    if (kind === 'bike') return [part('bike-back', [x, 0])];
    if (kind === 'pool' || kind === 'band' || kind === 'stick') return [];
    if (kind === 'pillow' || kind === 'pillows') return [part(kind, [x, -(up ?? measures.bedTop)])];
    if (kind === 'flight') {
      const rest = travel[0] % (2 * measures.tread);
      return [part('flight', [x - rest, (rest * measures.riser) / measures.tread])];
    }
    return [part(kind, [x, 0])];
  });
}

/** One crank of the bike with its pedal. */
export function crankParts(props: readonly PropData[], joints: Joints, side: Side): Part[] {
  const bike = findProp(props, 'bike');
  if (!bike || joints.crank === undefined) return [];
  const angle = joints.crank + (side === 'far' ? 180 : 0);
  const centre = pedal(props, angle);
  const tilt = joints.legs[side].foot;
  return centre ? [part('crank', [bike.x, -measures.axle], -angle), part('pedal', centre, tilt)] : [];
}

/** The things in front of the person. */
export function frontProps(props: readonly PropData[]): Part[] {
  return props.flatMap(({ kind, x, up }): Part[] => {
    if (kind === 'wheelchair') return [part('wheelchair-front', [x, 0])];
    if (kind === 'pool') return [part('water', [0, -(up ?? 120)])];
    return [];
  });
}

/** The band runs from the hands round the ball of the near foot. */
export function bandLines(joints: Joints, props: readonly PropData[]): string[] {
  if (!findProp(props, 'band')) return [];
  const { ball, tip } = joints.legs.near;
  const n = (value: number) => Math.round(value * 10) / 10;
  return (['far', 'near'] as const).map((side) => {
    const at = joints.arms[side].grip?.at ?? joints.arms[side].wrist;
    return `M${n(at[0])} ${n(at[1])} ${n((ball[0] + tip[0]) / 2)} ${n((ball[1] + tip[1]) / 2)}`;
  });
}
