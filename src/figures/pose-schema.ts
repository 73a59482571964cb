import { z } from 'astro/zod';

/** A number with limits; a wrong one is answered with the limits, what came, and the remedy. */
export const within = (min: number, max: number, unit: string, remedy: string) => {
  const error = (issue: { input?: unknown }) =>
    `expected a number of ${unit} from ${min} to ${max}, got ${JSON.stringify(issue.input)}; ${remedy}`;
  return z.number({ error }).min(min, { error }).max(max, { error });
};
const degrees = (min: number, max: number, remedy: string) => within(min, max, 'degrees', remedy);
const units = (min: number, max: number, remedy: string) =>
  within(min, max, 'units (about 1 cm of a 2 m person)', remedy);

/** [x, up]: units to the right of the middle of the picture, and units above the ground. */
export const spotSchema = z.tuple([
  units(-116, 116, 'the picture reaches from -116 to 116'),
  units(-10, 224, 'the ground is 0 and the top of the picture 222'),
]);

/** How hard a muscle works. `rest` is long and pale, `half` between, `tight` short, round and dark. */
export const effortSchema = z.enum(['rest', 'half', 'tight']);

/** One leg. Either the foot stands on something (`at`), or the joints are given (`thigh`, `knee`, `ankle`). */
export const legSchema = z.strictObject({
  /** Where the ankle is when this foot is flat, in units right of the middle. Giving it plants the foot. */
  at: units(-116, 300, 'move the foot nearer the body').optional(),
  /** Which step of the stairs the planted foot is on: 0 is the floor. Default 0. */
  tread: z.number().int().min(0).max(6).optional(),
  /** How far the heel of a planted foot is raised: it turns about the ball of the foot. Default 0. */
  heel: degrees(0, 55, 'a high tiptoe is about 40').optional(),
  /** How far the front of a planted foot is raised: it turns about the heel. Default 0. */
  toes: degrees(0, 75, 'a toe raise while sitting is about 24').optional(),
  /** Angle of the thigh: 0 hangs down, 90 points forward, below 0 points back. Frees the foot. */
  thigh: degrees(-40, 150, 'a thigh on a chair is about 88').optional(),
  /** Bend of the knee: 0 is straight. */
  knee: degrees(0, 145, 'a knee on a chair is about 90').optional(),
  /** Bend of the ankle of a free foot: 0 is a right angle, + points the toes down, below 0 pulls them up. */
  ankle: degrees(-28, 52, 'toes fully down are about 45, fully up about -20').optional(),
  /** Lies on the pillows: the knee is found so that the calf rests on them. */
  rest: z.boolean().optional(),
  /** A free foot turned towards or away from the reader, for circles. */
  turn: z.enum(['out', 'in', 'none']).optional(),
  /** The calf muscle. Default rest. */
  calf: effortSchema.optional(),
  /** The muscle at the front of the shin. `off` does not draw it. Default off. */
  shin: z.enum(['off', 'half', 'tight']).optional(),
});

/** What a hand can hold or rest on. `thigh` is the person's own, `phone` is held at the chin. */
export const holds = [
  'worktop',
  'basin',
  'desk',
  'wall',
  'rail',
  'seat',
  'thigh',
  'handlebar',
  'stick',
  'band',
  'rim',
  'bed',
  'phone',
  'free',
] as const;

/** One arm. Either a hand holds something (`hold`), or the joints are given. */
export const armSchema = z.strictObject({
  /** What the hand holds. The prop of that name must be in `props`. `free` lets go again. */
  hold: z.enum(holds).optional(),
  /** Moves the hand along what it holds, in units forward (up on a wall or stick). Default 0. */
  along: units(-60, 80, 'keep the hand on the prop').optional(),
  /** Angle of the upper arm: 0 hangs down, + forward. */
  shoulder: degrees(-60, 175, 'a hanging arm is about 4').optional(),
  /** Bend of the elbow: 0 is straight. */
  elbow: degrees(0, 150, 'a relaxed arm is about 12').optional(),
  /** Bend of the wrist, + lifts the fingers forward. */
  wrist: degrees(-75, 75, 'a relaxed wrist is about 4').optional(),
});

const pair = <T extends z.ZodType>(one: T) =>
  z.strictObject({ near: one.optional(), far: one.optional(), both: one.optional() });

/** A posture. Whatever is left out keeps the value of `start`, then of the preset. */
export const poseSchema = z.strictObject({
  /** A ready-made posture to begin from: stand, sit (needs a chair or wheelchair), lie (bed), ride (bike). */
  preset: z.enum(['stand', 'sit', 'lie', 'ride']).optional(),
  /** Where the hip is, in units right of the middle. Sitting, lying and riding it follows the seat. */
  x: units(-100, 100, 'a standing person is near -10').optional(),
  /** Height of the hip above the ground, for postures between two supports. Leave out when standing or sitting. */
  up: units(20, 200, 'a hip is 106 up when standing and 58 on a chair').optional(),
  /** Which leg carries the weight; its knee bend sets the height of the hip. Default both. */
  weight: z.enum(['near', 'far', 'both']).optional(),
  /** Bend of the carrying knee. Default 3: soft, never locked. */
  knees: degrees(0, 120, 'a small knee bend is about 45').optional(),
  /** Forward lean of the trunk; lying on the back is -90. */
  lean: degrees(-95, 60, 'an upright trunk is 0 to 4').optional(),
  /** Nod of the head against the trunk, + looks down. */
  nod: degrees(-40, 40, 'a level gaze is 0').optional(),
  /** Turn of the bike's cranks: 0 has the near pedal at the top, 90 in front, counted upwards from picture to picture. */
  crank: degrees(0, 720, 'the near pedal is lowest at 180').optional(),
  /** The legs: near is the side facing the reader. `both` sets both, near and far correct it. */
  legs: pair(legSchema).optional(),
  /** The arms, in the same way. */
  arms: pair(armSchema).optional(),
});

/** A leg as written. */
export type LegData = z.infer<typeof legSchema>;
/** An arm as written. */
export type ArmData = z.infer<typeof armSchema>;
/** A posture as written. */
export type PoseData = z.infer<typeof poseSchema>;
/** What a hand can hold. */
export type Hold = (typeof holds)[number];
