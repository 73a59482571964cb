import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { forgive } from '../../src/search/forgive.ts';
import { familiesOf } from '../../src/search/ideas.ts';
import { wordsOf } from '../../src/search/normal.ts';
import { suggestions } from '../../src/search/spelling.ts';
import { lexicon } from '../fixtures/search-lexicon.ts';
import { anyCharacters } from '../fixtures/any-characters.ts';

const families = (question: string) => forgive(question, lexicon).wanted.map(({ family }) => family);

test('forms of one word are one: irregular, British and American, lay and clinical', () => {
  for (const [one, other] of [
    ['calves', 'calf'],
    ['feet', 'foot'],
    ['edema', 'oedema'],
    ['swollen', 'swelling'],
    ['water retention', 'oedema'],
    ['DVT', 'blood clot'],
    ['thrombosis', 'clot'],
    ['second heart', 'calf muscle pump'],
    ['tip-toe', 'tiptoes'],
    ['telly', 'television'],
    ['seated', 'sitting'],
    ['exercise bike', 'exercise bicycle'],
    ['march in place', 'march on the spot'],
    ['one-legged', 'single leg'],
  ] as const) {
    const left = families(one).filter((family) => family !== 'blood');
    const right = families(other).filter((family) => family !== 'blood');
    assert.deepEqual(left, right, `"${one}" and "${other}"`);
  }
});

test('small words are dropped, unless there is no other', () => {
  assert.deepEqual(families('how many calf raises should I do'), families('calf raises'));
  assert.deepEqual(families('what is the kettle'), families('kettle'));
  assert.doesNotThrow(() => forgive('what is it', lexicon));
});

test('spelling is forgiven and every exchange is told', () => {
  for (const [asked, searched] of [
    ['ankel cicles', 'ankle circles'],
    ['trombosis', 'thrombosis'],
    ['solius', 'soleus'],
    ['vien', 'vein'],
    ['anle', 'ankle'],
    ['excercise bike', 'exercise bike'],
    ['varicous', 'varicose'],
    ['heelraise', 'heel raise'],
    ['stationery bike', 'stationary bike'],
    ['heal raises', 'heel raises'],
  ] as const) {
    const result = forgive(asked, lexicon);
    assert.equal(result.searched, searched);
    assert.ok(result.corrections.length > 0, `"${asked}": the exchange is told`);
  }
  const right = forgive('Ankle circles', lexicon);
  assert.deepEqual([right.searched, right.corrections.length], ['Ankle circles', 0]);
});

test('the very words are searched for on demand', () => {
  const result = forgive('ankel cicles', lexicon, { exactly: true });
  assert.deepEqual([result.corrections.length, result.nothing], [0, true]);
});

test('a word that is still being typed is completed, not corrected', () => {
  const result = forgive('ankle cir', lexicon, { typing: true });
  assert.deepEqual(result.corrections, []);
  assert.ok(result.wanted.length === 2 && !result.nothing);
});

test('nonsense is refused, and an unknown word beside a known one is told', () => {
  for (const question of [
    'orchid',
    'xyzzy',
    'minecraft',
    'Venice',
    'wallpaper',
    'bandwidth',
    'ключ',
    '🦵',
    '12345678',
    '',
  ]) {
    assert.ok(forgive(question, lexicon).nothing, `"${question}" finds nothing`);
  }
  const mixed = forgive('astronaut ankle circles', lexicon);
  assert.deepEqual([mixed.nothing, mixed.unknown], [false, ['astronaut']]);
});

test('no known word is dropped in silence', () => {
  const known = [...lexicon.words].filter((word) =>
    familiesOf(word).every((family) => lexicon.telling.has(family)),
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...known), { minLength: 1, maxLength: 8 }), (words) => {
      const { wanted, unknown, corrections, searched } = forgive(words.join(' '), lexicon);
      const kept = new Set(wanted.map(({ family }) => family));
      const meant = familiesOf(searched).filter((family) => !/^\d+$/.test(family));
      for (const family of meant) {
        assert.ok(
          kept.has(family) || unknown.length > 0 || corrections.length > 0,
          `"${family}" of "${words.join(' ')}"`,
        );
      }
    }),
  );
});

test('any text whatever is answered, stays text, and is never an exception', () => {
  const anything = fc.oneof(
    anyCharacters(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      "'",
      '"',
      '%',
      '%E0%A4%A',
      '<img src=x onerror=alert(1)>',
      '__proto__',
      'constructor',
      '\u202Eעברית',
      '\uD800',
    ),
  );
  fc.assert(
    fc.property(anything, fc.boolean(), (question, typing) => {
      const result = forgive(question, lexicon, { typing });
      assert.equal(result.asked, question.replace(/\s+/g, ' ').trim());
      if (result.corrections.length > 0) assert.match(result.searched, /^[\p{L}\p{N} ]+$/u);
      assert.equal(result.nothing && result.emergency, false);
    }),
    { numRuns: 2_000 },
  );
});

test('words of any script are kept whole', () => {
  assert.deepEqual(wordsOf('Crème brûlée, 腓肠肌 & ANKLE-pumps'), [
    'creme',
    'brulee',
    '腓肠肌',
    'ankle',
    'pumps',
  ]);
});

test('where nothing is found, words that look alike are suggested, and never a warning', () => {
  assert.ok(suggestions('ankel cicles', lexicon).includes('ankle cicles'));
  assert.deepEqual(suggestions('ankle circles', lexicon), [], 'known words stand');
  assert.deepEqual(suggestions('xyzzy', lexicon), []);
  assert.deepEqual(suggestions('', lexicon), []);
  for (const near of ['clown', 'chess', 'strokes', 'collaps', 'embolis']) {
    for (const offered of suggestions(near, lexicon)) {
      assert.ok(!forgive(offered, lexicon).emergency, `${near} must not suggest ${offered}`);
    }
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      assert.ok(suggestions(text, lexicon).length <= 3);
    }),
  );
});

test('words about the asker and the asking count little, and alone they count as any', () => {
  const { wanted, unknown, corrections } = forgive('best calf raise tips for my mother please', lexicon);
  assert.deepEqual([unknown, corrections], [[], []]);
  const [calf] = wanted.filter(({ ordinary }) => !ordinary);
  assert.ok(
    calf && wanted.filter(({ ordinary }) => ordinary).every(({ weight }) => weight < calf.weight / 2),
  );
  assert.ok(forgive('help', lexicon).wanted.every(({ ordinary }) => !ordinary));
});

test('a strange subject is not answered by the ordinary words around it', () => {
  for (const question of ['help with my orchid at home', 'best clown', 'pizza recipe tips for my mother']) {
    assert.ok(forgive(question, lexicon).nothing, question);
  }
});

test('a doubled letter too few or too many is a slip, even where the word is like another', () => {
  assert.equal(forgive('siting too long', lexicon).searched, 'sitting too long');
  assert.deepEqual(forgive('sitting too long', lexicon).corrections, []);
});

test('getting about again after an operation is not an ambulance', () => {
  for (const question of ['early ambulation', 'ambulatory venous pressure', 'ambulator', 'ambulant']) {
    assert.ok(!forgive(question, lexicon).emergency, question);
  }
  for (const question of ['ambulance', 'call an ambulance', 'ambulances', 'coughin up blood']) {
    assert.ok(forgive(question, lexicon).emergency, question);
  }
});
