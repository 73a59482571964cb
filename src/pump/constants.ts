import { usualValues } from './values.ts';
import type { Values } from './values.ts';
import type { Posture } from './inputs.ts';
import { veinVolume } from './vein-curve.ts';
import type { VeinCurve } from './vein-curve.ts';

/** What follows from the parameters alone, worked out once. */
export interface Constants {
  readonly values: Values;
  readonly deepCurve: VeinCurve;
  readonly skinCurve: VeinCurve;
  /** Arterial resistance, set so that the resting inflow is Qrest. mmHg for each mL/s. */
  readonly deepArtery: number;
  readonly skinArtery: number;
  /** Volume of the deep calf veins standing still at 175 cm, mL: below it the way out narrows. */
  readonly deepStanding: number;
}

/** Work out the constants for a set of parameter values. */
export function constantsFor(values: Values): Constants {
  const { collapse } = values;
  const deepCurve = { stretch: values.deepStretch, room: values.deepRoom, slack: values.deepSlack, collapse };
  const skinCurve = { stretch: values.skinStretch, room: values.skinRoom, slack: values.skinSlack, collapse };
  const drive = values.arterialPressure - values.centralUpright;
  const column = values.columnPerCm * (values.columnShare - values.calfShare) * 175;
  return {
    values,
    deepCurve,
    skinCurve,
    deepArtery: drive / (values.restingInflow * (1 - values.skinShare)),
    skinArtery: drive / (values.restingInflow * values.skinShare),
    deepStanding: veinVolume(values.centralUpright + column, deepCurve),
  };
}

/** The constants for the values the site uses. */
export const usualConstants: Constants = constantsFor(usualValues);

/** Columns of blood above the ankle and the calf for a position, in mmHg. */
export interface Columns {
  /** Pressure at the top of the column. */
  readonly central: number;
  /** Weight of the blood between the top and the ankle. Below 0 when the foot is raised. */
  readonly ankle: number;
  /** Weight of the blood between the calf and the ankle. */
  readonly calf: number;
}

/** Columns of blood for a posture and a body height in cm. Lying, the calf and the ankle count as level. */
export function columnsFor(
  posture: Posture,
  height: number,
  { values }: Constants = usualConstants,
): Columns {
  const upright = posture === 'standing' || posture === 'sitting';
  const share = { standing: 1, sitting: values.columnSitting, lying: 0, raised: values.columnRaised }[
    posture
  ];
  return {
    central: upright ? values.centralUpright : values.centralLying,
    ankle: values.columnPerCm * values.columnShare * height * share,
    calf: upright ? values.columnPerCm * values.calfShare * height : 0,
  };
}
