import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeStill } from '../../src/figures/describe.ts';
import { loopSeconds } from '../../src/figures/loop.ts';
import { solveFigure } from '../../src/figures/solve.ts';
import { figures } from './figures-data.ts';

const all = new Map(figures());

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

test('every still of the library has its own description of at most 200 characters', () => {
  for (const [id, figure] of all) {
    const texts = figure.phases.map((_, index) => describeStill(figure, id, index + 1));
    assert.equal(new Set(texts).size, texts.length, id);
    for (const text of texts) assert.ok(text.length <= 200, `${text.length}: ${text}`);
  }
});
