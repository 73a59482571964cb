import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exerciseSchema } from '../../src/exercises/schema.ts';
import { contentFolder, fault, valueAt } from './content-files.ts';

/** More lines than this are done less well; the sheet has room for them on one side. */
const mostLines = 5;
const readyMade = [
  'first-week',
  'desk-day',
  'on-your-feet',
  'seated-only',
  'long-journey',
  'building-strength',
];
const routines = contentFolder('routines');
const moments = new Set(contentFolder('moments').map(({ id }) => id));
const facts = exerciseSchema.pick({ dose: true, moments: true, position: true, kind: true });
const exercises = new Map(
  contentFolder('exercises').map(({ id, data: { dose, moments: at, position, kind } }) => [
    id,
    facts.parse({ dose, moments: at, position, kind }),
  ]),
);
const once = { min: 1, max: 1, step: 1 };
const lines = routines.flatMap(({ file, id, data }) =>
  [valueAt(data, ['lines']) ?? []].flat().map((line, at) => ({
    file,
    routine: id,
    field: `lines.${at}`,
    exercise: String(valueAt(line, ['exercise'])),
    moment: String(valueAt(line, ['moment'])),
    amount: Number(valueAt(line, ['amount'])),
    sets: Number(valueAt(line, ['sets']) ?? 1),
  })),
);
const none = (faults: readonly string[]) => assert.equal(faults.length, 0, `\n${faults.join('\n')}`);

test('the six ready-made routines are there, each with 1 to 5 lines', () => {
  const missing = readyMade.filter((id) => !routines.some((routine) => routine.id === id));
  assert.deepEqual(missing, [], `no file in content/routines/ for: ${missing.join(', ')}`);
  none(
    routines.flatMap(({ id, file }) => {
      const count = lines.filter(({ routine }) => routine === id).length;
      if (count >= 1 && count <= mostLines) return [];
      return [fault(file, 'lines', `1 to ${mostLines} lines`, count, 'Take out the least needed.')];
    }),
  );
});

test('every line names an exercise, and a moment that it fits', () => {
  none(
    lines.flatMap(({ file, field, exercise, moment }) => {
      const found = exercises.get(exercise);
      if (!found) {
        const remedy = 'Correct the spelling.';
        return [fault(file, `${field}.exercise`, 'a file in content/exercises/', exercise, remedy)];
      }
      if (moments.has(moment) && found.moments.includes(moment)) return [];
      const expected = `a moment of ${exercise}: ${found.moments.join(', ')}`;
      return [fault(file, `${field}.moment`, expected, moment, 'Choose one of these, or add it there.')];
    }),
  );
});

test('every dose is inside the safe range of its exercise, and can be reached by its buttons', () => {
  none(
    lines.flatMap((line) => {
      const dose = exercises.get(line.exercise)?.dose;
      if (!dose) return [];
      const parts = [
        ['amount', dose.amount],
        ['sets', dose.sets ?? once],
      ] as const;
      return parts.flatMap(([part, { min, max, step }]) => {
        const got = line[part];
        if (got >= min && got <= max && (got - min) % step === 0) return [];
        const expected = `${min} to ${max} in steps of ${step}`;
        return [fault(line.file, `${line.field}.${part}`, expected, got, 'Choose a dose in that range.')];
      });
    }),
  );
});

test('the first week has one break, one strength exercise and one for walking or the like', () => {
  const first = lines.filter(({ routine }) => routine === 'first-week');
  const kinds = first.map(({ exercise }) => exercises.get(exercise)?.kind).sort();
  assert.deepEqual(kinds, ['aerobic', 'break', 'strength']);
});

test('the seated routine asks nobody to stand', () => {
  const standing = lines.filter(({ routine, exercise }) => {
    const usual = exercises.get(exercise)?.position[0];
    return routine === 'seated-only' && usual !== 'sitting' && usual !== 'lying';
  });
  assert.deepEqual(
    standing.map(({ exercise }) => exercise),
    [],
  );
});
