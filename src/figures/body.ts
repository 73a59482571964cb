/** Lengths of the body in drawing units, after the usual seven-heads figure of an adult. */
export const body = {
  /** Hip to knee. */
  thigh: 50,
  /** Knee to ankle. */
  shank: 48,
  /** Ankle above the sole. */
  ankle: 9,
  /** Ankle to the ball of the foot, along the sole. */
  ball: 13,
  /** Ankle to the back of the heel, along the sole. */
  heel: 8,
  /** Ball of the foot to the tip of the toes. */
  toe: 8,
  /** Hip to shoulder. */
  trunk: 50,
  /** Hip to the base of the neck. */
  neck: 62,
  /** Shoulder to elbow. */
  upperArm: 34,
  /** Elbow to wrist. */
  forearm: 28,
  /** Wrist to fingertips. */
  hand: 15.5,
  /** From the hip joint down to the seat when sitting, or back to the mattress when lying. */
  seat: 12,
} as const;

/** The side of the body that faces the reader, and the side behind it. */
export const sides = ['near', 'far'] as const;
export type Side = (typeof sides)[number];

/** A range of a joint with the reason for its ends. */
export interface JointRange {
  /** The joint in plain words. */
  name: string;
  /** Least and most in degrees. */
  min: number;
  max: number;
  /** Where the ends come from. */
  reason: string;
}

/** How far each joint may go in a drawing. Ends are those of ordinary active movement, never beyond. */
export const jointRanges = {
  hip: {
    name: 'hip',
    min: -25,
    max: 125,
    reason: 'adults bend the hip to about 120, and 20 to 30 backwards',
  },
  knee: { name: 'knee', min: -0.5, max: 145, reason: 'a knee straightens to 0 and bends to about 140' },
  ankle: {
    name: 'ankle',
    min: -36,
    max: 52,
    reason: '20 up when free, 35 to 40 up under the body with a bent knee, 50 down',
  },
  toes: { name: 'toes', min: -5, max: 65, reason: 'toes bend up about 60 to 70 on tiptoe' },
  shoulder: { name: 'shoulder', min: -60, max: 175, reason: 'arms swing back about 60 and up to about 180' },
  elbow: {
    name: 'elbow',
    min: -0.5,
    max: 150,
    reason: 'an elbow straightens to 0 and bends to about 145 to 150',
  },
  wrist: { name: 'wrist', min: -75, max: 75, reason: 'a wrist bends about 70 to 80 either way' },
  neck: { name: 'neck', min: -45, max: 45, reason: 'the neck bends about 45 either way' },
} as const satisfies Record<string, JointRange>;
