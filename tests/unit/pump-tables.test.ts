import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapterPictures } from '../../src/pump/chapter-pictures.ts';
import { conditionIds, conditions } from '../../src/pump/conditions.ts';
import { equations } from '../../src/pump/equations.ts';
import { exerciseSchedules } from '../../src/pump/exercise-schedules.ts';
import { frames } from '../../src/pump/frames.ts';
import { inputRanges } from '../../src/pump/inputs.ts';
import { leftOut, teachingModel } from '../../src/pump/leaves-out.ts';
import { modelSources } from '../../src/pump/model-sources.ts';
import { parameters } from '../../src/pump/parameters.ts';
import { truthParts } from '../../src/pump/truths.ts';

/** Every text in a table, with where it stands. */
function texts(value: unknown, where: string): { where: string; text: string }[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${where}.${key}`));
}

const tables = {
  ...{ chapterPictures, conditions, equations, exerciseSchedules, frames, inputRanges, leftOut },
  ...{ teachingModel, modelSources, parameters, truthParts },
};

test('no words of a table are missing or have a space too much', () => {
  for (const { where, text } of texts(tables, 'tables')) {
    assert.notEqual(text, '', `${where}: no words; readers would see an empty place`);
    assert.equal(text, text.trim(), where);
  }
});

test('every equation has its symbols', () => {
  for (const { name, symbols } of equations) assert.ok(symbols.length > 0, name);
});

test('a condition is called what its key says, in words that fit the control and the chart', () => {
  assert.deepEqual(Object.keys(conditions), [...conditionIds]);
  for (const id of conditionIds) {
    assert.equal(conditions[id].id, id);
    assert.ok(
      conditions[id].short.length <= 16,
      `${id}: "${conditions[id].short}" is too long for the chart`,
    );
    assert.match(conditions[id].change, /^[A-Z].*\.$/, id);
  }
  const names = conditionIds.map((id) => conditions[id].name);
  assert.equal(new Set(names).size, names.length, 'two conditions have one name');
});

test('only what a condition is about is changed in it', () => {
  const { id, name, short, change, ...sound } = conditions.healthy;
  assert.deepEqual([id, name, short, change.length > 0], ['healthy', 'Nothing', 'healthy', true]);
  assert.deepEqual(sound, { upperLeak: 0, lowerLeak: 0, skinLeak: 0, strength: 1, reach: 1 });
  const changed = (wanted: (typeof conditionIds)[number]) =>
    Object.entries(sound).flatMap(([key, value]) =>
      conditions[wanted][key as keyof typeof sound] === value ? [] : [key],
    );
  for (const leaky of ['leaky-mild', 'leaky-moderate', 'leaky-severe'] as const)
    assert.deepEqual(changed(leaky), ['skinLeak']);
  assert.deepEqual(changed('weak-calf'), ['strength']);
  assert.deepEqual(changed('stiff-ankle'), ['strength', 'reach']);
  assert.deepEqual(changed('failing-pump'), ['upperLeak', 'lowerLeak', 'skinLeak', 'strength']);
});

test('a source that is used for two things is named once, with both', () => {
  const ids = modelSources.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)].sort());
  const used = (wanted: string) => modelSources.find(({ id }) => id === wanted)?.usedFor;
  assert.equal(used('heldt2002'), 'the idea of veins that stiffen as they fill');
  assert.match(used('ballard1998') ?? '', /^the pressure of the working calf muscle/);
  assert.match(used('keijsers2015') ?? '', /^the plan of deep veins/);
  assert.equal(used('stick1993'), 'numbers of the model, checks of the model, what the model leaves out');
});

test('each exercise of the model says what is taken for measured, and by whom', () => {
  for (const { id, words, basis, published } of exerciseSchedules) {
    assert.match(words, /^\d+ /, id);
    assert.equal(basis.references.length === 0, /That is an assumption/.test(basis.text), id);
    assert.ok(published.references.length > 0, id);
  }
});

test('what is left out names a study, unless it speaks of the model alone', () => {
  const alone = leftOut.filter(({ references }) => references.length === 0).map(({ text }) => text);
  assert.deepEqual(
    alone.map((text) => text.split(' ', 3).join(' ')),
    ['Any effect of', 'Blocked or narrowed', 'Body size, except', 'Of its 23'],
  );
});

test('the page owns up to how many numbers were not measured', () => {
  const all = Object.values(parameters);
  const firm = all.filter(({ source }) => ['measured', 'physics'].includes(source.kind));
  const text = leftOut.at(-1)?.text ?? '';
  assert.ok(
    text.startsWith(`Of its ${all.length} numbers, ${all.length - firm.length} are fitted or assumed.`),
    text,
  );
  assert.ok(firm.length >= 2 && firm.length < all.length / 2);
});
