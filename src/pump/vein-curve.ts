/** The shape of a bag of veins: how much blood it holds at which pressure. */
export interface VeinCurve {
  /** mL gained for each mmHg near zero pressure. */
  readonly stretch: number;
  /** Most mL above the slack volume. */
  readonly room: number;
  /** mL at zero pressure. */
  readonly slack: number;
  /** mmHg: how strongly the vein resists falling flat. */
  readonly collapse: number;
}

/** Above this share of its room a vein stiffens in a straight line, so that no number of mL gives no answer. */
const nearlyFull = 0.97;

/**
 * Pressure across the vein wall, in mmHg, at a volume in mL (above 0).
 * A full vein stiffens; below the slack volume it falls flat and the pressure is negative.
 * That veins stiffen as they fill is measured (reference risk2003). The arctangent form is recalled from models of the
 * circulation such as heldt2002, where the form itself was not read.
 */
export function veinPressure(volume: number, curve: VeinCurve): number {
  if (volume < curve.slack) return -curve.collapse * ((volume / curve.slack) ** -1.5 - 1);
  const scale = (2 * curve.room) / (Math.PI * curve.stretch);
  const share = (volume - curve.slack) / curve.room;
  if (share <= nearlyFull) return scale * Math.tan((Math.PI / 2) * share);
  const edge = Math.tan((Math.PI / 2) * nearlyFull);
  const slope = (Math.PI / 2) * (1 + edge * edge);
  return scale * (edge + slope * (share - nearlyFull));
}

/** The volume in mL at which the pressure across the wall is `pressure` mmHg: the inverse of `veinPressure`. */
export function veinVolume(pressure: number, curve: VeinCurve): number {
  if (pressure < 0) return curve.slack * (1 - pressure / curve.collapse) ** (-2 / 3);
  const scale = (2 * curve.room) / (Math.PI * curve.stretch);
  const share = (2 / Math.PI) * Math.atan(pressure / scale);
  if (share <= nearlyFull) return curve.slack + curve.room * share;
  const edge = Math.tan((Math.PI / 2) * nearlyFull);
  const slope = (Math.PI / 2) * (1 + edge * edge);
  return curve.slack + curve.room * (nearlyFull + (pressure / scale - edge) / slope);
}
