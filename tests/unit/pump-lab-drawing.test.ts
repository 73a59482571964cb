import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ankleRange } from '../../src/pump/calf-state.ts';
import { conditionIds, conditions } from '../../src/pump/conditions.ts';
import { exerciseSchedules } from '../../src/pump/exercise-schedules.ts';
import { traceExercise } from '../../src/pump/exercise-trace.ts';
import { play, setCondition, setFoot } from '../../src/pump/lab-actions.ts';
import { labDrawing, valveWords } from '../../src/pump/lab-drawing.ts';
import { labFlows, levelsFor, startLab } from '../../src/pump/lab-state.ts';
import type { LabState } from '../../src/pump/lab-state.ts';
import { stillTrace } from '../../src/pump/lab-still.ts';
import { pass } from '../../src/pump/lab-time.ts';
import { labTrace, spanOf } from '../../src/pump/lab-trace.ts';
import { across, down, tracePath } from '../../src/pump/trace.ts';
import { tenHeelRaises } from '../../src/pump/movements.ts';

const paths = { samples: tracePath, compared: tracePath };

/** Every tenth of a second of 12 s of heel raises, with one thing wrong. */
function raises(id: (typeof conditionIds)[number]): LabState[] {
  let state = play(setCondition(startLab(), id), 'raises');
  return Array.from({ length: 120 }, () => (state = pass(state, 0.1)));
}

const valves = [
  ['top', 'upper', 'upperLeak'],
  ['low', 'lower', 'lowerLeak'],
  ['surface', 'skin', 'skinLeak'],
] as const;

for (const id of conditionIds) {
  test(`the valve that leaks in the drawing is the one that leaks in the model: ${id}`, () => {
    const drawnLeaking = new Set<string>();
    for (const state of raises(id)) {
      const drawing = labDrawing(state);
      const flow = labFlows(state);
      for (const [part, name, leak] of valves) {
        const backward = flow[name] < -0.3;
        const drawn = (drawing.leak[part] ?? 0) > 0.05;
        if (backward)
          assert.ok(drawn && (drawing.flow.back ?? 0) > 0.05, `${part} leaks unseen at ${state.time}`);
        if (drawn)
          assert.ok(conditions[id][leak] > 0 && flow[name] <= 0, `${part} is drawn leaking at ${state.time}`);
        if (drawn) drawnLeaking.add(leak);
      }
    }
    const inModel = valves.map(([, , leak]) => leak).filter((leak) => conditions[id][leak] > 0);
    assert.deepEqual([...drawnLeaking].sort(), [...inModel].sort());
  });
}

test('while the pump works the two deep valves are never both open', () => {
  for (const state of raises('healthy')) {
    const { top, low } = labDrawing(state);
    assert.ok(Math.min(top, low) < 0.8, `both open at ${state.time}: ${top} and ${low}`);
  }
});

test('standing still, all three valves rest half open', () => {
  assert.deepEqual(valveWords(labDrawing(startLab())), {
    upper: 'half open',
    lower: 'half open',
    skin: 'half open',
  });
});

test('the squeeze, the vein and the foot follow the model', () => {
  const rest = labDrawing(startLab());
  assert.deepEqual([rest.squeeze, rest.fill, rest.ankle], [0, 1, 0]);
  const squeezed = pass(setFoot(startLab(), 1), 1.5);
  const drawing = labDrawing(squeezed);
  assert.equal(drawing.squeeze, 1);
  assert.ok(drawing.fill < 0.25, `${drawing.fill} of the vein is full`);
  assert.ok(drawing.ankle > 20 && drawing.ankle <= ankleRange.max);
  const weak = labDrawing(pass(setFoot(setCondition(startLab(), 'weak-calf'), 1), 1.5));
  assert.equal(weak.squeeze, 0.5);
  assert.ok(weak.fill > drawing.fill + 0.1, 'a weak calf empties the vein less');
  const stiff = labDrawing(pass(setFoot(setCondition(startLab(), 'stiff-ankle'), 1), 1.5));
  assert.equal(stiff.ankle, drawing.ankle / 2);
});

test('an exercise page draws the same pressures as the lab', () => {
  const schedule = exerciseSchedules.find(({ id }) => id === 'calf-raises');
  assert.ok(schedule);
  const built = traceExercise({ ...schedule, series: tenHeelRaises });
  const lab = pass(play(startLab(), 'raises'), 10.02);
  assert.ok(Math.abs(built.after - labFlows(lab).anklePressure) < 0.5, `${built.after} against the lab`);
  const longer = pass(lab, 30);
  const path = labTrace(longer, levelsFor(175), paths).lines.at(-1)?.path ?? '';
  /** The lowest point of path data, written as places (L) or as steps (l). */
  const lowest = (d: string) => {
    const downs = [...d.matchAll(/-?\d+[ ]?(-?\d+)/g)].map((match) => Number(match[1]));
    let at = 0;
    return Math.max(...(d.includes('l') ? downs.map((step) => (at += step)) : downs));
  };
  assert.ok(Math.abs(lowest(path) - lowest(built.drawing.lines[0]?.path ?? '')) <= 3, 'same lowest point');
});

test('the chart shows the first 50 seconds, then the last ones', () => {
  assert.deepEqual(spanOf(20), { from: 0, seconds: 90 });
  assert.deepEqual(spanOf(50), { from: 0, seconds: 90 });
  assert.deepEqual(spanOf(90), { from: 40, seconds: 90 });
  assert.deepEqual(spanOf(90.1), { from: 45, seconds: 90 }, 'it moves on 5 seconds at a time');
  assert.deepEqual(spanOf(94.9), { from: 45, seconds: 90 });
});

test('no line comes to the end of the chart, where the names of the lines are', () => {
  for (let time = 0; time < 200; time += 0.7)
    assert.ok(across(time, spanOf(time)) < 56, `${across(time, spanOf(time))} % at ${time} s`);
});

test('two names are never nearer to each other than a line of text on the chart of a phone', () => {
  for (const id of conditionIds)
    for (const state of raises(id)) {
      const [upper, lower] = labTrace(state, levelsFor(175), paths)
        .lines.filter(({ name }) => name !== '')
        .map(({ at }) => at);
      if (upper === undefined || lower === undefined) continue;
      const apart = Math.abs(down(upper.pressure) - down(lower.pressure));
      assert.ok((apart / 100) * 144 > 18, `${id} at ${state.time}: ${apart} %`);
    }
});

test('two lines get names only where there is room for both', () => {
  const [, apart] = [1, labTrace(raises('leaky-moderate').at(-1) ?? startLab(), levelsFor(175), paths)];
  assert.deepEqual(
    apart.lines.map(({ name }) => name),
    ['healthy', 'moderate leak'],
  );
  const together = labTrace(pass(setCondition(startLab(), 'leaky-moderate'), 1), levelsFor(175), paths);
  assert.ok(together.lines.every(({ name }) => name === ''));
  assert.match(apart.words, /Ankle pressure now \d+ mmHg, standing\. With nothing wrong it would be \d+\./);
});

test('the chart that stands in for the lab tells the fall with and without leaks', () => {
  const still = stillTrace(levelsFor(175));
  assert.match(
    still.words,
    /is 90 mmHg\. 10 heel raises bring it to 26 with healthy valves, and to (49|50) with leaky/,
  );
  assert.ok(still.lines.every(({ name, path }) => name !== undefined && path.length > 50));
});
