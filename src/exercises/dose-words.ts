import type { DoseRange } from './schema.ts';
import { frequencyWords, type DoseUnit } from './words.ts';

/** Units as they follow a number above 1; the others are words already. For 1 the first word loses its "s". */
const unitWords = (unit: DoseUnit, amount: number): string => {
  const many = unit === 'flights' ? 'flights of stairs' : unit;
  return amount === 1 ? many.replace(/s\b/, '') : many;
};

const lastLetter = 26;

/** Letters are drawn in their order, so the first and the last say more than a number: "A to M". */
function plainWords(unit: DoseUnit, amount: number): string {
  if (unit === 'letters' && amount > 1 && amount <= lastLetter)
    return `A to ${String.fromCharCode(64 + amount)}`;
  return `${amount} ${unitWords(unit, amount)}`;
}

/**
 * A count in words, such as "8 times", "1 minute", "A to M" or "5 each way, each foot".
 * A count of times needs no unit where words about sides follow it.
 * @param range the exercise's dose, for its unit and its words about sides
 * @param amount how many, 1 or more
 */
export function amountWords(range: Pick<DoseRange, 'unit' | 'each'>, amount: number): string {
  const plain = plainWords(range.unit, amount);
  if (!range.each) return plain;
  return range.unit === 'times' ? `${amount} ${range.each}` : `${plain}, ${range.each}`;
}

/**
 * A dose in words, such as "1 set of 8", "2 sets of 20 seconds, each foot" or "10 minutes".
 * Sets are named only where the exercise has them.
 * @param range the exercise's dose
 * @param dose how many sets, and how many in each; both 1 or more
 */
export function doseWords(
  range: Pick<DoseRange, 'unit' | 'each' | 'sets'>,
  dose: { sets: number; amount: number },
): string {
  if (!range.sets) return amountWords(range, dose.amount);
  const sets = dose.sets === 1 ? '1 set' : `${dose.sets} sets`;
  const each = range.each ? `, ${range.each}` : '';
  const amount = range.unit === 'times' ? `${dose.amount}${each}` : amountWords(range, dose.amount);
  return `${sets} of ${amount}`;
}

/** The dose to begin with, in words, such as "1 set of 8". */
export function startWords(range: DoseRange): string {
  return doseWords(range, { sets: range.sets?.start ?? 1, amount: range.amount.start });
}

/** The dose to build up to, in words, such as "3 sets of 12". */
export function goalWords(range: DoseRange): string {
  return doseWords(range, { sets: range.sets?.goal ?? 1, amount: range.amount.goal });
}

/** How often, in words, such as "Every other day". */
export function oftenWords(range: Pick<DoseRange, 'often'>): string {
  return frequencyWords[range.often];
}
