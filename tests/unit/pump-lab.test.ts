import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { conditionIds, conditions } from '../../src/pump/conditions.ts';
import {
  jump,
  pause,
  play,
  pressFoot,
  restart,
  setCondition,
  setFoot,
  setHeight,
  setPosture,
} from '../../src/pump/lab-actions.ts';
import { labFlows, labPostures, levelsFor, startLab } from '../../src/pump/lab-state.ts';
import type { LabState } from '../../src/pump/lab-state.ts';
import { afterTenRaises } from '../../src/pump/lab-still.ts';
import { longestTick, memory, pass, tick } from '../../src/pump/lab-time.ts';
import { footWords } from '../../src/pump/lab-words.ts';
import { measureTenRaises, measureWalking } from '../../src/pump/measure.ts';
import { usualSubject } from '../../src/pump/protocol.ts';

const ankle = (state: LabState) => labFlows(state).anklePressure;
const close = (got: number, expected: number, by: number, what: string) =>
  assert.ok(Math.abs(got - expected) <= by, `${what}: expected ${expected} ± ${by}, got ${got}`);

/** A moment later, when a change is told. */
const settled = (state: LabState) => pass(state, 0.6);

test('a change is told once it has settled, and of several only the last', () => {
  const lying = setPosture(startLab(), 'lying');
  assert.equal(pass(lying, 0.4).said, '', 'not at once');
  assert.match(settled(lying).said, /^Lying: /);
  let state = startLab();
  const said = new Set<string>();
  for (const id of conditionIds) {
    state = setCondition(state, id);
    for (let picture = 0; picture < 12; picture++) {
      state = tick(state, 1 / 60).state;
      said.add(state.said);
    }
  }
  said.add(settled(state).said);
  assert.deepEqual(
    [...said].filter((sentence) => sentence !== ''),
    [`${conditions['failing-pump'].name}. ${conditions['failing-pump'].change}`],
  );
});

test('nothing moves until the reader asks', () => {
  const start = startLab();
  assert.equal(start.running, false);
  assert.equal(tick(start, 1).state, start);
});

for (const id of conditionIds) {
  test(`10 heel raises give what the truth table measures: ${id}`, () => {
    const state = pass(play(setCondition(startLab(), id), 'raises'), 10.02);
    assert.equal(state.playing, undefined, 'the raises are over');
    close(
      ankle(state),
      measureTenRaises({ ...usualSubject, condition: conditions[id] }).after,
      1,
      'mmHg after',
    );
  });
}

test('the chart marks the levels that the truth table measures', () => {
  const { standing, walking } = levelsFor(175);
  close(standing, 89.9, 0.1, 'standing');
  close(walking, measureWalking(usualSubject).steady, 0.5, 'walking');
  assert.ok(levelsFor(195).standing > standing + 8, 'a taller person');
});

test('what was before is the pressure at which it was started', () => {
  const refilling = pass(play(startLab(), 'raises'), 30);
  const then = Math.round(ankle(refilling));
  assert.ok(then > 40 && then < 75, `${then} mmHg half-way through the refill`);
  assert.match(pass(play(refilling, 'raises'), 10.1).said, new RegExp(`; before it was ${then} mmHg\\.$`));
  const sitting = pass(setPosture(startLab(), 'sitting'), 60);
  const sat = Math.round(ankle(sitting));
  assert.match(pass(play(sitting, 'walk'), 31).said, new RegExp(`; before it was ${sat} mmHg\\.$`));
});

test('10 heel raises from still: the lab tells what the text above it says, at any pace and again', () => {
  const text = `ankle pressure is ${Math.round(afterTenRaises())} mmHg; before it was 90 mmHg.`;
  const told = (start: LabState, rate: number) => {
    let [state, left] = [play(start, 'raises'), 0];
    while (state.playing !== undefined) ({ state, left } = tick(state, 1 / rate + left));
    return state;
  };
  for (const rate of [11, 24, 30, 59.94, 60, 75, 90, 120, 144, 240]) {
    const first = told(startLab(), rate);
    assert.ok(first.said.endsWith(text), `${rate} pictures a second: ${first.said}`);
    const rested = pass(first, 100);
    assert.equal(rested.running, false);
    assert.ok(told(rested, rate).said.endsWith(text), `again, ${rate} pictures a second`);
  }
  close(afterTenRaises(), measureTenRaises(usualSubject).after, 0.1, 'as the truth table measures');
});

test('there is something to go on with only in the middle of something', () => {
  const paused = (state: LabState) => [state.running, state.paused];
  assert.deepEqual(paused(startLab()), [false, false], 'at the start');
  const playing = pass(play(startLab(), 'raises'), 2);
  assert.deepEqual(paused(playing), [true, false], 'while it runs');
  assert.deepEqual(paused(pause(playing, false)), [false, true], 'stopped');
  assert.deepEqual(paused(pause(pause(playing, false), true)), [true, false], 'gone on');
  assert.deepEqual(paused(pass(playing, 100)), [false, false], 'all is still');
  assert.deepEqual(paused(setFoot(pause(playing, false), 1)), [true, false], 'moved while stopped');
  assert.deepEqual(paused(restart()), [false, false], 'started again');
  let step = jump(play(startLab(), 'raises'));
  assert.deepEqual(paused(step), [false, true], 'without motion, between two steps');
  for (let press = 0; press < 20; press++) step = jump(step);
  assert.deepEqual(paused(step), [false, false], 'without motion, at the end');
});

test('the lab comes to rest by itself, and says so once', () => {
  let state = play(startLab(), 'raises');
  const said = new Set<string>();
  for (let picture = 0; picture < 6000 && state.running; picture++) {
    state = tick(state, 1 / 60).state;
    said.add(state.said);
  }
  assert.equal(state.running, false);
  assert.ok(state.time > 30 && state.time < 70, `${state.time} s`);
  assert.deepEqual([...said].length, 3, [...said].join('\n'));
  assert.match(
    [...said][1] ?? '',
    /^After 10 heel raises the ankle pressure is 26 mmHg; before it was 90 mmHg\.$/,
  );
  assert.match(state.said, /^All is still\. The ankle pressure is 90 mmHg/);
});

test('moving the foot is told once it rests, with the valves', () => {
  const down = pass(pressFoot(startLab(), 1), 0.9);
  assert.match(
    down.said,
    /^Toes fully down: the calf is tight, the upper valve is open, the lower valve is shut\./,
  );
  const level = pass(pressFoot(pass(down, 2), -1), 0.9);
  assert.match(
    level.said,
    /^Foot level: the calf is loose, the upper valve is shut, the lower valve is open\./,
  );
  assert.ok(ankle(level) < ankle(down) - 20, 'one squeeze drains the ankle');
});

test('the two buttons go to level first, then to the end', () => {
  const steps = ([1, 1, -1, -1, -1, 1] as const).reduce<LabState[]>(
    (states, way) => [...states, pressFoot(states.at(-1) ?? startLab(), way)],
    [],
  );
  assert.deepEqual(
    steps.map(({ wish }) => wish),
    [1, 1, 0, -1, -1, 0],
  );
});

test('a foot out of reach is brought to its end, and no number is level', () => {
  assert.equal(setFoot(startLab(), 7).wish, 1);
  assert.equal(setFoot(startLab(), -7).wish, -1);
  assert.equal(setFoot(setFoot(startLab(), 1), Number.NaN).wish, 0);
});

test('a height out of range is clamped and said', () => {
  const tall = settled(setHeight(startLab(), 300));
  assert.equal(tall.settings.height, 210);
  assert.match(
    tall.said,
    /^Height can be 120 to 210 cm\. You asked for 300, so 210 is used\. Height 210 cm:/,
  );
  assert.match(settled(setHeight(startLab(), Number.NaN)).said, /You gave no number, so 175 is used/);
});

test('a page that slept for an hour goes on where it was', () => {
  const playing = play(startLab(), 'raises');
  const { state } = tick(playing, 3600);
  close(state.time, longestTick, 1e-9, 'seconds passed');
  assert.ok(state.foot < 0.7, 'the foot has not jumped');
});

test('pictures at any rate pass the same time', () => {
  const after = (rate: number) => {
    let [state, left] = [play(startLab(), 'raises'), 0];
    for (let picture = 0; picture < 5 * rate; picture++) ({ state, left } = tick(state, 1 / rate + left));
    return state;
  };
  const [slow, fast] = [after(31), after(144)];
  close(slow.time, 5, 0.02, 'at 31 pictures a second');
  close(ankle(slow), ankle(fast), 2, 'same pressure');
});

test('to walk one stands up, and it is said', () => {
  const walking = play(setPosture(startLab(), 'sitting'), 'walk');
  assert.equal(walking.settings.posture, 'standing');
  assert.equal(walking.said, 'To walk you stand up. Half a minute of walking. Watch the ankle pressure.');
  assert.equal(setPosture(walking, 'lying').playing, undefined);
});

test('each position settles at the pressure it announces', () => {
  for (const posture of labPostures) {
    const change = setPosture(startLab(), posture);
    const told = Number(/near (\d+) mmHg/.exec(settled(change).said)?.[1]);
    close(ankle(pass(change, 120)), told, 1.5, posture);
  }
});

test('a failure of the numbers stops the lab and is said; starting again mends it', () => {
  const broken = pass({ ...startLab(), running: true, pump: { ...startLab().pump, deep: Number.NaN } }, 0.1);
  assert.equal(broken.failure, 'The calculation gave no number.');
  assert.equal(broken.running, false);
  assert.equal(restart().failure, undefined);
});

test('for those who prefer no motion a press shows the squeeze, the next steps the rest', () => {
  let state = jump(play(startLab(), 'raises'));
  assert.equal(state.foot, 1, 'in the squeeze');
  state = jump(state);
  assert.ok(state.foot < 0.01, 'let go');
  state = jump(jump(state));
  assert.equal(state.playing, undefined, 'the raises are over after 4 steps');
  assert.match(state.said, /^After 10 heel raises/);
  for (let press = 0; press < 12; press++) state = jump(state);
  close(ankle(state), 90, 2, 'full again');
});

test('memory does not grow with time', () => {
  let state = setCondition(startLab(), 'leaky-mild');
  for (let round = 0; round < 12; round++) state = pass(play(state, 'raises'), 10);
  const most = (memory + 1) * 10 + 2;
  assert.ok(state.samples.length <= most && state.compared.length <= most, `${state.samples.length} samples`);
});

test('whatever is pressed, the lab stays sound', () => {
  const action: fc.Arbitrary<(state: LabState) => LabState> = fc.oneof(
    fc.double({ min: -2, max: 2 }).map((wish) => (s: LabState) => setFoot(s, wish)),
    fc.constantFrom(...labPostures).map((posture) => (s: LabState) => setPosture(s, posture)),
    fc.integer({ min: 0, max: 400 }).map((height) => (s: LabState) => setHeight(s, height)),
    fc.constantFrom(...conditionIds).map((id) => (s: LabState) => setCondition(s, id)),
    fc.constantFrom('raises' as const, 'walk' as const).map((id) => (s: LabState) => play(s, id)),
    fc.boolean().map((on) => (s: LabState) => pause(s, on)),
    fc.constant((s: LabState) => jump(s)),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(action, fc.double({ min: 0, max: 0.3, noNaN: true })), { maxLength: 8 }),
      (pressed) => {
        let state = startLab();
        for (const [act, seconds] of pressed) state = tick(act(state), seconds).state;
        assert.equal(state.failure, undefined);
        assert.ok(
          Math.abs(state.foot) <= 1 && ankle(state) > -20 && ankle(state) < 200,
          `${ankle(state)} mmHg`,
        );
      },
    ),
    { numRuns: 150 },
  );
});

test('the foot is told in words', () => {
  const words = [-1, -0.5, 0, 0.2, 0.5, 0.8, 1].map(footWords);
  assert.deepEqual(words, [
    'toes fully up',
    'toes half up',
    'foot level',
    'toes a little down',
    'toes half down',
    'toes most of the way down',
    'toes fully down',
  ]);
});
