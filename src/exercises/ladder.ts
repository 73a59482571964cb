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
  const levelOf = ({ id, easier }: T, path: readonly string[]): number => {
    const known = levels.get(id);
    if (known !== undefined) return known;
    if (path.includes(id)) {
      const circle = [...path.slice(path.indexOf(id)), id].join(' → ');
      throw new Error(
        `content/exercises: the gentler and harder links go round in a circle: ${circle}. Expected a ladder; take one of these links away.`,
      );
    }
    const below = easier.flatMap((other) => byId.get(other) ?? []);
    const level = Math.max(-1, ...below.map((other) => levelOf(other, [...path, id]))) + 1;
    levels.set(id, level);
    return level;
  };
  const placed = new Map<string, number>();
  const rungs: Rung<T>[] = [];
  for (let level = 0; rungs.length < exercises.length; level++) {
    // Each stands as near as it can to the middle of its gentler ones, so that few lines of the picture cross.
    const middle = (exercise: T) => {
      const below = exercise.easier.flatMap((other) => placed.get(other) ?? []);
      return below.reduce((sum, place) => sum + place, 0) / (below.length || 1);
    };
    const here = exercises
      .filter((exercise) => levelOf(exercise, []) === level)
      .map((exercise) => ({ exercise, middle: middle(exercise) }))
      .sort((a, b) => a.middle - b.middle || a.exercise.order - b.exercise.order);
    here.forEach(({ exercise }, place) => {
      placed.set(exercise.id, place);
      rungs.push({ exercise, level, place });
    });
  }
  return rungs;
}
