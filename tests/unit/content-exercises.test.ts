import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentSchema } from '../../src/exercises/moment-schema.ts';
import type { ExerciseData } from '../../src/exercises/schema.ts';
import { exerciseSchema } from '../../src/exercises/schema.ts';
import type { ContentFile } from './content-files.ts';
import { contentFolder, fault, valueAt, yamlFile } from './content-files.ts';
import { linkFaults } from '../../src/exercises/links.ts';

const files = contentFolder('exercises');
const moments = contentFolder('moments');
const momentIds = new Set(moments.map(({ id }) => id));
/** The drawing has its own tests. */
const words = exerciseSchema.omit({ figure: true });
type Words = Omit<ExerciseData, 'figure'>;

const none = (faults: readonly string[]) => assert.equal(faults.length, 0, `\n${faults.join('\n')}`);

const parsed = files.map((content) => {
  const facts: Record<string, unknown> = { ...content.data };
  delete facts['figure'];
  return { content, result: words.safeParse(facts) };
});
/** Those that hold to the schema; the first test names the others. */
const exercises = parsed.flatMap(({ content, result }): { content: ContentFile; data: Words }[] =>
  result.success ? [{ content, data: result.data }] : [],
);
const library = new Map(exercises.map(({ content, data }) => [content.id, data]));

test('every exercise and moment holds to its schema', () => {
  const momentsParsed = moments.map((content) => ({ content, result: momentSchema.safeParse(content.data) }));
  none(
    [...parsed, ...momentsParsed].flatMap(({ content, result }) =>
      (result.error?.issues ?? []).map((issue) => {
        const got = valueAt(content.data, issue.path);
        return fault(content.file, issue.path.join('.'), issue.message, got, 'See content/README.md.');
      }),
    ),
  );
  assert.ok(files.length >= 20, `expected 20 exercises or more, got ${files.length}`);
});

test('gentler and harder exercises agree, without loops or dead ends', () => none(linkFaults(library)));

test('moments and ask-first situations exist, and no moment is empty', () => {
  const situations = valueAt(yamlFile('content/safety/ask-first.yaml'), ['situations']);
  assert.ok(Array.isArray(situations));
  const situationIds = new Set(situations.map((one: unknown) => valueAt(one, ['id'])));
  const wrong = exercises.flatMap(({ content: { file }, data }) => [
    ...data.moments
      .filter((id) => !momentIds.has(id))
      .map((id) => fault(file, 'moments', 'a file in content/moments/', id, 'Correct the spelling.')),
    ...data.askFirst
      .filter((id) => !situationIds.has(id))
      .map((id) =>
        fault(file, 'askFirst', 'an id in content/safety/ask-first.yaml', id, 'Correct the spelling.'),
      ),
  ]);
  const empty = moments
    .filter(({ id }) => !exercises.some(({ data }) => data.moments.includes(id)))
    .map(({ file, id }) =>
      fault(file, 'moment', 'an exercise that fits it', [], `Add ${id} to an exercise.`),
    );
  none([...wrong, ...empty]);
});

test('no two exercises share a name or a place in the order', () => {
  const seen = new Map<string, string>();
  none(
    exercises.flatMap(({ content: { file, id }, data }) =>
      [data.name, ...data.otherNames, `order ${data.order}`].flatMap((name) => {
        const before = seen.get(name.toLowerCase());
        seen.set(name.toLowerCase(), id);
        if (before === undefined) return [];
        return [
          fault(
            file,
            'name, otherNames, order',
            `something that ${before} does not have`,
            name,
            'Change one.',
          ),
        ];
      }),
    ),
  );
});

test('phrases follow their beginnings, and steps are sentences', () => {
  none(
    exercises.flatMap(({ content: { file }, data }) => [
      ...[...data.feel, ...data.stopIf]
        .filter((phrase) => /^[A-Z]|[.]$/.test(phrase))
        .map((phrase) =>
          fault(
            file,
            'feel, stopIf',
            'a phrase after "You may feel" or "Stop if"',
            phrase,
            'Start small, no full stop.',
          ),
        ),
      ...data.steps
        .filter((step) => !/^[A-Z0-9].*[.]$/.test(step))
        .map((step) => fault(file, 'steps', 'a sentence with a full stop', step, 'Add what is missing.')),
    ]),
  );
});
