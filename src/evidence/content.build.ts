import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Term } from './glossary-schema.ts';
import { termSchema } from './glossary-schema.ts';
import { readReferences } from './read-references.ts';
import { readYaml } from './read-yaml.build.ts';
import type { Reference } from './reference-schema.ts';
import type { SafetyFile, SafetyOf } from './safety-schema.ts';
import { safetySchema } from './safety-schema.ts';

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

/** A YAML file of the content folder, checked against its schema. */
export function yamlFile<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  return fromFile(file, (text) => readYaml(text, file, schema));
}

/** The safety file of one kind, such as safetyFile('emergency'). Reads content/safety/<kind>.yaml. */
export function safetyFile<K extends SafetyFile['kind']>(kind: K): SafetyOf<K> {
  const file = yamlFile(`content/safety/${kind}.yaml`, safetySchema);
  if (isKind(file, kind)) return file;
  throw new Error(
    `content/safety/${kind}.yaml: kind: expected "${kind}", got "${file.kind}". Write the file's own name.`,
  );
}

/** Every explained term. Reads content/glossary.yaml. */
export function allTerms(): Term[] {
  return yamlFile('content/glossary.yaml', termSchema.array());
}

function isKind<K extends SafetyFile['kind']>(file: SafetyFile, kind: K): file is SafetyOf<K> {
  return file.kind === kind;
}
