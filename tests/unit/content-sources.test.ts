import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ContentFile } from './content-files.ts';
import { contentFolder, fault, valueAt } from './content-files.ts';
import { claimReferences, numberFaults, proseFaults } from './content-prose.ts';

const exercises = contentFolder('exercises');
const others = [...contentFolder('moments'), ...contentFolder('routines')];
const list: unknown = JSON.parse(readFileSync('content/references.json', 'utf8'));
assert.ok(Array.isArray(list));
const status = new Map(list.map((entry: unknown) => [valueAt(entry, ['id']), valueAt(entry, ['status'])]));

const none = (faults: readonly string[]) => assert.equal(faults.length, 0, `\n${faults.join('\n')}`);
const idsUnder = (content: ContentFile, path: readonly string[]): string[] =>
  [valueAt(content.data, path) ?? []].flat().map(String);
const listedIn = ({ data }: ContentFile): string[] =>
  [valueAt(data, ['references']) ?? []].flat().map((entry) => String(valueAt(entry, ['id'])));

/** Where a page cites: the field and the ids. */
const citedIn = (content: ContentFile): (readonly [string, string])[] => [
  ...idsUnder(content, ['why', 'references']).map((id) => ['why', id] as const),
  ...idsUnder(content, ['sure', 'references']).map((id) => ['sure', id] as const),
  ...idsUnder(content, ['article', 'comparison', 'references']).map((id) => ['article', id] as const),
  ...claimReferences(content.body).map((id) => ['prose', id] as const),
];

test('every source is in the list and was read', () => {
  none(
    [...exercises, ...others].flatMap((content) =>
      [...listedIn(content).map((id) => ['references', id] as const), ...citedIn(content)]
        .filter(([, id]) => !status.has(id) || status.get(id) === 'recalled')
        .map(([field, id]) => {
          const remedy = 'Correct the spelling, or add the source to the list after reading it.';
          return fault(content.file, field, 'an id in content/references.json that was read', id, remedy);
        }),
    ),
  );
});

test('every source that a page cites is listed there once, with what it was used for', () => {
  none(
    [...exercises, ...others].flatMap((content) => {
      const listed = listedIn(content);
      const unlisted = citedIn(content).filter(([, id]) => !listed.includes(id));
      const twice = listed.filter((id, at) => listed.indexOf(id) !== at);
      return [
        ...unlisted.map(([field, id]) => {
          const remedy = 'Add it there, with what it was used for.';
          return fault(content.file, field, 'a source that stands under references', id, remedy);
        }),
        ...twice.map((id) => fault(content.file, 'references', 'each source once', id, 'Join the two.')),
      ];
    }),
  );
});

test('the words keep to the writing rules', () => none([...exercises, ...others].flatMap(proseFaults)));

test('every exercise has a claim in its prose, and no number outside one', () => {
  const bare = exercises.filter(({ body }) => claimReferences(body).length === 0);
  none([
    ...bare.map(({ file }) => fault(file, 'prose', 'a claim with its source', 'none', 'Add one.')),
    ...exercises.flatMap(numberFaults),
  ]);
});
