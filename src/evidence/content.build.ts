import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Reference } from './reference-schema.ts';
import { readReferences } from './read-references.ts';

const kept = new Map<string, { changed: number; value: unknown }>();

/**
 * Reads a file of the content folder once for each of its versions.
 * @param file its name from the top of the project, such as "content/references.json"
 * @param read turns its text into what is wanted; its errors pass through
 */
export function fromFile<T>(file: string, read: (text: string, file: string) => T): T {
  const path = join(process.cwd(), file);
  const changed = statSync(path).mtimeMs;
  const known = kept.get(file);
  if (known?.changed === changed) return known.value as T;
  const value = read(readFileSync(path, 'utf8'), file);
  kept.set(file, { changed, value });
  return value;
}

/** Every reference of the site. Reads content/references.json. */
export function allReferences(): Reference[] {
  return fromFile('content/references.json', readReferences);
}
