/**
 * The value of every parameter, alone: the lab ships these to the reader without their words.
 * What each is, its unit, range and source stand in parameters.ts.
 */
export const usualValues = Object.freeze({
  columnPerCm: 0.78,
  columnShare: 0.64,
  columnSitting: 0.62,
  columnRaised: -0.2,
  calfShare: 25 / 175,
  centralUpright: 2,
  centralLying: 6,
  arterialPressure: 93,
  restingInflow: 0.95,
  skinShare: 0.25,
  deepStretch: 2,
  deepRoom: 95,
  deepSlack: 6,
  skinStretch: 0.5,
  skinRoom: 40,
  skinSlack: 4,
  collapse: 4,
  outflow: 0.6,
  link: 2.5,
  skinUp: 3,
  demandRise: 0.6,
  demandMost: 4,
  demandFade: 30,
});

/** The name of one parameter in the code. */
export type ParameterName = keyof typeof usualValues;

/** One value for every parameter: what the model computes with. */
export type Values = Readonly<Record<ParameterName, number>>;
