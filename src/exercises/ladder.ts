import type { Exercise } from './schema.ts';

type Linked = Pick<Exercise, 'id' | 'order' | 'easier' | 'harder'>;

/** One exercise on a way. */
export interface Step<T> {
  exercise: T;
  /** Where else it leads, besides the next step of this way. Empty where the exercise has its own place on another way. */
  or: readonly T[];
}

/** Exercises that lead from one to the next, gentlest first. */
export type Way<T> = readonly Step<T>[];

/**
 * Sorts exercises into a few ways, gentlest first. Each exercise has its own place on exactly one way; a way that comes from
 * another, or ends in another, shows the exercise where they meet as well. So every link is either one step to the next or
 * under `or` of the exercise it leads from.
 * @param exercises the library, in any order; links to others are left out
 */
export function ways<T extends Linked>(exercises: readonly T[]): Way<T>[] {
  const gentlestFirst = exercises.toSorted((a, b) => a.order - b.order);
  const among = (ids: readonly string[]) => gentlestFirst.filter(({ id }) => ids.includes(id));
  const placed = new Set<T>();
  const chains: T[][] = [];
  // From the hardest that has no place yet, down by the nearest gentler one that has none either.
  for (const hardest of gentlestFirst.toReversed()) {
    const chain: T[] = [];
    let next: T | undefined = placed.has(hardest) ? undefined : hardest;
    while (next) {
      placed.add(next);
      chain.unshift(next);
      next = among(next.easier).findLast((other) => !placed.has(other));
    }
    if (chain.length > 0) chains.push(chain);
  }
  return chains
    .sort(([a], [b]) => (a?.order ?? 0) - (b?.order ?? 0))
    .map((chain) => {
      const from = among(chain[0]?.easier ?? []).slice(-1);
      const to = among(chain.at(-1)?.harder ?? []).slice(0, 1);
      const own = chain.map((exercise, index) => {
        const next = chain[index + 1] ?? to[0];
        return { exercise, or: among(exercise.harder).filter((other) => other !== next) };
      });
      const shown = (exercise: T) => ({ exercise, or: [] });
      return [...from.map(shown), ...own, ...to.map(shown)];
    });
}
