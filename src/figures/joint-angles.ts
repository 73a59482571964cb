import type { Joints } from './joints.ts';
import { jointRanges, sides, type Side } from './body.ts';

/** A joint that bends further than a person's, with the side it is on. */
export interface Strain {
  side: Side | undefined;
  joint: keyof typeof jointRanges;
  /** The angle drawn, in degrees. */
  angle: number;
}

const wrap = (angle: number) => ((((angle + 180) % 360) + 360) % 360) - 180;

/** The angles of one side's joints as a physiotherapist measures them: 0 is standing with the arms hanging. */
export function jointAngles(joints: Joints, side: Side) {
  const { lean, legs, arms } = joints;
  const { thigh, shank, foot, toes } = legs[side];
  const { upper, fore, hand } = arms[side];
  return {
    hip: wrap(thigh + lean),
    knee: wrap(thigh - shank),
    ankle: wrap(shank - foot),
    toes: wrap(toes),
    shoulder: wrap(upper + lean),
    elbow: wrap(fore - upper),
    wrist: wrap(hand - fore),
  };
}

/** Joints that are bent beyond their range in a drawing. */
export function strains(joints: Joints): Strain[] {
  const found: Strain[] = [];
  const test = (side: Side | undefined, joint: keyof typeof jointRanges, angle: number) => {
    const { min, max } = jointRanges[joint];
    if (angle < min || angle > max) found.push({ side, joint, angle });
  };
  for (const side of sides) {
    const angles = jointAngles(joints, side);
    for (const joint of Object.keys(angles) as (keyof typeof angles)[]) test(side, joint, angles[joint]);
  }
  test(undefined, 'neck', joints.nod);
  return found;
}
