/** What can go wrong in the model, one thing at a time. "healthy" is nothing wrong. */
export const conditionIds = [
  'healthy',
  'leaky-mild',
  'leaky-moderate',
  'leaky-severe',
  'weak-calf',
  'stiff-ankle',
  'failing-pump',
] as const;
/** The id of one condition. */
export type ConditionId = (typeof conditionIds)[number];

/** How one condition changes the inputs of the model. */
export interface Condition {
  readonly id: ConditionId;
  /** The words on the control. */
  readonly name: string;
  /** The words on the chart, at most 16 characters. */
  readonly short: string;
  /** Backward flow of each valve once shut, mL/s for each mmHg. */
  readonly upperLeak: number;
  readonly lowerLeak: number;
  readonly skinLeak: number;
  /** Share of the usual muscle pressure, 0 to 1. */
  readonly strength: number;
  /** Share of the usual foot movement, 0 to 1. */
  readonly reach: number;
  /** What this changes in the model, in one sentence. */
  readonly change: string;
}

const nothing = { upperLeak: 0, lowerLeak: 0, skinLeak: 0, strength: 1, reach: 1 };

/**
 * The conditions, in the order of the controls. The 3 skin leaks are set so that filling rates span those measured
 * in people with varicose veins (reference lattimer_vdi). Strengths and deep leaks are assumptions, except that a
 * stiff ankle is set to lose about as much of the pressure fall as restricting the ankle did (reference kugler1999).
 */
export const conditions: Readonly<Record<ConditionId, Condition>> = {
  healthy: {
    ...nothing,
    id: 'healthy',
    name: 'Nothing',
    short: 'healthy',
    change: 'The valves shut fully, the calf is strong and the ankle moves freely.',
  },
  'leaky-mild': {
    ...nothing,
    id: 'leaky-mild',
    name: 'Leaky skin vein valves: mild',
    short: 'mild leak',
    skinLeak: 0.06,
    change: 'The valves of the vein under the skin let a little blood fall back.',
  },
  'leaky-moderate': {
    ...nothing,
    id: 'leaky-moderate',
    name: 'Leaky skin vein valves: moderate',
    short: 'moderate leak',
    skinLeak: 0.12,
    change: 'The valves of the vein under the skin let blood fall back.',
  },
  'leaky-severe': {
    ...nothing,
    id: 'leaky-severe',
    name: 'Leaky skin vein valves: severe',
    short: 'severe leak',
    skinLeak: 0.25,
    change: 'The valves of the vein under the skin let a lot of blood fall back.',
  },
  'weak-calf': {
    ...nothing,
    id: 'weak-calf',
    name: 'Weak calf muscle',
    short: 'weak calf',
    strength: 0.5,
    change: 'The calf muscle presses the deep veins half as hard.',
  },
  'stiff-ankle': {
    ...nothing,
    id: 'stiff-ankle',
    name: 'Stiff ankle',
    short: 'stiff ankle',
    strength: 0.6,
    reach: 0.5,
    change: 'The foot moves half as far, so the calf presses less.',
  },
  'failing-pump': {
    id: 'failing-pump',
    name: 'Failing pump: deep leaks too',
    short: 'failing pump',
    upperLeak: 0.2,
    lowerLeak: 0.2,
    skinLeak: 0.25,
    strength: 0.5,
    reach: 1,
    change: 'All the valves leak, deep ones too, and the calf presses half as hard.',
  },
};
