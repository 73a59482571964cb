import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEmergency, isUrgent, isWarning, urgentWords } from '../../src/search/emergency.ts';
import { familiesOf } from '../../src/search/ideas.ts';
import { familyOf } from '../../src/search/normal.ts';

const rings = (question: string) => isEmergency(familiesOf(question));

test('signs of a clot, a stroke, a heart attack, an infection and a torn tendon bring the notice', () => {
  for (const question of [
    'my face is drooping',
    'slurred speech',
    'pain in my chest',
    'coughing up blood',
    'one leg bigger than the other',
    'pale cold foot',
    'black toe',
    'fever and red skin',
    'my achilles snapped',
    'cellulitis',
    'call 112',
    'short of breath',
    'vein bleeding',
    'I passed out',
  ])
    assert.ok(rings(question), question);
  for (const question of ['leg', 'cold', 'hot', 'blood', 'chest', 'toe', 'pain', 'sudden', ''])
    assert.ok(!rings(question), question);
});

test('what is hot or cold beside the leg is not the leg', () => {
  for (const question of ['hot bath for my leg', 'leg in a cold pool', 'hot summer day swollen leg'])
    assert.ok(!rings(question), question);
  for (const place of ['bath', 'water', 'pool', 'weather'])
    assert.ok(!rings(`my legs hurt in cold ${place}`), place);
  assert.ok(rings('hot swollen leg') && rings('cold white leg') && rings('my legs hurt and are cold'));
});

test('a menu that collapses and an exit for emergencies are no emergency; the words alone are', () => {
  for (const question of ['collapse', 'emergency', 'faint', 'stroke']) assert.ok(rings(question), question);
  for (const question of [
    ...['collapse the menu', 'collapse this section', 'emergency exit', 'emergency row seat'],
    ...['faint ink', 'breast stroke in the pool', 'bigger leg muscle', 'larger calf at the gym'],
  ])
    assert.ok(!rings(question), question);
});

test('pain and swelling ring where the words name 1 limb, and no part of a longer word is a limb', () => {
  const families = familiesOf('swell pain');
  assert.ok(isEmergency(families, ['ankle']));
  for (const word of ['ankles', 'legs', 'bowleg', 'barefoot'])
    assert.ok(!isEmergency(families, [word]), word);
});

test('words of warning take a close likeness, and none of them is a misspelling', () => {
  for (const word of ['clot', 'stroke', 'chest', 'snap', 'bleed']) {
    assert.ok(isWarning(familyOf(word)), word);
    assert.ok(isUrgent(familyOf(word)), word);
  }
  assert.ok(!isWarning(familyOf('leg')) && isUrgent(familyOf('leg')));
  for (const word of ['coughing', 'fainted', 'ruptured', 'droop', 'ambulance'])
    assert.ok(urgentWords().includes(word), word);
  assert.equal(new Set(urgentWords()).size, urgentWords().length);
});
