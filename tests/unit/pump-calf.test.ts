import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calfLift } from '../../src/pump/calf-outline.ts';
import { ankleRange, fullState, stillState } from '../../src/pump/calf-state.ts';
import type { CalfInput } from '../../src/pump/calf-state.ts';
import { opening } from '../../src/pump/calf-valves.ts';
import { calfVeinWidth, deepVein } from '../../src/pump/calf-vein.ts';
import { calfParts, drawCalf } from '../../src/pump/calf.ts';
import { frames } from '../../src/pump/frames.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyState: fc.Arbitrary<CalfInput> = fc.record(
  {
    squeeze: share,
    fill: share,
    top: share,
    low: share,
    surface: share,
    ankle: fc.double({ ...ankleRange, noNaN: true }),
    leak: fc.record({ top: share, low: share, surface: share }),
    flow: fc.record({ up: share, calf: share, foot: share, skin: share, back: share }),
  },
  { requiredKeys: [] },
);

/** The end points of the curves of a path whose commands are M and then relative. */
function ends(d: string): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([Mcsl])([^A-Za-z]*)/g)) {
    const values = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const step = { M: 2, c: 6, s: 4, l: 2 }[command] ?? 2;
    for (let i = step; i <= values.length; i += step) {
      const [dx, dy] = [values[i - 2] ?? 0, values[i - 1] ?? 0];
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      found.push({ x, y });
    }
  }
  return found;
}
const part = (input: CalfInput, id: string): string => calfParts(input).find((p) => p.id === id)?.d ?? '';

test('the list of parts is the same for every state', () => {
  const ids = calfParts({}).map((p) => p.id);
  assert.equal(new Set(ids).size, ids.length, 'no id twice');
  fc.assert(
    fc.property(anyState, (state) => {
      assert.deepEqual(
        calfParts(state).map((p) => p.id),
        ids,
      );
    }),
  );
});

test('every number in the drawing is finite and has one decimal at most', () => {
  const wild = fc.oneof(share, fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -5, 99));
  const wildState = fc.record({
    squeeze: wild,
    fill: wild,
    top: wild,
    low: wild,
    surface: wild,
    ankle: wild,
  });
  fc.assert(
    fc.property(fc.oneof(anyState, wildState), (state) => {
      const text = drawCalf(state);
      assert.doesNotMatch(text, /NaN|Infinity|undefined|\de[-+]?\d/);
      assert.doesNotMatch(text, /\.\d\d/);
    }),
  );
});

test('every curve has all its points', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      for (const { id, d } of calfParts(state)) {
        for (const [whole, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
          const count = (rest.match(/-?\d*\.?\d+/g) ?? []).length;
          const each = { M: 2, c: 6, C: 6, s: 4, l: 2, h: 1, Q: 4, z: 0 }[command];
          assert.ok(
            each !== undefined && (each === 0 ? count === 0 : count % each === 0),
            `${id}: "${whole}"`,
          );
        }
      }
    }),
  );
});

test('what is outside its range is clamped, and what is missing or not a number is standing still', () => {
  assert.deepEqual(fullState({}), stillState);
  assert.deepEqual(fullState({ fill: NaN, ankle: NaN }), stillState);
  assert.deepEqual(fullState({ squeeze: 7, ankle: -90 }), {
    ...stillState,
    squeeze: 1,
    ankle: ankleRange.min,
  });
  assert.equal(fullState({ leak: { surface: 3 } }).leak.surface, 1);
  assert.equal(fullState({ flow: { up: -1 } }).flow.up, 0);
});

test('a squeeze narrows the deep vein and blood widens it', () => {
  fc.assert(
    fc.property(share, share, share, (a, b, other) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const byFill = [less, more].map((fill) => calfVeinWidth({ fill, squeeze: other }));
      const bySqueeze = [less, more].map((squeeze) => calfVeinWidth({ fill: other, squeeze }));
      assert.ok((byFill[0] ?? 0) <= (byFill[1] ?? 0), 'more blood must never make the vein thinner');
      assert.ok((bySqueeze[0] ?? 0) >= (bySqueeze[1] ?? 0), 'more squeeze must never make the vein wider');
    }),
  );
  assert.ok(calfVeinWidth({ fill: 1, squeeze: 1 }) < calfVeinWidth({ fill: 1, squeeze: 0 }) / 2);
  assert.ok(calfVeinWidth({ fill: 0, squeeze: 0 }) < calfVeinWidth({ fill: 1, squeeze: 0 }) / 2);
});

test('the drawn vein is as wide in mid-calf as its width says', () => {
  for (const { state } of frames) {
    const rib = deepVein(fullState(state)).find(([, y]) => y === 236);
    assert.equal((rib?.[2] ?? 0) * 2, calfVeinWidth(fullState(state)));
  }
});

test('the foot stands on the ground at every angle of the ankle', () => {
  for (let ankle = ankleRange.min; ankle <= ankleRange.max; ankle += 1) {
    const lowest = Math.max(...ends(part({ ankle }, 'skin')).map((p) => p.y)) - calfLift(ankle);
    assert.ok(Math.abs(lowest - 522) < 1.5, `ankle ${ankle}: the foot ends at ${lowest}, the ground is 522`);
  }
  assert.equal(calfLift(0), 0);
  assert.ok(calfLift(20) > 20, 'on tiptoe the leg rises');
});

test('the calf bulges backwards when it tightens', () => {
  const back = (squeeze: number): number =>
    Math.min(
      ...ends(part({ squeeze }, 'skin'))
        .filter((p) => p.y > 100 && p.y < 400)
        .map((p) => p.x),
    );
  assert.ok(back(1) < back(0) - 5);
});

test('a leaking valve leaves a gap, and its arrows show blood falling back', () => {
  assert.equal(opening(0, 0), 0);
  assert.ok(opening(0, 1) > opening(0, 0.3));
  assert.equal(opening(1, 1), 1);
  for (const valve of ['top', 'low', 'surface'] as const) {
    const shut: CalfInput = { top: 0, low: 0, surface: 0, flow: { back: 1 } };
    const leaking: CalfInput = { ...shut, leak: { [valve]: 1 } };
    assert.notEqual(part(leaking, `${valve}-valve`), part(shut, `${valve}-valve`));
    assert.equal(part(shut, 'flow-back'), '');
    assert.notEqual(part(leaking, 'flow-back'), '');
  }
});

test('arrows appear with flow and are left out without', () => {
  const kinds = ['up', 'calf', 'foot', 'skin'] as const;
  for (const kind of kinds) {
    assert.equal(part({ flow: { [kind]: 0.04 } }, `flow-${kind}`), '');
    assert.ok(
      part({ flow: { [kind]: 1 } }, `flow-${kind}`).length >
        part({ flow: { [kind]: 0.2 } }, `flow-${kind}`).length,
    );
  }
  assert.equal(part({ squeeze: 0.4 }, 'push'), '');
  assert.notEqual(part({ squeeze: 1 }, 'push'), '');
});
