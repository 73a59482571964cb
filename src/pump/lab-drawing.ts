import type { CalfInput } from './calf-state.ts';
import { conditions } from './conditions.ts';
import { usualConstants } from './constants.ts';
import { labFlows, musclePressure } from './lab-state.ts';
import type { LabState } from './lab-state.ts';
import { fullSqueeze } from './lab-schedule.ts';
import { valveWord } from './frames.ts';
import type { ValveWord } from './frames.ts';

/** How far the foot turns in the drawing at its ends, in degrees. */
export const footEnds = { up: 15, down: 28 } as const;

/** Flow through each valve while standing still, mL/s: a valve with this little flow is drawn half open. */
const trickle = { upper: 0.75, lower: 0.05, skin: 0.2 } as const;
/** A flow at which an arrow is half as strong as it gets, mL/s. */
const halfArrow = 3;
/** A leak that is drawn as wide as leaks get, mL/s for each mmHg. */
const widestLeak = 0.25;
/** A backward flow too small to draw, mL/s. */
const drop = 0.05;

const opening = (flow: number, half: number): number => (flow > 0 ? flow / (flow + half) : 0);
const arrow = (flow: number): number => opening(flow, halfArrow);

/** How wide a leak is drawn, 0 to 1: nothing while the valve lets blood up, since then it is open. */
const gap = (leak: number, flow: number): number =>
  flow > 0 ? 0 : Math.min(1, Math.sqrt(leak / widestLeak));

/** Angle of the foot in degrees, + = toes down, for a foot of −1 to 1 and the share of movement the ankle has. */
export function footDegrees(foot: number, reach: number): number {
  return foot * reach * (foot < 0 ? footEnds.up : footEnds.down);
}

/** What the lab always tells the drawing. */
export type LabDrawing = Required<CalfInput>;

/**
 * What the cutaway shows: nothing but what the model does. The muscle from its pressure, the vein from its blood, each
 * valve from the flow through it. The valve that leaks in the drawing is the one that leaks in the model.
 */
export function labDrawing(state: LabState): LabDrawing {
  const { settings, pump, foot } = state;
  const { upper, lower, skin } = labFlows(state);
  const { upperLeak, lowerLeak, skinLeak, reach } = conditions[settings.condition];
  const { deepSlack } = usualConstants.values;
  return {
    squeeze: Math.min(1, musclePressure(state) / fullSqueeze[settings.posture]),
    fill: Math.min(1, Math.max(0, (pump.deep - deepSlack) / (usualConstants.deepStanding - deepSlack))),
    top: opening(upper, trickle.upper),
    low: opening(lower, trickle.lower),
    surface: opening(skin, trickle.skin),
    ankle: footDegrees(foot, reach),
    leak: { top: gap(upperLeak, upper), low: gap(lowerLeak, lower), surface: gap(skinLeak, skin) },
    flow: {
      up: arrow(upper),
      calf: arrow(upper),
      foot: arrow(lower),
      skin: arrow(lower),
      back: arrow(Math.max(-upper, -lower, -skin) - drop),
    },
  };
}

/** The three valves in words, as drawn. */
export function valveWords({ top, low, surface, leak }: LabDrawing): {
  upper: ValveWord;
  lower: ValveWord;
  skin: ValveWord;
} {
  return {
    upper: valveWord(top, leak.top),
    lower: valveWord(low, leak.low),
    skin: valveWord(surface, leak.surface),
  };
}
