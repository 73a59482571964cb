import type { Truth } from './truth.ts';
import { failingTruths } from './truth-failing.ts';
import { leakyTruths } from './truth-leaky.ts';
import { movingTruths } from './truth-moving.ts';
import { stillTruths } from './truth-still.ts';

/** The truth table in parts, in the order of the page. Every measured figure has one row. */
export const truthParts: readonly { readonly heading: string; readonly truths: readonly Truth[] }[] = [
  { heading: 'Keeping still', truths: stillTruths },
  { heading: 'Moving', truths: movingTruths },
  { heading: 'Leaky valves of the skin vein', truths: leakyTruths },
  { heading: 'Stiff ankle and failing pump', truths: failingTruths },
];

/** All rows. */
export const truths: readonly Truth[] = truthParts.flatMap((part) => part.truths);
