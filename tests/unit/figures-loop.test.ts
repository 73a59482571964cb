import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantAt, loopSeconds } from '../../src/figures/loop.ts';
import { paced } from '../../src/figures/pace.ts';

const phases = [
  { seconds: 4, hold: 0.5 },
  { seconds: 3, hold: 1 },
  { seconds: 2, hold: 0 },
];

test('a loop lasts as long as its ways and holds together', () => {
  assert.equal(loopSeconds({ phases }), 10.5);
});

test('a loop starts in picture 1, holds it, and goes on to picture 2', () => {
  assert.deepEqual(instantAt({ phases }, 0), { from: 0, to: 1, share: 0 });
  assert.deepEqual(instantAt({ phases }, 2), { from: 0, to: 1, share: 0.5 });
  assert.deepEqual(instantAt({ phases }, 4), { from: 1, to: 2, share: 0 });
  assert.deepEqual(instantAt({ phases }, 8.5), { from: 2, to: 0, share: 0.5 });
  assert.deepEqual(instantAt({ phases }, 10.5), instantAt({ phases }, 0));
});

test('a hold ends where its way begins, and a way ends where the next hold begins', () => {
  assert.deepEqual(instantAt({ phases }, 0.5), { from: 0, to: 1, share: 0 });
  assert.deepEqual(instantAt({ phases }, 3.5), { from: 1, to: 2, share: 0 });
  assert.deepEqual(instantAt({ phases }, 6.5), { from: 2, to: 0, share: 0 });
  assert.deepEqual(instantAt({ phases }, 0.5 + 2.25), { from: 0, to: 1, share: 0.75 });
  assert.deepEqual(instantAt({ phases }, 21 + 2), { from: 0, to: 1, share: 0.5 }, 'round after round');
});

test('a loop that takes no time stands at its end', () => {
  const still = [
    { seconds: 0, hold: 0 },
    { seconds: 0, hold: 0 },
  ];
  assert.deepEqual(instantAt({ phases: still }, 3), { from: 1, to: 0, share: 1 });
});

test('a paced loop goes up, holds and comes down in the seconds of the dose', () => {
  const loop = paced({ phases }, { up: 2, hold: 1.5, down: 3 });
  assert.deepEqual(loop.phases[1], { seconds: 2, hold: 1.5 });
  assert.deepEqual(loop.phases[0], { seconds: 2, hold: 0.5 }, 'its share of the way down, its hold as drawn');
  const down = loop.phases.filter((_, index) => index !== 1).reduce((sum, phase) => sum + phase.seconds, 0);
  assert.ok(Math.abs(down - 3) < 1e-9);
  const sudden = paced(
    { phases: phases.map(({ hold }) => ({ seconds: 0, hold })) },
    { up: 2, hold: 1, down: 3 },
  );
  assert.deepEqual(sudden.phases[0], { seconds: 0, hold: 0.5 }, 'ways that take no time go on taking none');
});
