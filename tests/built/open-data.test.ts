import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { exerciseSchema } from '../../src/exercises/schema.ts';
import { folder } from './dist.ts';

test('/exercises.json holds every exercise, valid, with its licence', () => {
  const library: unknown = JSON.parse(readFileSync(`${folder}/exercises.json`, 'utf8'));
  assert.ok(
    library !== null &&
      typeof library === 'object' &&
      'exercises' in library &&
      Array.isArray(library.exercises),
  );
  assert.ok('licence' in library && String(library.licence).includes('creativecommons.org/licenses/by/4.0'));
  assert.ok('warning' in library && String(library.warning).includes('not yet checked by a clinician'));
  const ids = library.exercises.map((exercise: { id?: unknown }) => String(exercise.id));
  assert.deepEqual(
    ids.toSorted(),
    globSync('content/exercises/*.mdx')
      .map((file) => basename(file, '.mdx'))
      .sort(),
  );
  for (const { id, ...exercise } of library.exercises as { id: string }[]) {
    const result = exerciseSchema.safeParse(exercise);
    assert.ok(result.success, `${id}: ${result.error?.message ?? ''}`);
  }
});
