import { body } from './body.ts';
import type { PropData } from './figure-data-schema.ts';
import type { Point } from './geometry.ts';
import type { Hold } from './pose-schema.ts';
import type { PropKind } from './prop-kinds.ts';

/** Heights and sizes of the things, in drawing units. The shapes in prop-shapes.ts are drawn to these. */
export const measures = {
  chairSeat: 46,
  wheelchairSeat: 54,
  footplate: 8,
  deskTop: 83,
  worktopTop: 102,
  basinTop: 98,
  /** Height of a step and depth of its tread. */
  riser: 17,
  tread: 34,
  /** Height of the handrail above the edge of each step. */
  rail: 94,
  bedTop: 26,
  pillowsHeight: 24,
  /** Height of the pedal axle's centre, length of a crank, saddle (as hip point) and grip from the axle. */
  axle: 33,
  crank: 16,
  saddle: [-24, 122],
  handlebar: [33, 132],
  wheelRim: 31,
  /** Height of the handle of a stick that leans towards its holder. */
  stick: 84,
} as const;

/** How a hand meets a thing: where, at which angle, and as which hand shape. */
export interface Grip {
  /** The point of contact. */
  at: Point;
  /** Direction of the hand in degrees, 90 points forward. */
  angle: number;
  /** Fingers flat on it, closed round it, or the palm against it. */
  hand: 'flat' | 'fist' | 'palm';
}

/** The first thing of a kind, if the picture has one. */
export const findProp = (props: readonly PropData[], kind: PropKind): PropData | undefined =>
  props.find((prop) => prop.kind === kind);

/** Where the hip is when the person sits, lies or rides, or undefined without a seat. */
export function seatPoint(props: readonly PropData[]): Point | undefined {
  const chair = findProp(props, 'chair');
  if (chair) return [chair.x + 2, -measures.chairSeat - body.seat];
  const wheelchair = findProp(props, 'wheelchair');
  if (wheelchair) return [wheelchair.x, -measures.wheelchairSeat - body.seat];
  const bike = findProp(props, 'bike');
  if (bike) return [bike.x + measures.saddle[0], -measures.saddle[1]];
  return undefined;
}

/** Height above the ground of the surface a planted foot stands on. */
export function surface(props: readonly PropData[], tread: number): number {
  if (findProp(props, 'bed')) return measures.bedTop;
  if (findProp(props, 'wheelchair')) return tread * measures.footplate;
  return tread * measures.riser;
}

/** Centre of a pedal. `crank` in degrees, 0 at the top, 90 in front. */
export function pedal(props: readonly PropData[], crank: number): Point | undefined {
  const bike = findProp(props, 'bike');
  if (!bike) return undefined;
  const turn = (crank * Math.PI) / 180;
  return [bike.x + measures.crank * Math.sin(turn), -measures.axle - measures.crank * Math.cos(turn)];
}

/** Where and how a hand meets a thing that stands in the picture, or undefined when it is not there. */
export function propGrip(props: readonly PropData[], hold: Hold, along: number): Grip | undefined {
  const spot = (kind: PropKind, x: number, up: number, angle: number, hand: Grip['hand']) => {
    const prop = findProp(props, kind);
    return prop ? { at: [prop.x + x, -up] as const, angle, hand } : undefined;
  };
  switch (hold) {
    case 'worktop':
      return (
        spot('worktop', 15 + along, measures.worktopTop, 68, 'flat') ??
        spot('counter', along, measures.worktopTop, 68, 'flat')
      );
    case 'basin':
      return spot('basin', 9 + along, measures.basinTop, 68, 'flat');
    case 'desk':
      return spot('desk', 14 + along, measures.deskTop, 80, 'flat');
    case 'bed':
      return spot('bed', along, measures.bedTop, 84, 'flat');
    case 'wall':
      return spot('wall', 0, 140 + along, 164, 'palm');
    case 'rail': {
      const up = measures.rail + measures.riser + ((14 + along) * measures.riser) / measures.tread;
      return spot('stairs', 14 + along, up, 62, 'fist') ?? spot('flight', 14 + along, up, 62, 'fist');
    }
    case 'seat':
      return (
        spot('chair', 9 + along, measures.chairSeat, 20, 'fist') ??
        spot('wheelchair', 9 + along, measures.wheelchairSeat, 20, 'fist')
      );
    case 'rim':
      return spot('wheelchair', -4 + along, 2 * measures.wheelRim, 30, 'fist');
    case 'handlebar':
      return spot('bike', measures.handlebar[0], measures.handlebar[1], 70, 'fist');
    case 'stick':
      return spot('stick', -24, measures.stick, 60, 'fist');
    default:
      return undefined;
  }
}

/** The height of the pillows' top, or undefined without pillows. */
export function pillowsTop(props: readonly PropData[]): number | undefined {
  const pillows = findProp(props, 'pillows');
  return pillows && (pillows.up ?? measures.bedTop) + measures.pillowsHeight;
}
