import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exerciseSchedules } from '../../src/pump/exercise-schedules.ts';
import { recorder, traceExercise, type ExerciseSchedule } from '../../src/pump/exercise-trace.ts';
import { flows } from '../../src/pump/model.ts';
import { seriesLength, seriesPressure } from '../../src/pump/muscle.ts';
import { inputsOf, restOf, run, usualSubject, type Moment } from '../../src/pump/protocol.ts';

/** A moment of which only the time and the pressure matter. */
const moment = (time: number, anklePressure: number): Moment => {
  const state = restOf(usualSubject);
  return { time, state, flows: { ...flows(state, inputsOf(usualSubject)), anklePressure } };
};

test('a recorder keeps one sample in each stretch of time, the first at once', () => {
  const { look, samples } = recorder(0.05);
  for (const time of [0, 0.01, 0.049, 0.05, 0.06, 0.1, 0.12]) look(moment(time, 100 * time));
  assert.deepEqual(samples, [
    { time: 0, pressure: 0 },
    { time: 0.05, pressure: 5 },
    { time: 0.1, pressure: 10 },
  ]);
});

/** The pressures of an exercise by another way: 5 s still, the exercise, 35 s still, every moment kept. */
function measured({ posture, series }: ExerciseSchedule) {
  const all: { time: number; pressure: number }[] = [];
  run(
    usualSubject,
    restOf(usualSubject, posture),
    posture,
    (time) => seriesPressure(time - 5, series),
    5 + seriesLength(series) + 35,
    ({ time, flows: { anklePressure } }) => void all.push({ time, pressure: anklePressure }),
  );
  return all;
}

for (const schedule of exerciseSchedules) {
  const { id, words, series, published } = schedule;
  const length = seriesLength(series);
  const { before, after, lowest, refill, drawing } = traceExercise(schedule);

  test(`${id}: before, after, lowest and refill are those of the moments themselves`, () => {
    const all = measured(schedule);
    assert.equal(before, all[0]?.pressure);
    const end = all.findLast(({ time }) => time <= 5 + length);
    assert.ok(Math.abs(after - (end?.pressure ?? 0)) < 0.1, `${after}, not ${end?.pressure}`);
    assert.equal(lowest, Math.min(...all.map(({ pressure }) => pressure)));
    const back = all.find(({ time, pressure }) => time > 5 + length && pressure >= 0.9 * before);
    assert.ok(back, 'it comes back');
    assert.ok(
      Math.abs(refill - (back.time - 5 - length)) <= 0.02,
      `${refill} s, not ${back.time - 5 - length}`,
    );
  });

  test(`${id}: the chart marks the rest, what was published, and the exercise`, () => {
    const keeping = schedule.posture === 'sitting' ? 'sitting still' : 'standing still';
    assert.deepEqual(drawing.levels, [
      { pressure: before, name: `${keeping}, ${Math.round(before)}` },
      ...(published.level ? [{ ...published.level, below: true }] : []),
    ]);
    assert.deepEqual(drawing.bands, [{ from: 5, to: 5 + length, name: words }]);
    assert.deepEqual(drawing.span, { from: 0, seconds: 40 + length });
    assert.match(drawing.words, new RegExp(`Ankle pressure is ${Math.round(before)} mmHg ${keeping}\\. `));
    assert.match(drawing.words, new RegExp(` with ${words}\\. .* after ${Math.round(refill)} seconds\\.$`));
  });
}

test('a chart says how the body lies', () => {
  const [first] = exerciseSchedules;
  assert.ok(first);
  const words = (posture: ExerciseSchedule['posture']) => traceExercise({ ...first, posture }).drawing.words;
  assert.match(words('lying'), / mmHg lying still\. /);
  assert.match(words('raised'), / mmHg lying with the foot raised\. /);
});
