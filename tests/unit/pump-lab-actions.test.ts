import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jump, pause, play, setFoot, setHeight, setPosture } from '../../src/pump/lab-actions.ts';
import { startLab } from '../../src/pump/lab-state.ts';

test('what is as wished already stays as it is, unless the lab does something by itself', () => {
  const start = startLab();
  assert.equal(setFoot(start, 0), start);
  const down = setFoot(start, 1);
  assert.deepEqual([down.running, down.untold, down.stirred], [true, true, true]);
  assert.equal(setFoot(down, 1), down);
  assert.equal(setFoot(play(start, 'raises'), 0).playing, undefined, 'a touch ends the raises');
  assert.equal(pause(down, true), down);
});

test('sitting down ends a walk, not the raises', () => {
  assert.equal(setPosture(play(startLab(), 'walk'), 'sitting').playing, undefined);
  assert.equal(setPosture(play(startLab(), 'raises'), 'sitting').playing?.id, 'raises');
});

test('raises keep the position, and say nothing of standing up; so does a walk from standing', () => {
  const sitting = play(setPosture(startLab(), 'sitting'), 'raises');
  assert.equal(sitting.settings.posture, 'sitting');
  assert.equal(sitting.said, '10 heel raises. Watch the ankle pressure.');
  assert.equal(play(startLab(), 'walk').said, 'Half a minute of walking. Watch the ankle pressure.');
});

test('a height within range is said without more', () => {
  assert.match(setHeight(startLab(), 180).settling ?? '', /^Height 180 cm: /);
});

test('a jump goes on from where the raises are, whenever they began', () => {
  const later = jump(play({ ...startLab(), time: 100, touched: 100 }, 'raises'));
  assert.equal(later.foot, 1, 'in the squeeze');
  assert.ok(Math.abs(later.time - 100.35) < 0.01, `${later.time} s`);
});
