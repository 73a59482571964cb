import type { Exercise } from './schema.ts';

/** The whole library as open data: what is published at /exercises.json. */
export interface OpenLibrary<T> {
  name: string;
  /** Where it comes from. */
  source: string;
  licence: string;
  /** What to say when it is used. */
  credit: string;
  /** What the reader must know before using it. */
  warning: string;
  exercises: Omit<T, 'searchWords'>[];
}

/**
 * The library as open data, gentlest first.
 * @param exercises every exercise
 * @param source the address of the site, such as https://example.org/
 */
export function openLibrary<T extends Pick<Exercise, 'order' | 'searchWords'>>(
  exercises: readonly T[],
  source: string,
): OpenLibrary<T> {
  return {
    name: 'Second Heart exercise library',
    source,
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    credit: 'Second Heart, CC BY 4.0',
    warning:
      'General information, not yet checked by a clinician. It does not replace advice from a clinician. Show the stop signs and the emergency signs with every exercise.',
    exercises: exercises
      .toSorted((a, b) => a.order - b.order)
      .map(({ searchWords: _searchWords, ...exercise }) => exercise),
  };
}
