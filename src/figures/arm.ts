import { body, type Side } from './body.ts';
import type { PropData } from './figure-data-schema.ts';
import { place, reach, type Point } from './geometry.ts';
import type { Arm, Leg } from './joints.ts';
import { propGrip, type Grip } from './props.ts';
import type { ArmStance, Stance } from './stance.ts';

/** The contact point of each hand shape in the hand's own frame. */
const contacts = { flat: [1.2, 13], fist: [0.6, 4.8], palm: [-3.1, 8] } as const;

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

/** One arm with every joint placed: the hand stays on what it holds, or the joints are as given. */
export function armAt(
  side: Side,
  stance: Stance,
  own: Leg,
  hip: Point,
  shoulder: Point,
  props: readonly PropData[],
): Arm {
  const held = stance.arms[side];
  const grip = propGrip(props, held.hold, held.along) ?? bodyGrip(held, own, hip, shoulder);
  if (side === 'near') return arm(held, shoulder, grip);
  const root = place(shoulder, -stance.lean, 1.5, 0);
  return arm(held, root, grip && { ...grip, at: behind(grip, props, held) });
}
