import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tenHeelRaises } from '../../src/pump/movements.ts';
import { seriesLength, seriesPressure, seriesShare, squeezeShare } from '../../src/pump/muscle.ts';
import { valveFlow } from '../../src/pump/valve.ts';
import { veinPressure, veinVolume } from '../../src/pump/vein-curve.ts';

const deep = { stretch: 2, room: 95, slack: 6, collapse: 4 };

test('a vein has no pressure at its slack volume and its stretch near it', () => {
  assert.equal(veinPressure(6, deep), 0);
  assert.ok(Math.abs(veinPressure(6.02, deep) - 0.01) < 1e-4, 'dV/dP = 2 mL per mmHg at zero pressure');
});

test('a full vein stiffens: compliance at 70 mmHg is under a fifth of that near zero', () => {
  const at = (pressure: number) => veinVolume(pressure + 1, deep) - veinVolume(pressure, deep);
  assert.ok(at(70) < at(0) / 5, `${at(70)} against ${at(0)}`);
});

test('volume and pressure are inverse, from flat to overfull', () => {
  fc.assert(
    fc.property(fc.double({ min: -100, max: 3000, noNaN: true }), (pressure) => {
      const back = veinPressure(veinVolume(pressure, deep), deep);
      assert.ok(
        Math.abs(back - pressure) <= 1e-6 * (1 + Math.abs(pressure)),
        `${pressure} came back as ${back}`,
      );
    }),
  );
});

test('more blood always means more pressure', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 130, noNaN: true }),
      fc.double({ min: 0.01, max: 5, noNaN: true }),
      (v, more) => assert.ok(veinPressure(v + more, deep) > veinPressure(v, deep)),
    ),
  );
});

test('a valve lets blood up, holds it, or leaks', () => {
  assert.equal(valveFlow(10, 2, 0), 5);
  assert.equal(Math.abs(valveFlow(-10, 2, 0)), 0);
  assert.equal(valveFlow(-10, 2, 0.1), -1);
});

test('a squeeze rises smoothly, holds and lets go', () => {
  const squeeze = { rise: 0.2, hold: 0.3, fall: 0.2, peak: 120 };
  assert.equal(squeezeShare(0, squeeze), 0);
  assert.ok(Math.abs(squeezeShare(0.1, squeeze) - 0.5) < 1e-12);
  assert.equal(squeezeShare(0.35, squeeze), 1);
  assert.equal(squeezeShare(0.9, squeeze), 0);
  for (let time = -0.1; time < 1; time += 0.001)
    assert.ok(
      Math.abs(squeezeShare(time + 0.001, squeeze) - squeezeShare(time, squeeze)) < 0.009,
      `jump at ${time}`,
    );
});

test('a series squeezes as often as it says and then stops', () => {
  assert.equal(seriesLength(tenHeelRaises), 10);
  const peaks = Array.from({ length: 14 }, (_, second) => seriesPressure(second + 0.3, tenHeelRaises));
  assert.deepEqual(peaks, [...Array(10).fill(120), 0, 0, 0, 0]);
  assert.equal(seriesShare(-1, tenHeelRaises), 0);
});
