import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Equipment, Place, Position } from '../../src/exercises/words.ts';
import { noAnswers, safety } from '../../src/plan/safety-rules.ts';
import type { Suits } from '../../src/plan/suggest.ts';
import { possible, suggest, suitsPlace } from '../../src/plan/suggest.ts';
import { abilities, slots } from '../../src/plan/suggestion.ts';
import type { SuggestionRule } from '../../src/plan/suggestion.ts';
import { suggestions } from '../../src/plan/suggestions.ts';
import { askFirst, library } from '../fixtures/plan-library.ts';
import { siteLibrary } from '../fixtures/site-library.ts';

const of = (id: string) => {
  const exercise = library.exercises.find((e) => e.id === id);
  assert.ok(exercise, id);
  return exercise;
};
const can = (ability: Suits['ability'], position: Position[], things: Equipment[], own: Equipment[] = []) =>
  possible({ ...of('calf-raises'), position, equipment: things }, { ability, places: [], equipment: own });

test('who can only sit is offered what is done sitting or lying, and nothing else', () => {
  assert.deepEqual(
    (['sitting', 'lying', 'standing', 'moving'] as const).map((position) => can('sit', [position], [])),
    [true, true, false, false],
  );
  assert.equal(can('sit', ['moving', 'sitting'], []), true, 'one way to do it is enough');
  assert.equal(can('hold', ['standing'], []), true);
  assert.equal(can('stand', ['moving'], []), true);
});

test('what is at hand in any home is never asked for, and the rest must be there', () => {
  assert.equal(can('hold', ['standing'], ['chair', 'hold', 'wall', 'pillows']), true);
  for (const thing of ['band', 'bike', 'step', 'pool'] as const) {
    assert.equal(can('hold', ['standing'], [thing]), false, thing);
    assert.equal(can('hold', ['standing'], ['chair', thing], [thing]), true, thing);
  }
  assert.equal(can('hold', ['standing'], ['band', 'bike'], ['band']), false, 'all of them');
  assert.equal(can('sit', ['standing'], ['band'], ['band']), false);
});

test('an exercise suits a place where it can be done, and any place where none is named', () => {
  assert.equal(suitsPlace(of('calf-raises'), []), true);
  assert.equal(suitsPlace(of('calf-raises'), ['desk', 'kitchen']), true);
  assert.equal(suitsPlace(of('calf-raises'), ['desk', 'sofa']), false);
});

const rule = (exercise: string): SuggestionRule => ({
  ...{ slot: 'strength', exercise, abilities: ['hold'], reason: 'Because.' },
});
const first = (rules: string[], places: Place[], prefer?: string[]) =>
  suggest({ ability: 'hold', places, equipment: ['band'] }, library, rules.map(rule), new Set(), prefer).map(
    ({ exercise }) => exercise,
  );

test('of what fits, that which suits the place is taken, and what suits no place only where nothing else does', () => {
  const rules = ['calf-raises', 'band-ankle-pushes'];
  assert.deepEqual(first(rules, []), ['calf-raises']);
  assert.deepEqual(first(rules, ['sofa']), ['band-ankle-pushes']);
  assert.deepEqual(first(rules, ['kitchen']), ['calf-raises']);
  assert.deepEqual(first(rules, ['outdoors']), ['calf-raises'], 'better elsewhere than not at all');
  assert.deepEqual(first(['flying', ...rules], []), ['calf-raises'], 'only what the library has');
});

test('what is preferred comes first, at its place if it can', () => {
  const rules = ['calf-raises', 'calf-stretch', 'band-ankle-pushes'];
  assert.deepEqual(first(rules, ['sofa'], ['calf-raises']), ['calf-raises']);
  assert.deepEqual(first(rules, ['sofa'], ['calf-raises', 'band-ankle-pushes']), ['band-ankle-pushes']);
  assert.deepEqual(first(rules, [], ['calf-stretch']), ['calf-stretch']);
});

test('the box "my team has said yes" stands only where it would change something', () => {
  assert.deepEqual(noAnswers, { emergency: false, situations: [], cleared: false });
  const may = (...situations: string[]) =>
    safety({ ...noAnswers, situations }, askFirst, library.exercises).mayClear;
  assert.equal(may(), false);
  assert.equal(may('compression'), false, 'a note');
  assert.equal(may('poor-balance'), false, 'what it hides stays hidden');
  assert.equal(may('achilles-or-calf'), true, 'calf raises would come back');
  assert.equal(may('recent-clot'), true, 'a lock');
  assert.equal(may('poor-balance', 'achilles-or-calf'), true);
  const locked = askFirst.map((one) => ({ ...one, id: `${one.id}-x` }));
  const lock = safety({ ...noAnswers, situations: ['recent-clot-x'] }, locked, library.exercises);
  assert.equal(lock.mayClear, true, 'a lock that no exercise names is a lock');
});

test('every proposal is an exercise of the site, gives its reason in sentences, and is for somebody', () => {
  const ids = siteLibrary.exercises.map(({ id }) => id);
  for (const { slot, exercise, abilities: who, reason } of suggestions) {
    assert.ok(ids.includes(exercise), `${exercise}: no such exercise; name another in suggestions.ts`);
    assert.ok(slots.includes(slot), exercise);
    assert.match(reason, /^[A-Z][^.]{10,}\.( [A-Z0-9][^.]{10,}\.)?$/, exercise);
    assert.ok(who.length > 0 && who.every((ability) => abilities.includes(ability)), exercise);
  }
  const kept = suggestions.map(({ slot, exercise, abilities: who }) => `${slot} ${exercise} ${who.join()}`);
  assert.equal(new Set(kept).size, kept.length, 'no rule stands twice');
});
