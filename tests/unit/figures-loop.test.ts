import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeFigure, describeStill } from '../../src/figures/describe.ts';
import { instantAt, loopSeconds } from '../../src/figures/loop.ts';
import { paced } from '../../src/figures/pace.ts';
import { solveFigure } from '../../src/figures/solve.ts';
import { figures } from './figures-data.ts';

const all = new Map(figures());
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

test('a paced loop goes up, holds and comes down in the seconds of the dose', () => {
  const loop = paced({ phases }, { up: 2, hold: 1.5, down: 3 });
  assert.deepEqual(loop.phases[1], { seconds: 2, hold: 1.5 });
  const down = loop.phases.filter((_, index) => index !== 1).reduce((sum, phase) => sum + phase.seconds, 0);
  assert.ok(Math.abs(down - 3) < 1e-9);
});

test('the moving drawing passes exactly through every picture', () => {
  for (const [id, figure] of all) {
    let time = 0;
    for (const [index, phase] of figure.phases.entries()) {
      if (index > 0) time += phase.seconds;
      const still = solveFigure(figure, { phase: index + 1 }).layers;
      const moving = solveFigure(figure, { time: time + phase.hold / 2 }).layers;
      for (const [layer, { parts }] of still.entries()) {
        for (const [place, part] of parts.entries()) {
          const other = moving[layer]?.parts[place];
          assert.equal(other?.shape, part.shape, `${id}, picture ${index + 1}`);
          assert.ok(
            Math.abs(other.x - part.x) < 0.2 && Math.abs(other.y - part.y) < 0.2,
            `${id}, ${part.shape}`,
          );
        }
      }
      time += phase.hold;
    }
  }
});

test('nothing jumps: from one instant to the next no joint moves further than a quick person could', () => {
  for (const [id, figure] of all) {
    if (figure.view === 'back') continue;
    const seconds = loopSeconds(figure);
    const frames = Math.ceil(seconds * 60);
    let before = solveFigure(figure, { time: 0 }).joints;
    for (let frame = 1; frame <= frames; frame += 1) {
      const now = solveFigure(figure, { time: (seconds * frame) / frames }).joints;
      assert.ok(before && now);
      for (const side of ['near', 'far'] as const) {
        const [a, b] = [before.legs[side].ankle, now.legs[side].ankle];
        const moved = Math.hypot(b[0] - a[0], b[1] - a[1]);
        assert.ok(moved < 9, `${id}: ${side} ankle jumps ${moved.toFixed(1)} units at frame ${frame}`);
      }
      before = now;
    }
  }
});

test('descriptions name the exercise, the pictures, the person, the props and the muscle at work', () => {
  const figure = all.get('calf-raises');
  assert.ok(figure);
  const text = describeFigure(figure, 'Calf raises');
  assert.match(
    text,
    /^Calf raises in 3 pictures\. A person with grey hair in a bun standing at a worktop\. 1\. Stand tall: /,
  );
  assert.match(
    describeStill(figure, 'Calf raises', 2),
    /picture 2 of 3, Rise: .* heel raised\. The calf muscle is tight\.$/,
  );
});

test('every still of the library has its own description of at most 200 characters', () => {
  for (const [id, figure] of all) {
    const texts = figure.phases.map((_, index) => describeStill(figure, id, index + 1));
    assert.equal(new Set(texts).size, texts.length, id);
    for (const text of texts) assert.ok(text.length <= 200, `${text.length}: ${text}`);
  }
});
