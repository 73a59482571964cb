import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureSchema } from '../../src/figures/figure-schema.ts';
import { writtenFigures } from './figures-data.ts';

type Written = Record<string, unknown> & {
  start: Record<string, unknown>;
  phases: Record<string, unknown>[];
};

/** A fresh copy of a drawing as written, to be spoiled. */
function written(id: string): Written {
  const data = writtenFigures().get(id);
  assert.ok(data, `expected a drawing for ${id}`);
  return structuredClone(data) as Written;
}

/** What the schema says about spoiled data: field and message of each problem. */
function problems(data: unknown): string[] {
  const result = figureSchema.safeParse(data);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

function phase(data: Written, index: number): Record<string, unknown> {
  const found = data.phases[index];
  assert.ok(found);
  return found;
}

test('every drawing of the library is valid', () => {
  for (const [id, data] of writtenFigures()) assert.deepEqual(problems(data), [], id);
});

test('a misspelt field is named', () => {
  const data = written('calf-raises');
  phase(data, 1)['captoin'] = 'x';
  assert.match(problems(data).join(), /^phases\.1: .*captoin/);
});

test('a label of four words is sent to the caption', () => {
  const data = written('calf-raises');
  phase(data, 1)['label'] = 'Go up on tiptoe';
  assert.match(problems(data).join(), /^phases\.1\.label: expected a label of at most 3 words.*caption/);
});

test('an angle that is no number says what is expected, what came, and the remedy', () => {
  const data = written('calf-raises');
  phase(data, 1)['legs'] = { both: { heel: 'high' } };
  assert.match(
    problems(data).join(),
    /legs\.both\.heel: expected a number of degrees from 0 to 55, got "high"; a high tiptoe is about 40/,
  );
});

test('an angle beyond its limits says the limits', () => {
  const data = written('calf-raises');
  phase(data, 1)['legs'] = { both: { heel: 80 } };
  assert.match(problems(data).join(), /heel: expected a number of degrees from 0 to 55, got 80/);
});

test('a hand that cannot reach says how far it is short', () => {
  const data = written('calf-raises');
  data['props'] = [{ kind: 'worktop', x: 60 }];
  assert.match(
    problems(data).join('\n'),
    /phases\.0\.arms\.near: expected the near hand to reach the worktop, got \d+ units short; move/,
  );
});

test('a hand that holds what is not there asks for the prop', () => {
  const data = written('calf-raises');
  data['props'] = [];
  assert.match(
    problems(data).join(),
    /start\.arms\.both\.hold: expected worktop or counter in props.*add one or let go/,
  );
});

test('sitting without a seat asks for a chair', () => {
  const data = written('toe-raises');
  data['props'] = [{ kind: 'stick', x: 56 }];
  assert.match(
    problems(data).join(),
    /start\.preset: expected chair or wheelchair in props for the preset sit; add one/,
  );
});

test('a knee that bends backwards is refused with the human range', () => {
  const data = written('seated-march');
  phase(data, 1)['legs'] = { near: { thigh: 60, knee: 140, ankle: 50 } };
  phase(data, 1)['lean'] = 60;
  data.start['lean'] = 60;
  phase(data, 1)['legs'] = { near: { thigh: 112, knee: 98 } };
  assert.match(
    problems(data).join('\n'),
    /phases\.1\.legs\.near: expected the near hip between -25 and 125 degrees \(.*\), got \d+; change/,
  );
});

test('a foot in the ground is refused', () => {
  const data = written('sit-to-stand');
  phase(data, 1)['up'] = 40;
  phase(data, 1)['legs'] = { near: { thigh: 0, knee: 0, ankle: 0 } };
  assert.ok(problems(data).length > 0);
});

test('a card picture that does not exist is refused', () => {
  const data = written('calf-raises');
  data['card'] = 4;
  assert.match(problems(data).join(), /card: expected a picture from 1 to 3, got 4; choose one/);
});

test('one picture is too few and five are too many', () => {
  const data = written('calf-raises');
  data.phases = data.phases.slice(0, 1);
  assert.match(problems(data).join(), /^phases:/);
  const more = written('calf-raises');
  more.phases = [...more.phases, ...more.phases];
  assert.match(problems(more).join(), /^phases:/);
});

test('an unknown person, view or prop is refused with the choices', () => {
  for (const [key, value] of [
    ['look', 'beard'],
    ['view', 'top'],
    ['props', [{ kind: 'treadmill', x: 0 }]],
  ] as const) {
    const data = written('calf-raises');
    data[key] = value;
    assert.ok(problems(data).join().startsWith(key), key);
  }
});
