import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelPoint } from '../../src/pump/calf-labels.ts';
import { calfLift } from '../../src/pump/calf-outline.ts';
import { usualConstants } from '../../src/pump/constants.ts';
import { footDegrees, labDrawing } from '../../src/pump/lab-drawing.ts';
import { labBox, labLeaders } from '../../src/pump/lab-labels.ts';
import { labFlows, startLab } from '../../src/pump/lab-state.ts';

test('lines lead from the valves, which move with the leg, to words that keep their place', () => {
  const places = (path: string) =>
    [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)L(\d+) (\d+)/g)].map((found) => found.slice(1).map(Number));
  const level = places(labLeaders(0).lines);
  assert.deepEqual(
    level.map(([x, y]) => [x, y]),
    [labelPoint({}, 'top'), labelPoint({}, 'low'), [54, 190]],
  );
  const lifted = places(labLeaders(25).lines);
  const lift = calfLift(25);
  assert.ok(lift > 20, `the leg rises by ${lift}`);
  lifted.forEach(([x, y, ...words], index) => {
    const [levelX = 0, levelY = 0, ...levelWords] = level[index] ?? [];
    assert.deepEqual([x, words], [levelX, levelWords]);
    assert.ok(Math.abs((y ?? 0) - (levelY - lift)) <= 0.051, `${y} for ${levelY} − ${lift}`);
  });
  for (const [x = 0, y = 0, wordsX = 0, wordsY = 0] of [...level, ...lifted])
    for (const [across, down] of [
      [x, y],
      [wordsX, wordsY - 40],
      [wordsX - 60, wordsY],
    ] as const)
      assert.ok(
        across > labBox.x &&
          across < labBox.x + labBox.width &&
          down > labBox.y &&
          down < labBox.y + labBox.height,
        `${across} ${down} is in the window`,
      );
  assert.equal(labLeaders(25).lines.replace(/M-?[\d.]+ -?[\d.]+L\d+ \d+/g, ''), '');
});

test('a dot is a circle round the end of each line', () => {
  const { lines, dots } = labLeaders(10);
  const ends = [...lines.matchAll(/M(-?[\d.]+) (-?[\d.]+)L/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const circles = [...dots.matchAll(/M(-?[\d.]+) (-?[\d.]+)a4\.5 4\.5 0 1 0 9 0a4\.5 4\.5 0 1 0 -9 0/g)];
  assert.deepEqual(
    circles.map(([, x, y]) => [Number(x) + 4.5, Number(y)]),
    ends,
  );
  assert.equal(circles.map(([whole]) => whole).join(''), dots);
});

test('the foot turns 28 degrees down and 15 up, by as much of it as the ankle allows', () => {
  assert.deepEqual(
    [1, -1, 0.5, -0.5].map((foot) => footDegrees(foot, 1)),
    [28, -15, 14, -7.5],
  );
  assert.equal(footDegrees(1, 0.5), 14);
});

test('a leak that the model does not have now is not drawn: standing still, blood goes up through every valve', () => {
  const still = { ...startLab(), settings: { ...startLab().settings, condition: 'failing-pump' as const } };
  assert.ok(Math.min(labFlows(still).upper, labFlows(still).lower, labFlows(still).skin) > 0);
  const { leak, flow } = labDrawing(still);
  assert.deepEqual(leak, { top: 0, low: 0, surface: 0 });
  assert.equal(flow.back, 0);
});

test('the drawn vein is as full as the deep vein of the model, of what it holds standing still', () => {
  const { deepSlack } = usualConstants.values;
  const drawn = (share: number) => {
    const deep = deepSlack + share * (usualConstants.deepStanding - deepSlack);
    return labDrawing({ ...startLab(), pump: { ...startLab().pump, deep } }).fill;
  };
  for (const share of [0.1, 0.5, 0.9]) assert.ok(Math.abs(drawn(share) - share) < 1e-9, `${share}`);
  assert.equal(drawn(1.2), 1);
});
