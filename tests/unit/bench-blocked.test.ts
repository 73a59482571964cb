import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockedBefore, totalBlockingTime } from '../bench/pages/blocked.ts';

// The example of https://www.perfmatrix.com/total-blocking-time/: tasks of 250, 130, 60 and 110 ms block for 350 ms.
const example = [250, 130, 60, 110].map((duration, index) => ({ startTime: 1000 * (index + 1), duration }));

test('total blocking time is that of the published example', () => {
  assert.equal(totalBlockingTime(example, 500), 350);
  assert.equal(blockedBefore(example, 500), 0);
});

test('what comes before the first picture is counted apart', () => {
  assert.equal(totalBlockingTime(example, 1500), 150);
  assert.equal(blockedBefore(example, 1500), 200);
  assert.equal(totalBlockingTime([{ startTime: 100, duration: 200 }], 200), 50, 'only the part after it');
});
