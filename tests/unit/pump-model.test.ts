import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditions } from '../../src/pump/conditions.ts';
import { columnsFor, constantsFor, usualConstants } from '../../src/pump/constants.ts';
import { usualInputs } from '../../src/pump/inputs.ts';
import { measureRest, measureTenRaises } from '../../src/pump/measure.ts';
import { flows, restState, step, usualStep } from '../../src/pump/model.ts';
import { tenHeelRaises } from '../../src/pump/movements.ts';
import { seriesPressure } from '../../src/pump/muscle.ts';
import { inputsOf, run, usualSubject, volume } from '../../src/pump/protocol.ts';
import { parameterNames, parameters } from '../../src/pump/parameters.ts';
import { usualValues } from '../../src/pump/values.ts';

const near = (got: number, expected: number, tolerance: number, what: string) =>
  assert.ok(
    Math.abs(got - expected) <= tolerance,
    `${what}: expected ${expected} ± ${tolerance}, got ${got}`,
  );

for (const condition of Object.values(conditions)) {
  test(`blood is conserved to a millionth: ${condition.id}`, () => {
    const subject = { ...usualSubject, condition };
    const start = restState(inputsOf(subject));
    const end = run(subject, start, 'standing', (time) => seriesPressure(time, tenHeelRaises), 60);
    const gained = volume(end) - volume(start);
    near(end.arrived - end.left, gained, 1e-6 * end.arrived, 'in less out');
    assert.ok(end.arrived > 50, 'a minute brings blood');
  });
}

test('the totals agree with the flows added up by another rule', () => {
  const start = restState(usualInputs);
  let [arrived, left] = [0, 0];
  let before = flows(start, usualInputs);
  const end = run(
    usualSubject,
    start,
    'standing',
    (time) => seriesPressure(time, tenHeelRaises),
    12,
    (moment) => {
      const now = moment.flows;
      if (moment.time > 0) {
        arrived +=
          ((before.deepInflow + before.skinInflow + now.deepInflow + now.skinInflow) / 2) * usualStep;
        left += ((before.upper + before.skin + now.upper + now.skin) / 2) * usualStep;
      }
      before = now;
    },
  );
  near(end.arrived, arrived, 0.01 * arrived, 'arrived');
  near(end.left, left, 0.01 * left, 'left');
});

test('the same start gives the same end, and the start is untouched', () => {
  const start = Object.freeze(restState(usualInputs));
  const again = () => run(usualSubject, start, 'standing', (time) => seriesPressure(time, tenHeelRaises), 10);
  assert.deepEqual(again(), again());
});

test('nothing changes at rest', () => {
  const rest = restState(usualInputs);
  const later = run(usualSubject, rest, 'standing', () => 0, 60);
  near(volume(later), volume(rest), 0.01, 'mL after another minute');
});

test('a column of blood weighs what physics says', () => {
  // 1,060 kg/m³ × 9.81 m/s² × 1 cm, in Pa, over 133.322 Pa for each mmHg.
  near(parameters.columnPerCm.value, (1060 * 9.81 * 0.01) / 133.322, 0.005, 'mmHg per cm');
  near(columnsFor('standing', 175).ankle, 87.4, 0.1, 'standing column');
  near(columnsFor('sitting', 175).ankle, 54.2, 0.1, 'sitting column');
});

test('a taller person has a higher pressure, standing, and not lying', () => {
  const at = (height: number, posture: 'standing' | 'lying') =>
    measureRest({ ...usualSubject, height }, posture).ankle;
  assert.ok(at(195, 'standing') > at(175, 'standing') + 8);
  near(at(195, 'lying'), at(175, 'lying'), 1e-9, 'lying');
});

test('without the muscle the pressure does not fall', () => {
  const bout = measureTenRaises({ ...usualSubject, condition: { ...conditions.healthy, strength: 0 } });
  near(bout.fall, 0, 0.1, 'fall without muscle');
});

test('the main findings hold at both ends of the range of every parameter', () => {
  for (const name of parameterNames) {
    for (const value of parameters[name].range) {
      const constants = constantsFor({ ...usualValues, [name]: value });
      const healthy = measureTenRaises({ ...usualSubject, constants });
      const leaky = measureTenRaises({ ...usualSubject, constants, condition: conditions['leaky-moderate'] });
      const said = `${parameters[name].name} = ${value}`;
      assert.ok(healthy.fallShare > 55, `${said}: the pressure falls by ${healthy.fallShare} %`);
      assert.ok(leaky.fall < healthy.fall - 5, `${said}: a leak makes the fall smaller`);
      assert.ok(leaky.refill < healthy.refill, `${said}: a leak makes the refill faster`);
    }
  }
});

test('a step out of range is refused with the remedy', () => {
  const rest = restState(usualInputs);
  for (const dt of [0, -1, 0.1, Number.NaN])
    assert.throws(
      () => step(rest, usualInputs, dt),
      /expected dt above 0 and at most 1\/30 s.*shorter steps/,
    );
});

test('the resting inflow is the one it is set to', () => {
  const { deepInflow, skinInflow } = flows(restState(usualInputs), usualInputs, usualConstants);
  near(deepInflow + skinInflow, usualValues.restingInflow, 0.02, 'mL/s');
});
