import { body, sides, type Side } from './body.ts';
import { articulate, plantedAnkle } from './articulate.ts';
import type { SideFigure } from './figure-data-schema.ts';
import { span, type Point } from './geometry.ts';
import { presets } from './presets.ts';
import type { ArmData, LegData, PoseData } from './pose-schema.ts';
import { findProp, measures, pillowsTop, seatPoint, surface } from './props.ts';
import type { ArmStance, LegStance, Stance } from './stance.ts';

const effort = { rest: 0, half: 0.5, tight: 1, off: 0 } as const;

/** Half the thickness of a calf that rests on pillows. */
const calfDepth = 9.4;

/** One posture from the preset, the figure's start and the picture, later ones winning. */
function layered(figure: SideFigure, index: number): PoseData[] {
  const phase = figure.phases[index];
  if (!phase) throw new RangeError(`expected a picture from 1 to ${figure.phases.length}, got ${index + 1}`);
  const preset = phase.preset ?? figure.start.preset ?? 'stand';
  return [presets[preset], figure.start, phase];
}

const free = ['thigh', 'knee', 'ankle'] as const;

/** A leg written later as joints is no longer planted, and the other way round. */
function legData(poses: readonly PoseData[], side: Side): LegData {
  let leg: LegData = {};
  for (const pose of poses) {
    for (const written of [pose.legs?.both, pose.legs?.[side]]) {
      if (!written) continue;
      if (free.some((joint) => written[joint] !== undefined) || written.rest) leg = { ...leg, at: undefined };
      if (written.at !== undefined) leg = { ...leg, thigh: undefined, rest: undefined };
      leg = { ...leg, ...written };
    }
  }
  return leg;
}

function armData(poses: readonly PoseData[], side: Side): ArmData {
  let arm: ArmData = {};
  for (const pose of poses) arm = { ...arm, ...pose.arms?.both, ...pose.arms?.[side] };
  return arm;
}

const last = <K extends keyof PoseData>(poses: readonly PoseData[], key: K): PoseData[K] | undefined =>
  poses.map((pose) => pose[key]).findLast((value) => value !== undefined);

function legStance(data: LegData, figure: SideFigure, riding: boolean): LegStance {
  const planted = data.at !== undefined || riding;
  const up = surface(figure.props, data.tread ?? 0);
  const pitch = (data.heel ?? 0) - (data.toes ?? 0);
  return {
    foot: planted ? { x: data.at ?? 0, up, pitch } : undefined,
    pedal: riding,
    thigh: data.thigh ?? 0,
    knee: data.knee ?? 0,
    ankle: data.ankle ?? 0,
    toes: 0,
    calf: effort[data.calf ?? 'rest'],
    shin: effort[data.shin ?? 'off'],
    turn: data.turn === 'out' ? 1 : data.turn === 'in' ? -1 : 0,
  };
}

function armStance(data: ArmData): ArmStance {
  const { hold = 'free', along = 0, shoulder = 4, elbow = 12, wrist = 4 } = data;
  return { hold, along, shoulder, elbow, wrist };
}

/** Where the hip is: on its seat or bed, given, or as high as the carrying legs allow. */
function hipPoint(poses: readonly PoseData[], figure: SideFigure, legs: Record<Side, LegStance>): Point {
  const preset = last(poses, 'preset');
  const x = last(poses, 'x') ?? 0;
  const up = last(poses, 'up');
  if (up !== undefined) return [x, -up];
  const seat = seatPoint(figure.props);
  if (seat && (preset === 'sit' || preset === 'ride')) return [last(poses, 'x') ?? seat[0], seat[1]];
  if (preset === 'lie') return [x, -measures.bedTop - body.seat];
  const weight = last(poses, 'weight') ?? 'both';
  const length = span(body.thigh, body.shank, last(poses, 'knees') ?? 3);
  const heights = sides.flatMap((side) => {
    const foot = legs[side].foot;
    if (!foot || (weight !== 'both' && weight !== side)) return [];
    const ankle = plantedAnkle(foot);
    return [ankle[1] - Math.sqrt(Math.max(0, length ** 2 - (ankle[0] - x) ** 2))];
  });
  if (heights.length === 0) return [x, -body.thigh - body.shank - body.ankle];
  return [x, Math.max(...heights)];
}

/** A calf on the pillows lies level; the thigh rises to meet it. */
function onPillows(leg: LegStance, hip: Point, figure: SideFigure): LegStance {
  const top = pillowsTop(figure.props) ?? measures.bedTop;
  const rise = (top + calfDepth + hip[1]) / body.thigh;
  const thigh = 180 - (Math.acos(Math.min(1, Math.max(-1, rise))) * 180) / Math.PI;
  return { ...leg, thigh, knee: thigh - 90 };
}

/**
 * The posture of one picture, in numbers, with every angle solved.
 * @param index the picture, counted from 0
 * @throws RangeError when there is no such picture
 */
export function stanceOf(figure: SideFigure, index: number): Stance {
  const poses = layered(figure, index);
  const riding = last(poses, 'preset') === 'ride' && findProp(figure.props, 'bike') !== undefined;
  const data = { near: legData(poses, 'near'), far: legData(poses, 'far') };
  const share = index / figure.phases.length;
  const travel: Point = figure.stride ? [figure.stride[0] * share, figure.stride[1] * share] : [0, 0];
  let legs = { near: legStance(data.near, figure, riding), far: legStance(data.far, figure, riding) };
  const shifted = (leg: LegStance): LegStance =>
    leg.foot
      ? { ...leg, foot: { ...leg.foot, x: leg.foot.x - travel[0], up: leg.foot.up - travel[1] } }
      : leg;
  const hip = hipPoint(poses, figure, { near: shifted(legs.near), far: shifted(legs.far) });
  const rest = (side: Side) => (data[side].rest ? onPillows(legs[side], hip, figure) : legs[side]);
  legs = { near: rest('near'), far: rest('far') };
  const stance: Stance = {
    ...{ hip, lean: last(poses, 'lean') ?? 0, nod: last(poses, 'nod') ?? 0, legs, travel },
    arms: { near: armStance(armData(poses, 'near')), far: armStance(armData(poses, 'far')) },
    crank: riding ? (last(poses, 'crank') ?? 0) : undefined,
  };
  return solved(stance, figure);
}

/** The same stance with the angles that the feet and hands ask for, ready to be blended. */
function solved(stance: Stance, figure: SideFigure): Stance {
  const joints = articulate(stance, figure.props);
  const legOf = (side: Side): LegStance => {
    const { thigh, shank, foot, toes } = joints.legs[side];
    return { ...stance.legs[side], thigh, knee: thigh - shank, ankle: shank - foot, toes };
  };
  const armOf = (side: Side): ArmStance => {
    const { upper, fore, hand } = joints.arms[side];
    return { ...stance.arms[side], shoulder: upper, elbow: fore - upper, wrist: hand - fore };
  };
  return {
    ...{ ...stance, hip: joints.hip },
    legs: { near: legOf('near'), far: legOf('far') },
    arms: { near: armOf('near'), far: armOf('far') },
  };
}
