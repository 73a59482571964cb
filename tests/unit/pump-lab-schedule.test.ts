import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextJump, scheduleAt, scheduleOver, schedules } from '../../src/pump/lab-schedule.ts';
import { seriesLength } from '../../src/pump/muscle.ts';

const close = (got: number, expected: number, what: string) =>
  assert.ok(Math.abs(got - expected) < 1e-9, `${what}: expected ${expected}, got ${got}`);

test('10 raises take 10 seconds, and walking half a minute', () => {
  close(seriesLength(schedules.raises), 10, 'raises');
  close(seriesLength(schedules.walk), 30, 'walk');
  assert.equal(scheduleOver('raises', 9.999), false);
  assert.equal(scheduleOver('raises', 10), true);
  assert.equal(scheduleOver('walk', 29.99), false);
  assert.equal(scheduleOver('walk', 30.01), true);
});

test('at the top of a raise the calf presses as hard as the position allows', () => {
  for (const [posture, effort] of [
    ['standing', 120],
    ['sitting', 40],
    ['lying', 30],
  ] as const)
    assert.deepEqual(scheduleAt('raises', 3.35, posture), { foot: 1, effort });
  assert.deepEqual(scheduleAt('walk', 0.35, 'standing'), { foot: 1, effort: 100 }, 'less in walking');
  close(scheduleAt('raises', 0.1, 'standing').effort, 60, 'half-way up');
});

test('between 2 raises the foot is level', () => {
  for (const time of [0.7, 0.85, 4.9])
    assert.deepEqual(scheduleAt('raises', time, 'standing'), { foot: 0, effort: 0 });
});

test('the toes lift while the foot swings: half-way up in the middle, at every stride, and not after the last', () => {
  // A stride takes 1.111 s, the squeeze its first 0.7 s; so the swing is 0.411 s long.
  const [stride, swing] = [1 / 0.9, 1 / 0.9 - 0.7];
  for (const number of [0, 1, 26]) {
    const start = number * stride + 0.7;
    close(scheduleAt('walk', start + swing / 2, 'standing').foot, -0.5, `middle of swing ${number}`);
    close(
      scheduleAt('walk', start + swing / 4, 'standing').foot,
      -0.5 * Math.SQRT1_2,
      `quarter of swing ${number}`,
    );
    close(
      scheduleAt('walk', start + (3 * swing) / 4, 'standing').foot,
      -0.5 * Math.SQRT1_2,
      `3 quarters of swing ${number}`,
    );
    assert.equal(scheduleAt('walk', start + swing / 2, 'standing').effort, 0, 'the calf is loose');
  }
  assert.equal(scheduleAt('walk', 27 * stride + 0.7 + swing / 2, 'standing').foot, 0, 'after the last');
  assert.equal(scheduleAt('walk', 5 * stride + 0.35, 'standing').foot, 1, 'no lift in a squeeze');
});

test('jumps go to the squeeze, to its end, to just before the second, and to the end', () => {
  close(nextJump('raises', 0), 0.35, 'to the middle of the squeeze');
  close(nextJump('raises', 0.35), 0.35, 'to its end, at 0.7');
  close(nextJump('raises', 0.7), 0.29, 'to 0.99');
  close(nextJump('raises', 0.99), 9.01, 'to 10');
  close(nextJump('raises', 10), 0, 'no further');
  close(nextJump('raises', 0.32), 0.03, 'a step of 3 hundredths is one');
  close(nextJump('raises', 0.34), 0.36, 'a step of 1 hundredth is none');
  close(nextJump('walk', 0.7), 1 / 0.9 - 0.01 - 0.7, 'to just before the second stride');
});
