import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play, setCondition, setFoot, setPosture } from '../../src/pump/lab-actions.ts';
import { startLab } from '../../src/pump/lab-state.ts';
import type { LabState } from '../../src/pump/lab-state.ts';
import { calm, memory, pass } from '../../src/pump/lab-time.ts';

/** Samples a tenth of a second apart, of the pressures given. */
const sampled = (...pressures: number[]) =>
  pressures.map((pressure, index) => ({ time: index / 10, pressure }));
const flat = sampled(...Array<number>(12).fill(90));
const quiet: LabState = { ...startLab(), time: 10, touched: 8, samples: flat };

test('the start has one sample, and nothing to tell', () => {
  const { samples, compared, untold, stirred } = startLab();
  assert.deepEqual([samples.length, samples[0]?.time, compared, untold, stirred], [1, 0, [], false, false]);
  assert.ok(Math.abs((samples[0]?.pressure ?? 0) - 90) < 0.5, 'standing still');
});

test('the foot follows at 4 times its way from level to the end in a second', () => {
  const half = pass(setFoot(startLab(), 1), 0.125);
  assert.ok(Math.abs(half.foot - 0.5) < 1e-9, `${half.foot} of the way after an eighth of a second`);
  assert.equal(pass(setFoot(startLab(), 1), 0.3).foot, 1);
});

test('there are 10 samples a second, over the last minute and 1 second', () => {
  const moving = (seconds: number) => {
    let state = play(setCondition(startLab(), 'leaky-mild'), 'walk');
    for (let left = seconds; left > 0; left -= 20) state = pass(play(state, 'walk'), Math.min(20, left));
    return state;
  };
  const short = moving(10);
  assert.ok(Math.abs(short.samples.length - 101) <= 1, `${short.samples.length} samples in 10 s`);
  const gaps = short.samples.slice(1).map(({ time }, index) => time - (short.samples[index]?.time ?? 0));
  assert.ok(
    gaps.every((gap) => gap > 0.095 && gap < 0.105),
    `${Math.min(...gaps)} to ${Math.max(...gaps)} s apart`,
  );
  const long = moving(100);
  const oldest = long.time - (long.samples[0]?.time ?? 0);
  assert.ok(oldest > memory + 0.85 && oldest <= memory + 1.1, `the oldest is ${oldest} s old`);
  assert.equal(long.compared.length, long.samples.length, 'the comparison as long');
});

test('nothing is compared where nothing is wrong', () => {
  assert.deepEqual(pass(play(startLab(), 'raises'), 5).compared, []);
  assert.ok(pass(play(setCondition(startLab(), 'weak-calf'), 'raises'), 5).compared.length > 40);
  const again = setCondition(pass(play(setCondition(startLab(), 'weak-calf'), 'raises'), 5), 'stiff-ankle');
  assert.deepEqual(again.compared, [], 'a new comparison begins anew');
});

test('all is calm when the foot is in its place and every pressure was flat for a second, 2 s after the last touch', () => {
  assert.equal(calm(quiet), true);
  assert.equal(calm({ ...quiet, touched: 8.01 }), false, 'touched less than 2 s ago');
  assert.equal(calm({ ...quiet, wish: 1 }), false, 'the foot is on its way');
  assert.equal(calm({ ...quiet, playing: { id: 'walk', since: 0, before: 90 } }), false, 'it walks');
  assert.equal(calm({ ...quiet, samples: [] }), false, 'nothing measured');
  assert.equal(calm({ ...quiet, samples: flat.slice(0, 10) }), false, 'not a second long');
  assert.equal(calm({ ...quiet, samples: flat.slice(0, 11) }), true, 'a second long');
  assert.equal(calm({ ...quiet, samples: sampled(...Array<number>(11).fill(90), 95) }), false, 'it rises');
  assert.equal(
    calm({ ...quiet, samples: sampled(0, ...Array<number>(9).fill(0), 0.1) }),
    false,
    'a tenth of a mmHg is not flat',
  );
  assert.equal(
    calm({ ...quiet, compared: sampled(...Array<number>(11).fill(90), 95) }),
    false,
    'the comparison rises',
  );
  assert.equal(calm({ ...quiet, compared: flat }), true);
});

test('a movement is told half a second later, once', () => {
  const early = pass(setFoot(startLab(), 1), 0.4);
  assert.deepEqual([early.said, early.untold], ['', true], 'the foot is down, nothing said yet');
  const told = pass(early, 0.2);
  assert.match(told.said, /^Toes fully down/);
  assert.equal(told.untold, false);
  assert.equal(pass(told, 3).said, told.said, 'the pressure goes on changing, the words do not');
});

test('"all is still" is said after a movement, with the foot level, and not otherwise', () => {
  const heldDown = pass(setFoot(startLab(), 1), 200);
  assert.equal(heldDown.running, false);
  assert.match(heldDown.said, /^Toes fully down/, 'a foot held down is not still');
  const lying = pass(setPosture(startLab(), 'lying'), 200);
  assert.equal(lying.running, false);
  assert.match(lying.said, /^Lying:/, 'the foot did not stir');
  const back = pass(setFoot(pass(setFoot(startLab(), 1), 1), 0), 200);
  assert.match(back.said, /^All is still\./);
  assert.equal(back.stirred, false);
});

test('one number that is none, or a vein without blood, is a failure', () => {
  const ill = setCondition(startLab(), 'leaky-mild');
  for (const limb of ['pump', 'healthy'] as const) {
    const none = pass({ ...ill, [limb]: { ...ill[limb], deep: Number.NaN } }, 0.1);
    assert.equal(none.failure, 'The calculation gave no number.', `${limb}: no number`);
    const empty = pass({ ...ill, [limb]: { ...ill[limb], skin: -1000 } }, 0.1);
    assert.equal(empty.failure, 'The calculation gave no number.', `${limb}: less than no blood`);
  }
  assert.equal(pass(ill, 0.1).failure, undefined);
});
