import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { frameBox, heroBox, labelPoint, percentDown } from '../../src/pump/calf-labels.ts';
import { frames, valveWord } from '../../src/pump/frames.ts';

test('the four frames come in the order of the cycle', () => {
  assert.deepEqual(
    frames.map((f) => f.id),
    ['still', 'squeeze', 'relax', 'refill'],
  );
});

test('the valves of the deep vein are never both open while the pump works', () => {
  for (const { id, state } of frames.filter((f) => f.id !== 'still')) {
    const words = [valveWord(state.top), valveWord(state.low)];
    assert.ok(
      !words.includes('half open'),
      `${id}: a valve is open or shut while the pump works, not ${words.join(' and ')}`,
    );
    assert.notDeepEqual(words, ['open', 'open'], id);
  }
});

test('each frame says which valve is open', () => {
  const said = frames.map(({ state }) => [valveWord(state.top), valveWord(state.low)]);
  assert.deepEqual(said, [
    ['half open', 'half open'],
    ['open', 'shut'],
    ['shut', 'shut'],
    ['shut', 'open'],
  ]);
});

test('arrow, shape and word agree', () => {
  const [still, squeeze, relax, refill] = frames.map((f) => f.state);
  assert.ok((still?.flow?.up ?? 0) < 0.5, 'standing still: blood only creeps up');
  assert.ok(
    squeeze?.squeeze === 1 && squeeze.ankle > 0 && squeeze.flow?.up === 1,
    'squeeze: heel up, blood goes up',
  );
  assert.deepEqual(relax?.flow ?? {}, {}, 'relax: nothing flows');
  assert.ok((relax?.fill ?? 1) < (refill?.fill ?? 0), 'refill: more blood than after the squeeze');
  assert.ok(
    refill?.flow?.foot === 1 && refill.flow.skin === 1,
    'refill: from the foot and from under the skin',
  );
});

test('titles have 3 words at most and sentences 20', () => {
  for (const { id, title, sentence, picture } of frames) {
    assert.ok(title.split(' ').length <= 3, `${id}: the title "${title}" has more than 3 words`);
    for (const one of `${sentence} ${picture}`.split(/(?<=\.) /)) {
      assert.ok(one.split(' ').length <= 20, `${id}: more than 20 words in "${one}"`);
    }
  }
});

test('the word for a valve follows how far it is open and whether it leaks', () => {
  assert.deepEqual(
    [0, 0.2, 0.5, 0.8, 1].map((open) => valveWord(open)),
    ['shut', 'shut', 'half open', 'open', 'open'],
  );
  assert.equal(valveWord(0, 0.5), 'leaks');
  assert.equal(valveWord(1, 0.5), 'open');
});

/** The `top` in percent that a stylesheet gives to a selector. */
function topOf(file: string, selector: string): number {
  const css = readFileSync(new URL(`../../src/pump/${file}`, import.meta.url), 'utf8');
  const rule = new RegExp(`^\\s*${selector.replaceAll('.', '\\.')} \\{[^}]*?top: ([\\d.]+)%`, 'm').exec(css);
  assert.ok(rule, `${file}: expected a rule for "${selector}" with a top in percent`);
  return Number(rule[1]);
}

test('the words stand beside the valves they name', () => {
  for (const { id, state } of frames) {
    for (const place of ['top', 'low'] as const) {
      const there = percentDown(labelPoint(state, place), frameBox);
      const written = topOf('four-frames.css', `${id === 'squeeze' ? '.squeeze ' : ''}.valve.${place}`);
      assert.ok(
        Math.abs(there - written) < 0.2,
        `${id} ${place}: write top: ${there}% in four-frames.css, not ${written}%`,
      );
    }
  }
});

test('the labels of the large drawing stand beside the parts they name', () => {
  const [, { state }] = frames;
  for (const place of ['muscle', 'top', 'vein', 'low'] as const) {
    const there = percentDown(labelPoint(state, place), heroBox);
    const written = topOf('calf-hero.css', `.calf-hero .${place}`);
    assert.ok(
      Math.abs(there - written) < 0.2,
      `${place}: write top: ${there}% in calf-hero.css, not ${written}%`,
    );
  }
});
