import type { Term } from './glossary-schema.ts';

/**
 * The term with an id.
 * @throws when there is none, with what to do
 */
export function termById(terms: readonly Term[], id: string): Term {
  const found = terms.find((term) => term.id === id);
  if (found) return found;
  throw new Error(
    `Term "${id}": expected an id in content/glossary.yaml, got one that is not there. Correct the id or add the term.`,
  );
}

/** Terms by their first letter, both in the order of the alphabet; accents and case do not count. */
export function byLetter(terms: readonly Term[]): { letter: string; terms: Term[] }[] {
  const sorted = [...terms].sort((a, b) => a.term.localeCompare(b.term, 'en-GB', { sensitivity: 'base' }));
  const letters = new Map<string, Term[]>();
  for (const term of sorted) {
    const letter = term.term.normalize('NFD').charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].map(([letter, group]) => ({ letter, terms: group }));
}
