/** How far each valve fails to close: 0 closes fully, 1 leaks as much as the drawing can show. */
export interface Leak {
  /** The valve of the deep vein above the calf. */
  readonly top: number;
  /** The valve of the deep vein below the calf. */
  readonly low: number;
  /** The valve of the surface vein. */
  readonly surface: number;
}

/** How much blood moves, 0 none to 1 most. An arrow grows with it and is left out below 0.05. */
export interface Flow {
  /** Up past the upper valve, behind the knee. */
  readonly up: number;
  /** Up through the deep vein between the two valves. */
  readonly calf: number;
  /** Out of the foot, past the lower valve. */
  readonly foot: number;
  /** From the veins under the skin into the deep vein. */
  readonly skin: number;
  /** Back down through every valve that leaks. */
  readonly back: number;
}

/** Everything the cutaway shows. Nothing else changes the drawing. */
export interface CalfState {
  /** Calf muscle: 0 loose to 1 fully tight. */
  readonly squeeze: number;
  /** Blood in the deep vein of the calf: 0 nearly empty to 1 full. It changes width only, never colour. */
  readonly fill: number;
  /** Upper valve: 0 shut to 1 open. */
  readonly top: number;
  /** Lower valve: 0 shut to 1 open. */
  readonly low: number;
  /** Valve of the surface vein: 0 shut to 1 open. */
  readonly surface: number;
  /** Ankle in degrees from a flat foot, + = toes down; from −20 to 35. */
  readonly ankle: number;
  readonly leak: Leak;
  readonly flow: Flow;
}

/** What a caller may leave out: a missing number is taken from `stillState`. */
export type CalfInput = Partial<Omit<CalfState, 'leak' | 'flow'>> & {
  readonly leak?: Partial<Leak>;
  readonly flow?: Partial<Flow>;
};

/** How far the foot can turn in the drawing, in degrees, + = toes down. */
export const ankleRange = { min: -20, max: 35 } as const;

/** Standing still: a loose muscle, a full vein, both valves half open, sound valves, no flow. */
export const stillState: CalfState = {
  squeeze: 0,
  fill: 1,
  top: 0.5,
  low: 0.5,
  surface: 0.5,
  ankle: 0,
  leak: { top: 0, low: 0, surface: 0 },
  flow: { up: 0, calf: 0, foot: 0, skin: 0, back: 0 },
};

function within(value: number | undefined, fallback: number, min = 0, max = 1): number {
  if (value === undefined || Number.isNaN(value)) return fallback;
  return Math.min(max, Math.max(min, value));
}

/** A whole state from a part of one: what is missing or not a number is standing still, what is outside its range is clamped. */
export function fullState(input: CalfInput): CalfState {
  const s = stillState;
  const { leak = {}, flow = {} } = input;
  return {
    squeeze: within(input.squeeze, s.squeeze),
    fill: within(input.fill, s.fill),
    top: within(input.top, s.top),
    low: within(input.low, s.low),
    surface: within(input.surface, s.surface),
    ankle: within(input.ankle, s.ankle, ankleRange.min, ankleRange.max),
    leak: {
      top: within(leak.top, 0),
      low: within(leak.low, 0),
      surface: within(leak.surface, 0),
    },
    flow: {
      up: within(flow.up, 0),
      calf: within(flow.calf, 0),
      foot: within(flow.foot, 0),
      skin: within(flow.skin, 0),
      back: within(flow.back, 0),
    },
  };
}
