import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelsFor, startLab } from '../../src/pump/lab-state.ts';
import type { LabState } from '../../src/pump/lab-state.ts';
import { stillTrace } from '../../src/pump/lab-still.ts';
import { labTrace } from '../../src/pump/lab-trace.ts';
import type { Sample } from '../../src/pump/trace.ts';

const levels = { standing: 90, walking: 28 };
const paths = { samples: () => 'line', compared: () => 'other line' };
const steady = (pressure: number): Sample[] =>
  Array.from({ length: 25 }, (_, index) => ({ time: index / 10, pressure }));
const chartOf = (change: Partial<LabState>) => labTrace({ ...startLab(), ...change }, levels, paths);
const leaky = (own: number, healthy: number) =>
  chartOf({
    settings: { ...startLab().settings, condition: 'leaky-mild' },
    samples: steady(own),
    compared: steady(healthy),
  });

test('the name of a line stands at the mean of its last 10 samples, and below the level of standing', () => {
  const jumping = steady(0).map((sample, index) => ({
    ...sample,
    pressure: index < 15 ? 80 : index % 2 === 0 ? 20 : 40,
  }));
  const at = (samples: Sample[]) => chartOf({ samples }).lines[0]?.at;
  assert.deepEqual(at(jumping), { time: 2.4, pressure: 30 });
  assert.deepEqual(
    at(steady(89)),
    { time: 2.4, pressure: 84 },
    '6 mmHg below the level, which has its own name',
  );
});

test('with nothing measured yet the chart says the pressure of standing still', () => {
  const empty = chartOf({ samples: [] });
  assert.match(
    empty.words,
    /^Chart of the model over the last 50 seconds\. Ankle pressure now 90 mmHg, standing\.$/,
  );
  assert.deepEqual(empty.now, { time: 0, pressure: 90 });
});

test('one line without a name where nothing is wrong, two where something is', () => {
  const well = chartOf({ samples: steady(60) });
  assert.deepEqual(
    well.lines.map(({ path, name, compared }) => [path, name, compared]),
    [['line', '', undefined]],
  );
  assert.match(well.words, /now 60 mmHg, standing\.$/);
  const both = leaky(80, 30);
  assert.deepEqual(
    both.lines.map(({ path, name, compared }) => [path, name, compared]),
    [
      ['other line', 'healthy', true],
      ['line', 'mild leak', undefined],
    ],
  );
  assert.match(both.words, /now 80 mmHg, standing\. With nothing wrong it would be 30\.$/);
});

test('names need more than 13 hundredths of the chart between them', () => {
  // The chart is 120 mmHg high: 15.6 mmHg are 13 hundredths.
  assert.ok(leaky(45.6, 30).lines.every(({ name }) => name === ''));
  assert.ok(leaky(45.8, 30).lines.every(({ name }) => name !== ''));
});

test('the two levels are named with their pressures; lying, the lower name stands above its line', () => {
  assert.deepEqual(chartOf({}).levels, [
    { pressure: 90, name: 'healthy, standing, 90' },
    { pressure: 28, name: 'healthy, walking, 28', below: true },
  ]);
  const lying = chartOf({ settings: { ...startLab().settings, posture: 'lying' } });
  assert.equal(lying.levels[1]?.below, false);
  assert.deepEqual(lying.bands, []);
});

test('the chart that stands in for the lab names its lines where they are', () => {
  const real = levelsFor(175);
  const { words, lines, levels: marked, bands, span } = stillTrace(real);
  assert.ok(words.endsWith(' With leaky valves it is back much sooner.'));
  assert.deepEqual(
    lines.map(({ name, compared, below }) => [name, compared, below]),
    [
      ['healthy valves', true, true],
      ['leaky valves', undefined, true],
    ],
  );
  for (const [index, time] of [29, 22].entries()) {
    const at = lines[index]?.at?.time ?? 0;
    assert.ok(at >= time && at < time + 0.15, `the first sample from ${time} s on, not ${at}`);
  }
  const [healthy = 0, leaking = 0] = lines.map(({ at }) => at?.pressure ?? 0);
  assert.ok(healthy > 40 && healthy < 75, `${healthy} mmHg, refilling`);
  assert.ok(leaking > 75 && leaking < 92, `${leaking} mmHg, nearly full: leaks refill it sooner`);
  assert.deepEqual(marked, [{ pressure: real.standing, name: 'standing still, 90' }]);
  assert.deepEqual(bands, [{ from: 0, to: 10, name: '10 raises' }]);
  assert.deepEqual(span, { from: 0, seconds: 60 });
  assert.notEqual(lines[0]?.path, lines[1]?.path);
});
