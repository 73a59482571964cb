import type { Exercise } from './schema.ts';

type Linked = Pick<Exercise, 'id' | 'order' | 'easier' | 'harder'>;

/** One exercise on the ladder: which rung it stands on and where along it. */
export interface Rung<T> {
  exercise: T;
  /** 0 for the gentlest. One more than the highest rung of its gentler exercises. */
  level: number;
  /** Place on its rung, from 0, near its gentler exercises. */
  place: number;
}

/**
 * Puts exercises on rungs: each stands one above the highest of its gentler ones.
 * @throws when the links go round in a circle, naming the circle, since then nothing is gentler than anything
 */
export function ladder<T extends Linked>(exercises: readonly T[]): Rung<T>[] {
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const levels = new Map<string, number>();
  const levelOf = (id: string, path: readonly string[]): number => {
    const known = levels.get(id);
    if (known !== undefined) return known;
    if (path.includes(id)) {
      const circle = [...path.slice(path.indexOf(id)), id].join(' → ');
      throw new Error(
        `content/exercises: the gentler and harder links go round in a circle: ${circle}. Expected a ladder; take one of these links away.`,
      );
    }
    const below = (byId.get(id)?.easier ?? []).filter((other) => byId.has(other));
    const level =
      below.length === 0 ? 0 : 1 + Math.max(...below.map((other) => levelOf(other, [...path, id])));
    levels.set(id, level);
    return level;
  };
  const placed = new Map<string, number>();
  const rungs: Rung<T>[] = [];
  for (let level = 0; rungs.length < exercises.length; level++) {
    // Each stands as near as it can to the middle of its gentler ones, so that few lines of the picture cross.
    const middle = (exercise: T) => {
      const below = exercise.easier.flatMap((other) => placed.get(other) ?? []);
      return below.length === 0 ? Infinity : below.reduce((sum, place) => sum + place, 0) / below.length;
    };
    const here = exercises
      .filter(({ id }) => levelOf(id, []) === level)
      .map((exercise) => ({ exercise, middle: middle(exercise) }))
      .sort((a, b) => (a.middle === b.middle ? a.exercise.order - b.exercise.order : a.middle - b.middle));
    here.forEach(({ exercise }, place) => {
      placed.set(exercise.id, place);
      rungs.push({ exercise, level, place });
    });
  }
  return rungs;
}
