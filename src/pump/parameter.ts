/** Where a number of the model comes from. `references` are ids in content/references.json. */
export type Source =
  | { readonly kind: 'measured'; readonly references: readonly string[]; readonly note: string }
  | { readonly kind: 'fitted'; readonly references: readonly string[]; readonly note: string }
  | { readonly kind: 'physics' | 'assumption'; readonly note: string };

/** One number of the model. */
export interface Parameter {
  /** The short sign used in the equations, such as "H"; an underscore lowers what follows. */
  readonly symbol: string;
  /** What it is, in words. */
  readonly name: string;
  /** The value the model uses, in `unit`. */
  readonly value: number;
  /** The unit in words or signs; "share" for a plain number. */
  readonly unit: string;
  /** The lowest and the highest value that could be defended; `value` lies between them. */
  readonly range: readonly [low: number, high: number];
  /** Where it comes from. */
  readonly source: Source;
}

/** A measured value. */
export const measured = (references: readonly string[], note: string): Source => ({
  kind: 'measured',
  references,
  note,
});
/** A value chosen so that the whole model agrees with measurements. */
export const fitted = (note: string, references: readonly string[] = []): Source => ({
  kind: 'fitted',
  references,
  note,
});
/** A law of physics. */
export const physics = (note: string): Source => ({ kind: 'physics', note });
/** A value we had to assume. */
export const assumption = (note: string): Source => ({ kind: 'assumption', note });

/** What a parameter is: symbol, name, value, unit, range. Its source is added beside it. */
export const is = (
  symbol: string,
  name: string,
  value: number,
  unit: string,
  range: readonly [low: number, high: number],
): Omit<Parameter, 'source'> => ({ symbol, name, value, unit, range });
