import type { TruthId } from './measured.ts';

/** One row of the truth table: what others measured, what we accept from the model, and why. */
export interface Truth {
  /** Which of the measured figures this row judges. */
  readonly id: TruthId;
  /** What is measured, in words. */
  readonly name: string;
  /** The published value in words, with who was measured. */
  readonly published: string;
  /** Where it was published: ids in content/references.json. Empty when it is only recalled. */
  readonly references: readonly string[];
  /** What is known only from memory and therefore carries no reference. */
  readonly recalled?: string;
  /** The unit of the model's figure and of the range. */
  readonly unit: string;
  /** Decimals to print. */
  readonly digits: 0 | 1;
  /** The lowest and the highest figure we accept. */
  readonly accepted: readonly [low: number, high: number];
  /** Why this range. */
  readonly reason: string;
  /** Only where the model misses the range: what it gets wrong, in words. The test insists that it still misses. */
  readonly limit?: string;
}

/** How the model does on one row. "miss" and "mended" stop the tests: a limit must be named, and unnamed once gone. */
export type Verdict = 'pass' | 'known limit' | 'miss' | 'mended';

/** Judge the figure the model gives for one row. A figure that is no number misses. */
export function judge({ accepted: [low, high], limit }: Truth, figure: number): Verdict {
  const inside = figure >= low && figure <= high;
  if (limit === undefined) return inside ? 'pass' : 'miss';
  return inside ? 'mended' : 'known limit';
}
