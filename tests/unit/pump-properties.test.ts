import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clampInputs, inputRanges, postures, usualInputs } from '../../src/pump/inputs.ts';
import type { InputName, PumpInputs } from '../../src/pump/inputs.ts';
import { flows, longestStep, restState, step } from '../../src/pump/model.ts';

const within = (name: InputName) =>
  fc.double({ min: inputRanges[name].low, max: inputRanges[name].high, noNaN: true });
const anyInputs: fc.Arbitrary<PumpInputs> = fc.record(
  {
    posture: fc.constantFrom(...postures),
    height: within('height'),
    muscle: within('muscle'),
    upperLeak: within('upperLeak'),
    lowerLeak: within('lowerLeak'),
    skinLeak: within('skinLeak'),
  },
  { noNullPrototype: true },
);

test('no state goes negative or lost, whatever is asked, in 10,000 cases', () => {
  fc.assert(
    fc.property(
      anyInputs,
      fc.array(anyInputs, { minLength: 1, maxLength: 4 }),
      fc.double({ min: 0.001, max: longestStep, noNaN: true }),
      (start, wishes, dt) => {
        let state = restState(start, undefined, 0);
        for (const inputs of wishes) {
          for (let number = 0; number < 20; number++) {
            state = step(state, inputs, dt);
            const { deep, skin, demand, arrived, left } = state;
            assert.ok(deep > 0 && skin > 0 && demand >= 0 && arrived >= 0, JSON.stringify(state));
            assert.ok(Number.isFinite(deep + skin + demand + arrived + left), JSON.stringify(state));
          }
          for (const value of Object.values(flows(state, inputs))) assert.ok(Number.isFinite(value));
        }
      },
    ),
    { numRuns: 10_000 },
  );
});

test('blood is conserved in every one of 1,000 cases', () => {
  fc.assert(
    fc.property(anyInputs, anyInputs, (start, inputs) => {
      const first = restState(start, undefined, 0);
      let state = first;
      for (let number = 0; number < 60; number++) state = step(state, inputs, longestStep);
      const gained = state.deep + state.skin - first.deep - first.skin;
      assert.ok(Math.abs(state.arrived - state.left - gained) <= 1e-6 * Math.max(1, state.arrived));
    }),
    { numRuns: 1_000 },
  );
});

test('what is outside its range is clamped and said', () => {
  const { inputs, sentences } = clampInputs({
    height: 250,
    muscle: -5,
    posture: 'flying',
    skinLeak: Number.NaN,
  });
  assert.deepEqual(inputs, { ...usualInputs, height: 210, muscle: 0 });
  assert.equal(sentences.length, 4);
  assert.match(sentences.join('\n'), /Height can be 120 to 210 cm\. You asked for 250, so 210 is used\./);
  assert.match(sentences.join('\n'), /"flying" is none, so standing is used/);
  assert.match(sentences.join('\n'), /Leak of the skin vein valves .* gave no number, so 0 is used/);
});

test('what is inside its range is kept and nothing is said', () => {
  fc.assert(
    fc.property(anyInputs, (inputs) => assert.deepEqual(clampInputs(inputs), { inputs, sentences: [] })),
    { numRuns: 200 },
  );
  assert.deepEqual(clampInputs({}), { inputs: usualInputs, sentences: [] });
});

test('a position that cannot be told in words is refused in words', () => {
  const { inputs, sentences } = clampInputs({ posture: Object.create(null) });
  assert.equal(inputs.posture, 'standing');
  assert.match(sentences.join(), /"object" is none/);
});

test('whatever is asked, what comes back is inside the ranges', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('posture', ...Object.keys(inputRanges)), fc.anything()),
      (wish) => {
        const { inputs } = clampInputs(wish);
        for (const [name, { low, high }] of Object.entries(inputRanges)) {
          const value = inputs[name as InputName];
          assert.ok(value >= low && value <= high, `${name} = ${value}`);
        }
        assert.ok(postures.includes(inputs.posture));
      },
    ),
  );
});
