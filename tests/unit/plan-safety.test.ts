import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safetyFile } from '../../src/evidence/content.build.ts';
import { noAnswers, removedIds, safety } from '../../src/plan/safety-rules.ts';
import { abilities, slots } from '../../src/plan/suggestion.ts';
import { suggestions } from '../../src/plan/suggestions.ts';
import type { Suits } from '../../src/plan/suggest.ts';
import { possible, suggest } from '../../src/plan/suggest.ts';
import { askFirst, library } from '../fixtures/plan-library.ts';

const answer = (situations: string[], cleared = false) =>
  safety({ emergency: false, situations, cleared }, askFirst, library.exercises);

test('nothing ticked: everything may be used', () => {
  const outcome = safety(noAnswers, askFirst, library.exercises);
  assert.equal(outcome.state, 'go');
  assert.deepEqual(outcome.removals, []);
  assert.equal(outcome.mayClear, false);
});

test('an emergency sign stops, whatever else is ticked', () => {
  const outcome = safety(
    { emergency: true, situations: ['compression'], cleared: true },
    askFirst,
    library.exercises,
  );
  assert.equal(outcome.state, 'stop');
});

test('a lock opens when the team has said yes, and then offers what its rule prefers', () => {
  assert.equal(answer(['recent-clot']).state, 'ask');
  assert.equal(answer(['recent-clot']).mayClear, true);
  assert.equal(answer(['recent-clot'], true).state, 'go');
  assert.deepEqual(answer(['recent-clot'], true).prefer, ['brisk-walking']);
});

test('what does not fit goes, with the reason', () => {
  const balance = answer(['poor-balance']);
  assert.equal(balance.state, 'go');
  assert.ok(removedIds(balance).has('calf-raises'));
  assert.ok(!removedIds(balance).has('weight-shift'));
  assert.deepEqual(balance.removals.find(({ exercise }) => exercise === 'calf-raises')?.because, [
    'Poor balance',
  ]);
});

test('what the rule hides stays out; what the exercise asks about comes back when the team has said yes', () => {
  assert.ok(removedIds(answer(['achilles-or-calf'])).has('calf-raises'));
  assert.ok(removedIds(answer(['achilles-or-calf'])).has('calf-stretch'));
  assert.ok(!removedIds(answer(['achilles-or-calf'], true)).has('calf-raises'));
  assert.ok(removedIds(answer(['achilles-or-calf'], true)).has('calf-stretch'));
});

test('a note takes nothing out, and an unknown answer is passed over', () => {
  const outcome = answer(['compression', 'moonwalking']);
  assert.deepEqual(outcome.removals, []);
  assert.deepEqual(
    outcome.ticked.map(({ id }) => id),
    ['compression'],
  );
});

const { situations } = safetyFile('ask-first');
const situationIds = situations.map(({ id }) => id);
/** The rules as the site has them. */
const real = (ticked: readonly string[], cleared: boolean) =>
  safety({ emergency: false, situations: ticked, cleared }, situations, library.exercises);

test('rules add up: the strictest wins', () => {
  const both = real(['poor-balance', 'open-wound'], false);
  assert.equal(both.state, 'ask');
  assert.ok(removedIds(both).has('stair-climbing'), 'both rules hide it');
  assert.ok(removedIds(both).has('brisk-walking'), 'poor balance allows a little balance alone');
  const cleared = real(['open-wound'], true);
  assert.equal(cleared.state, 'go');
  assert.ok(removedIds(cleared).has('calf-raises'), 'being cleared lifts the lock alone');
});

test('adding a situation never allows more', () => {
  fc.assert(
    fc.property(
      fc.subarray(situationIds),
      fc.constantFrom(...situationIds),
      fc.boolean(),
      (ticked, more, cleared) => {
        const before = real(ticked, cleared);
        const after = real([...ticked, more], cleared);
        assert.ok(after.state === 'ask' || before.state === 'go');
        for (const id of removedIds(before))
          assert.ok(removedIds(after).has(id), `${id} came back with ${more}`);
        for (const id of after.prefer) assert.ok(!removedIds(after).has(id));
      },
    ),
  );
});

const ids = (suits: Suits, removed?: ReadonlySet<string>, prefer?: string[]) =>
  suggest(suits, library, suggestions, removed, prefer).map(({ exercise }) => exercise);

test('three suggestions for each kind of person', () => {
  const suits = { places: [], equipment: [] };
  assert.deepEqual(ids({ ...suits, ability: 'hold' }), [
    'seated-heel-raises',
    'calf-raises',
    'brisk-walking',
  ]);
  assert.deepEqual(ids({ ...suits, ability: 'stand' }), ['weight-shift', 'calf-raises', 'brisk-walking']);
  assert.deepEqual(ids({ ability: 'sit', places: [], equipment: ['band', 'bike'] }), [
    'seated-heel-raises',
    'band-ankle-pushes',
    'cycling',
  ]);
});

test('suggestions respect what is removed and prefer what a rule prefers', () => {
  const suits = { ability: 'hold', places: [], equipment: ['bike'] } as const;
  assert.ok(!ids(suits, new Set(['calf-raises'])).includes('calf-raises'));
  assert.equal(ids(suits, new Set(), ['cycling'])[2], 'cycling');
  assert.deepEqual(ids(suits, new Set(library.exercises.map(({ id }) => id))), []);
});

test('each suggestion is for its job, once, and possible with what the person has', () => {
  for (const ability of abilities) {
    for (const equipment of [[], ['bike'], ['band'], ['bike', 'band', 'step', 'pool']] as const) {
      const suits = { ability, places: [], equipment };
      const found = suggest(suits, library, suggestions);
      assert.equal(new Set(found.map(({ exercise }) => exercise)).size, found.length);
      found.forEach(({ exercise, reason }) => {
        const known = library.exercises.find(({ id }) => id === exercise);
        assert.ok(known && possible(known, suits), `${ability}: ${exercise}`);
        assert.ok(reason.length > 10);
      });
    }
  }
});

test('the rules are plain sentences, each job covers each kind of person', () => {
  for (const { reason, exercise } of suggestions) {
    for (const sentence of reason.split(/(?<=\.)\s/)) {
      assert.ok(sentence.split(/\s+/).length <= 20, `${exercise}: ${sentence}`);
    }
  }
  for (const slot of slots) {
    for (const ability of abilities) {
      assert.ok(
        suggestions.some((rule) => rule.slot === slot && rule.abilities.includes(ability)),
        `${slot} ${ability}`,
      );
    }
  }
});
