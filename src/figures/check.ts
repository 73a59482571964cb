import { jointRanges, sides } from './body.ts';
import type { Figure, SideFigure } from './figure-data-schema.ts';
import { jointAngles, strains } from './joint-angles.ts';
import type { Hold } from './pose-schema.ts';
import type { PropKind } from './prop-kinds.ts';
import { findProp } from './props.ts';
import { solveFigure } from './solve.ts';

/** Something wrong with a drawing: the field it is about and what to do. */
export interface Problem {
  path: (string | number)[];
  message: string;
}

/** Which props each hold and each preset needs; any one of them will do. */
const holdNeeds: Readonly<Partial<Record<Hold, readonly PropKind[]>>> = {
  worktop: ['worktop', 'counter'],
  basin: ['basin'],
  desk: ['desk'],
  wall: ['wall'],
  rail: ['stairs', 'flight'],
  seat: ['chair', 'wheelchair'],
  handlebar: ['bike'],
  stick: ['stick'],
  band: ['band'],
  rim: ['wheelchair'],
  bed: ['bed'],
};
const presetNeeds: Readonly<Record<string, readonly PropKind[]>> = {
  sit: ['chair', 'wheelchair'],
  lie: ['bed'],
  ride: ['bike'],
};

function missing(figure: Figure, kinds: readonly PropKind[] | undefined): boolean {
  return kinds !== undefined && !kinds.some((kind) => findProp(figure.props, kind));
}

function propProblems(figure: SideFigure): Problem[] {
  const found: Problem[] = [];
  const poses = [{ pose: figure.start, path: ['start'] as (string | number)[] }].concat(
    figure.phases.map((pose, index) => ({ pose, path: ['phases', index] })),
  );
  for (const { pose, path } of poses) {
    const needs = presetNeeds[pose.preset ?? ''];
    if (missing(figure, needs)) {
      const message = `expected ${needs?.join(' or ')} in props for the preset ${pose.preset}; add one, such as { kind: ${needs?.[0]}, x: -20 }`;
      found.push({ path: [...path, 'preset'], message });
    }
    for (const side of [...sides, 'both'] as const) {
      const hold = pose.arms?.[side]?.hold;
      const kinds = hold && holdNeeds[hold];
      if (missing(figure, kinds)) {
        const message = `expected ${kinds?.join(' or ')} in props for a hand to hold "${hold}"; add one or let go with "free"`;
        found.push({ path: [...path, 'arms', side, 'hold'], message });
      }
    }
  }
  return found;
}

function poseProblems(figure: SideFigure, index: number): Problem[] {
  const { joints } = solveFigure(figure, { phase: index + 1 });
  if (!joints) return [];
  const path = (...rest: string[]) => ['phases', index, ...rest];
  const found: Problem[] = strains(joints).map(({ side, joint, angle }) => {
    const { name, min, max, reason } = jointRanges[joint];
    const where =
      joint === 'neck'
        ? ['nod']
        : [joint === 'elbow' || joint === 'wrist' || joint === 'shoulder' ? 'arms' : 'legs', side ?? 'near'];
    const message = `expected the ${side ?? ''} ${name} between ${min} and ${max} degrees (${reason}), got ${Math.round(angle)}; change the angles or the place of the foot or hand`;
    return { path: path(...where), message: message.replace('the  ', 'the ') };
  });
  for (const side of sides) {
    const arm = joints.arms[side];
    if (arm.short > 0.5) {
      const message = `expected the ${side} hand to reach the ${arm.hold}, got ${Math.round(arm.short)} units short; move the body or the prop nearer, or change "along"`;
      found.push({ path: path('arms', side), message });
    }
    const leg = joints.legs[side];
    const lowest = Math.max(leg.heel[1], leg.ball[1], leg.tip[1]);
    if (lowest > 0.5 && !findProp(figure.props, 'flight')) {
      const message = `expected the ${side} foot above the ground, got ${Math.round(lowest)} units below; raise the hip or bend the knee (now ${Math.round(jointAngles(joints, side).knee)} degrees)`;
      found.push({ path: path('legs', side), message });
    }
  }
  return found;
}

/** Everything that would make a drawing wrong: missing props, joints beyond human ranges, hands that do not reach. */
export function figureProblems(figure: Figure): Problem[] {
  const count = figure.phases.length;
  const card = figure.card > count;
  const problems: Problem[] = card
    ? [
        {
          path: ['card'],
          message: `expected a picture from 1 to ${count}, got ${figure.card}; choose one of the pictures`,
        },
      ]
    : [];
  if (figure.view === 'back') return problems;
  const props = propProblems(figure);
  if (props.length > 0) return [...problems, ...props];
  return [...problems, ...figure.phases.flatMap((_, index) => poseProblems(figure, index))];
}
