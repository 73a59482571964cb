/** A function that makes something when it is first asked for, and keeps it: what nobody asks for costs no time. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * A function that works out each answer once and keeps it.
 * @param make works out the answer for a key; never undefined
 * @param most how many answers are kept; with one more, all are forgotten, so that a pasted book costs no memory
 */
export function remembered<T extends string | object>(
  make: (key: string) => T,
  most: number,
): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size === most) kept.clear();
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
