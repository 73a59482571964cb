import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureEverything } from '../../src/pump/measured.ts';
import { usualStep } from '../../src/pump/model.ts';
import { judge } from '../../src/pump/truth.ts';
import type { Truth } from '../../src/pump/truth.ts';
import { truths } from '../../src/pump/truths.ts';

const model = measureEverything();

for (const truth of truths) {
  const figure = model[truth.id];
  const said = `${truth.name}: published ${truth.published}; accepted ${truth.accepted.join(' to ')} ${truth.unit}; model ${figure}`;
  if (truth.limit === undefined) {
    test(`${truth.name} is as published`, () => assert.equal(judge(truth, figure), 'pass', said));
  } else {
    test(`${truth.name} is a known limit`, () =>
      assert.equal(judge(truth, figure), 'known limit', `${said}. If it is mended, take the limit away.`));
  }
}

test('every measured figure has exactly one row', () => {
  assert.deepEqual(truths.map(({ id }) => id).sort(), Object.keys(model).sort());
});

test('every row says where its value comes from, or that it is recalled', () => {
  for (const { name, references, recalled, accepted, reason } of truths) {
    assert.ok(
      references.length > 0 || recalled?.includes('recalled'),
      `${name}: no reference and not recalled`,
    );
    assert.ok(accepted[0] < accepted[1], `${name}: an empty range`);
    assert.ok(reason.length > 10, `${name}: no reason for its range`);
  }
});

test('halving the step changes no figure by more than 1 %', () => {
  const finer = measureEverything(usualStep / 2);
  for (const { id, name } of truths) {
    const change = Math.abs(finer[id] - model[id]);
    const allowed = 0.01 * Math.max(Math.abs(model[id]), 1e-9);
    assert.ok(change <= allowed, `${name}: ${model[id]} became ${finer[id]} at half the step`);
  }
});

test('the judge tells apart a pass, a miss, a known limit and a mended one', () => {
  const row: Truth = { ...(truths[0] as Truth), accepted: [10, 20] };
  assert.equal(judge(row, 10), 'pass');
  assert.equal(judge(row, 20.1), 'miss');
  assert.equal(judge(row, Number.NaN), 'miss');
  assert.equal(judge({ ...row, limit: 'too slow' }, 25), 'known limit');
  assert.equal(judge({ ...row, limit: 'too slow' }, 15), 'mended');
});
