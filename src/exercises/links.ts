import type { ExerciseData } from './schema.ts';

/** What the checks of links need to know of an exercise. */
export type Linked = Pick<ExerciseData, 'order' | 'easier' | 'harder'>;
type Library = ReadonlyMap<string, Linked>;

/** One fault as a line: file, field, what was expected, what came, and what to do. */
const fault = (file: string, field: string, expected: string, got: unknown, remedy: string) =>
  `${file}: ${field}: expected ${expected}, got ${JSON.stringify(got)}. ${remedy}`;
const fileOf = (id: string) => `content/exercises/${id}.mdx`;
const opposite = { easier: 'harder', harder: 'easier' } as const;

/** Faults in the links of one exercise: unknown, one-sided, out of order, or none at all. */
function faultsOf(id: string, exercise: Linked, library: Library): string[] {
  const faults: string[] = [];
  for (const side of ['easier', 'harder'] as const) {
    for (const other of exercise[side]) {
      const found = library.get(other);
      const back = opposite[side];
      if (!found) {
        const remedy = 'Correct the spelling, or add that exercise first.';
        faults.push(fault(fileOf(id), side, 'the name of a file in content/exercises/', other, remedy));
        continue;
      }
      if (!found[back].includes(id)) {
        const remedy = `Add ${id} under "${back}" in ${fileOf(other)}, or take ${other} out here.`;
        faults.push(fault(fileOf(id), side, 'both directions to agree', other, remedy));
      }
      if (side === 'harder' && found.order <= exercise.order) {
        const remedy = 'Change one of the two numbers, or the link.';
        const expected = `an order above ${exercise.order} for ${other}`;
        faults.push(fault(fileOf(id), 'order', expected, found.order, remedy));
      }
    }
  }
  if (exercise.easier.length + exercise.harder.length === 0) {
    const remedy = 'Name a gentler or a harder exercise, and name this one there.';
    faults.push(fault(fileOf(id), 'easier, harder', 'at least one link', [], remedy));
  }
  return faults;
}

/** The ids on one loop of "harder" links, first and last the same; empty when there is none. */
export function loopIn(library: Library): string[] {
  const done = new Set<string>();
  const walk = (id: string, path: readonly string[]): string[] => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (done.has(id)) return [];
    for (const next of library.get(id)?.harder ?? []) {
      const loop = walk(next, [...path, id]);
      if (loop.length > 0) return loop;
    }
    done.add(id);
    return [];
  };
  for (const id of library.keys()) {
    const loop = walk(id, []);
    if (loop.length > 0) return loop;
  }
  return [];
}

/**
 * Every fault in the links from exercise to exercise, one line each; empty when all is well: each link names an exercise that
 * exists, both ends agree, harder ones stand later in the library, none stands alone, and no links go round in a loop.
 * @param library every exercise by its id
 */
export function linkFaults(library: Library): string[] {
  const faults = [...library].flatMap(([id, exercise]) => faultsOf(id, exercise, library));
  const loop = loopIn(library);
  const [first] = loop;
  if (first !== undefined) {
    const remedy = 'Take out one of these links, on both sides.';
    faults.push(fault(fileOf(first), 'harder', 'no loop', loop.join(' > '), remedy));
  }
  return faults;
}
