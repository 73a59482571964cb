import { equipment, places, positions } from '../exercises/words.ts';
import { kinds, type Entry, type Vocabulary } from './entry.ts';

/** The shape on the wire: text in lists, so that it is small. Version 1. */
type Wire = [
  path: string,
  title: string,
  kind: number,
  otherNames: string,
  searchWords: string,
  positions: string,
  places: string,
  equipment: string,
  text: string,
];

const join = (list: readonly string[]) => list.join('|');
const split = (text: string) => (text === '' ? [] : text.split('|'));
const only = <T extends string>(text: string, allowed: readonly T[]) =>
  split(text).filter((word): word is T => allowed.includes(word as T));

/** A vocabulary as the text of its file. */
export function writeVocabulary({ words, entries, drawings }: Vocabulary): string {
  const wire = entries.map((e): Wire => [
    e.path,
    e.title,
    kinds.indexOf(e.kind),
    join(e.otherNames),
    join(e.searchWords),
    join(e.positions),
    join(e.places),
    join(e.equipment),
    e.text,
  ]);
  const lists = words.map((list) => list.join(' '));
  return JSON.stringify({ version: 1, drawings, words: lists, entries: wire });
}

function entryOf(value: unknown): Entry | undefined {
  if (!Array.isArray(value) || value.length !== 9) return undefined;
  const [path, title, kind, otherNames, searchWords, position, place, need, text] = value as Wire;
  const strings = [path, title, otherNames, searchWords, position, place, need, text];
  const known = kinds[kind];
  if (known === undefined || strings.some((part) => typeof part !== 'string')) return undefined;
  return {
    path,
    title,
    kind: known,
    otherNames: split(otherNames),
    searchWords: split(searchWords),
    positions: only(position, positions),
    places: only(place, places),
    equipment: only(need, equipment),
    text,
  };
}

/**
 * Reads a vocabulary from its file.
 * @param value the parsed JSON, whatever it is
 * @throws where it is not a vocabulary of this version; entries that cannot be read are left out
 */
export function readVocabulary(value: unknown): Vocabulary {
  const file = value as Partial<Record<'version' | 'drawings' | 'words' | 'entries', unknown>> | null;
  if (file?.version !== 1 || !Array.isArray(file.words) || !Array.isArray(file.entries)) {
    throw new Error(
      'The list of words: expected version 1 with words and entries, got something else. Build the site again.',
    );
  }
  return {
    words: file.words.map((line) => String(line).split(' ').filter(Boolean)),
    entries: file.entries.map(entryOf).filter((entry) => entry !== undefined),
    drawings: typeof file.drawings === 'string' ? file.drawings : '',
  };
}
