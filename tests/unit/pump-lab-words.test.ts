import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play, restart, setCondition, setFoot, setPosture } from '../../src/pump/lab-actions.ts';
import { labDrawing } from '../../src/pump/lab-drawing.ts';
import { labFlows, startLab } from '../../src/pump/lab-state.ts';
import type { LabState } from '../../src/pump/lab-state.ts';
import { pass } from '../../src/pump/lab-time.ts';
import {
  conditionSentence,
  footSentence,
  footWords,
  playSentence,
  postureNames,
  postureSentence,
  scheduleWords,
  stillSentence,
} from '../../src/pump/lab-words.ts';

/** The lab with the foot held at one place and a strong calf pressing as hard as given, mmHg. */
const held = (foot: number, effort: number, from: LabState = startLab()): LabState => ({
  ...from,
  foot,
  wish: foot,
  effort,
});

test('the word for the foot changes just past 5, 35, 65 and 95 hundredths of the way', () => {
  assert.deepEqual([0.049, 0.05, 0.35, 0.351, 0.65, 0.651, 0.95, 0.951].map(footWords), [
    'foot level',
    'toes a little down',
    'toes a little down',
    'toes half down',
    'toes half down',
    'toes most of the way down',
    'toes most of the way down',
    'toes fully down',
  ]);
  assert.equal(footWords(-0.8), 'toes most of the way up');
});

test('lying, nobody raises a heel', () => {
  assert.equal(scheduleWords('raises', 'lying'), '10 foot presses');
  assert.equal(scheduleWords('raises', 'sitting'), '10 heel raises');
  assert.equal(scheduleWords('walk', 'standing'), 'half a minute of walking');
  assert.equal(playSentence('raises', 'lying'), '10 foot presses. Watch the ankle pressure.');
});

test('a tight calf presses with more than 6 tenths of its strength, and one that presses under a fiftieth is loose', () => {
  const calf = (foot: number, effort: number, from?: LabState) =>
    /: the calf ([^,]+),/.exec(footSentence(held(foot, effort, from)))?.[1];
  assert.equal(calf(0.61, 73.2), 'is tight');
  assert.equal(calf(0.6, 72), 'presses a little');
  assert.equal(calf(0.03, 3.6), 'presses a little');
  assert.equal(calf(0.02, 2.4), 'is loose');
  const weak = setCondition(startLab(), 'weak-calf');
  assert.equal(calf(1, 120, weak), 'presses weakly', 'fully down, half the pressure');
  assert.equal(calf(0.9, 108, weak), 'presses a little', 'not fully down');
});

test('a leak of the skin vein is told while blood falls back, and only then', () => {
  const emptied = (id: 'healthy' | 'leaky-severe') =>
    pass(setFoot(pass(setFoot(setCondition(startLab(), id), 1), 1), 0), 0.6);
  const leaking = emptied('leaky-severe');
  assert.ok(labFlows(leaking).skin < -0.3, 'the model lets blood back');
  assert.match(leaking.said, /the lower valve is open\. The skin vein leaks: blood falls back\. Ankle/);
  assert.match(emptied('healthy').said, /the lower valve is open\. Ankle pressure \d+ mmHg\.$/);
  assert.ok(
    (labDrawing(leaking).leak.surface ?? 0) > 0.9,
    'a severe leak is drawn nearly as wide as leaks get',
  );
});

test('a valve leaks; it is not "is leaks"', () => {
  const failing = pass(setFoot(pass(setFoot(setCondition(startLab(), 'failing-pump'), 1), 1), 0), 0.6);
  assert.match(failing.said, /the upper valve leaks, the lower valve (is|leaks)/);
  assert.doesNotMatch(failing.said, /is leaks/);
});

test('after 10 raises with a leak, the same without one is told beside it', () => {
  const { said } = pass(play(setCondition(startLab(), 'leaky-moderate'), 'raises'), 10.02);
  assert.match(
    said,
    /^After 10 heel raises the ankle pressure is (49|50) mmHg; before it was 90 mmHg\. With nothing wrong it would be (26|27) mmHg\.$/,
  );
});

test('stillness is told with the position', () => {
  assert.equal(
    stillSentence(startLab()),
    'All is still. The ankle pressure is 90 mmHg, as when standing still.',
  );
  const lying = pass(setPosture(startLab(), 'lying'), 120);
  assert.match(stillSentence(lying), /as when lying still\.$/);
});

test('each position is named, with what weighs on the ankle', () => {
  assert.deepEqual(postureNames, { lying: 'Lying', sitting: 'Sitting', standing: 'Standing' });
  assert.match(
    postureSentence('standing', 175),
    /^Standing: the column of blood above the ankle is at its tallest\. .* near 90 mmHg\.$/,
  );
  assert.match(
    postureSentence('sitting', 175),
    /^Sitting: the column of blood above the ankle is shorter than standing\. /,
  );
  assert.match(
    postureSentence('lying', 175),
    /^Lying: the ankle is level with the heart, so hardly any blood weighs on it\. /,
  );
});

test('what goes wrong is named, and nothing wrong is said so', () => {
  assert.equal(
    conditionSentence('healthy'),
    'Nothing is wrong now. The valves shut fully, the calf is strong and the ankle moves freely.',
  );
  assert.equal(
    conditionSentence('weak-calf'),
    'Weak calf muscle. The calf muscle presses the deep veins half as hard.',
  );
});

test('starting again is said', () => {
  assert.equal(restart().said, 'Back to the start: standing still, nothing wrong.');
});
