import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { equations, symbolParts } from '../../src/pump/equations.ts';
import { exerciseSchedules } from '../../src/pump/exercise-schedules.ts';
import { leftOut } from '../../src/pump/leaves-out.ts';
import { modelSources } from '../../src/pump/model-sources.ts';
import { parameterNames, parameters } from '../../src/pump/parameters.ts';
import { floorAtEnds } from '../../src/pump/sensitivity.ts';

interface Listed {
  id: string;
  status: string;
}

test('every source of the model is listed and was read', () => {
  const listed = JSON.parse(readFileSync('content/references.json', 'utf8')) as Listed[];
  const ids = [
    ...modelSources.map(({ id }) => id),
    ...exerciseSchedules.flatMap(({ basis, published }) => [...basis.references, ...published.references]),
  ];
  for (const id of ids) {
    const entry = listed.find((reference) => reference.id === id);
    assert.ok(entry, `${id}: not in content/references.json; add it or cite another`);
    assert.notEqual(entry.status, 'recalled', `${id}: recalled sources may not be cited`);
  }
});

test('every parameter lies inside its range and says where it comes from', () => {
  for (const name of parameterNames) {
    const { value, range, source, unit } = parameters[name];
    assert.ok(range[0] < value && value < range[1], `${name}: ${value} in ${range.join(' to ')}`);
    assert.ok(unit.length > 0 && source.note.length > 10, name);
    if (source.kind === 'measured') assert.ok(source.references.length > 0, name);
  }
});

test('every parameter of an equation is in the table', () => {
  const text = equations.flatMap(({ symbols }) => symbols).join(' ');
  const plain = (symbol: string) => symbol.replace(/^(Vm|Vu|C)_[DS]$/, '$1');
  // The inflow and its split only set the resistances of the arteries.
  const hidden = ['Q_rest', 'f_S'];
  for (const { symbol } of Object.values(parameters))
    assert.ok(hidden.includes(symbol) || text.includes(plain(symbol)), `${symbol} is in no equation`);
});

test('lowered and raised letters are told apart', () => {
  const marks = { plain: '', lowered: '↓', raised: '↑' };
  const parts = symbolParts('dV_D/dt = Q_in,D + V^1.5').map(({ text, level }) => marks[level] + text);
  assert.equal(parts.join(''), 'dV↓D/dt = Q↓in,D + V↑1.5');
});

test('no parameter alone takes the floor out of 20 to 35 mmHg', () => {
  for (const name of parameterNames)
    for (const floor of floorAtEnds(name)) assert.ok(floor > 20 && floor < 35, `${name}: ${floor} mmHg`);
});

test('what is left out says so in sentences', () => {
  assert.ok(leftOut.length >= 8);
  for (const { text } of leftOut) assert.match(text, /^[A-Z].*\.$/);
});
