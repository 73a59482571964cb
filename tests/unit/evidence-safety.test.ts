import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allReferences, allTerms, safetyFile } from '../../src/evidence/content.build.ts';
import { byLetter, termById } from '../../src/evidence/glossary.ts';
import { termSchema } from '../../src/evidence/glossary-schema.ts';
import { readYaml } from '../../src/evidence/read-yaml.build.ts';
import { safetySchema } from '../../src/evidence/safety-schema.ts';

const situations = safetyFile('ask-first').situations;
const ids = situations.map((situation) => situation.id);
const kinds = ['emergency', 'ask-first', 'stop-signs', 'short', 'numbers', 'home-setup'] as const;

test('the twelve ask-first situations are the agreed ones', () => {
  assert.deepEqual(
    ids.toSorted(),
    [
      'recent-clot recent-operation artery-disease heart-failure open-wound pregnancy poor-balance',
      'achilles-or-calf numb-feet compression vein-procedure other-illness',
    ]
      .join(' ')
      .split(' ')
      .toSorted(),
  );
});

test('what needs the emergency number comes first on the list', () => {
  const urgencies = safetyFile('emergency').signs.map((sign) => sign.urgency);
  assert.deepEqual(urgencies, urgencies.toSorted());
  assert.ok(urgencies.includes('now') && urgencies.includes('today'));
});

test('emergency numbers are those in use in each country', () => {
  const numbers = Object.fromEntries(
    safetyFile('numbers').countries.map((country) => [country.id, country.emergency]),
  );
  assert.deepEqual(numbers, { uk: '999', 'north-america': '911', europe: '112', australia: '000' });
});

test('the short form carries every emergency number and the three sign groups', () => {
  const { lines } = safetyFile('short');
  for (const { emergency } of safetyFile('numbers').countries)
    assert.match(lines[0]?.lead ?? '', new RegExp(emergency));
  assert.deepEqual(
    lines.map((line) => line.id),
    ['now', 'today', 'stop'],
  );
});

test('skin signs are told for all skin tones', () => {
  for (const { id, sign } of safetyFile('emergency').signs) {
    if (/\b(red|pale)\b/.test(sign)) assert.match(sign, /darker|brown or black skin/, id);
  }
});

test('safety files and terms cite only references that exist and were read', () => {
  const known = new Map(allReferences().map((reference) => [reference.id, reference.status]));
  const cited = [
    ...safetyFile('emergency').signs.flatMap((sign) => sign.references),
    ...situations.flatMap((situation) => situation.references),
    ...safetyFile('stop-signs').references,
    ...safetyFile('short').references,
    ...safetyFile('home-setup').references,
    ...allTerms().flatMap((term) => term.references),
  ];
  for (const id of cited) assert.ok(known.has(id) && known.get(id) !== 'recalled', id);
});

test('what no source says is told as our own advice', () => {
  const signs = new Map(safetyFile('emergency').signs.map((sign) => [sign.id, sign]));
  const first = new Map(situations.map((situation) => [situation.id, situation]));
  // Each was judged to have no source in the tables of evidence that the site rests on.
  for (const [entry, words] of [
    [safetyFile('stop-signs'), /3 out of 10.+next morning/],
    [safetyFile('home-setup'), /unwell/],
    [first.get('recent-clot'), /3 months/],
    [first.get('recent-operation'), /12 weeks/],
    [first.get('compression'), /keep them on/],
    [signs.get('leg-clot'), /rub/],
    [signs.get('foot-pain-at-rest'), /same day/],
    [signs.get('hard-cord'), /today or tomorrow/],
  ] as const) {
    assert.match(entry?.own ?? '', words);
    assert.ok((entry?.references.length ?? 0) > 0, 'without any source the page says so anyway');
  }
  for (const id of ['vein-procedure', 'other-illness']) assert.deepEqual(first.get(id)?.references, []);
  assert.deepEqual(signs.get('both-legs')?.references, []);
});

test('bad YAML is named with its line, field, value and remedy', () => {
  const text =
    'kind: home-setup\nchecked: 2026-11-23\ndue: 2026-11-22\nitems:\n  - Hold on.\nreferences: []\n';
  const read = (bad: string) => () => readYaml(bad, 'content/safety/home-setup.yaml', safetySchema);
  assert.throws(
    read(text),
    /home-setup\.yaml:3: due: expected a due date after the checked date, got "2026-11-22"\. Correct one of the two\./,
  );
  assert.throws(
    read(text.replace('items', 'itmes').replace('11-22', '12-22')),
    /home-setup\.yaml:1: file: expected only known fields, got "itmes"\. Correct the spelling/,
  );
  assert.throws(read('kind: [\n'), /home-setup\.yaml:\d+: file: expected YAML, got .+ Mend the indent/);
  assert.throws(
    () =>
      readYaml(
        '- id: vein\n  term: vein\n  plain: A vessel here.\n'.repeat(2),
        'content/glossary.yaml',
        termSchema.array(),
      ),
    /glossary\.yaml:4: 1\.id: expected each id once, got "vein" again\. Merge/,
  );
});

test('every safety file reads, and its due date is after its checked date', () => {
  for (const kind of kinds) assert.ok(safetyFile(kind).due > safetyFile(kind).checked);
});

test('the glossary is in the order of its ids, and each term leads to terms that exist', () => {
  const terms = allTerms();
  const keys = terms.map((term) => term.id);
  assert.deepEqual(keys, keys.toSorted());
  for (const term of terms)
    for (const id of term.see) assert.ok(termById(terms, id) !== term, `${term.id} leads to itself`);
  const wanted =
    'deep-vein surface-vein valve great-saphenous-vein calf-muscle-pump mmhg soleus gastrocnemius tibialis-anterior reflux oedema dvt pulmonary-embolism varicose-vein venous-insufficiency ulcer compression cellulitis artery-disease ejection-fraction ambulatory-venous-pressure refill-time randomised-trial meta-analysis dorsiflexion plantarflexion achilles-tendon capillary post-thrombotic lymph';
  for (const id of wanted.split(' ')) assert.ok(keys.includes(id), `term ${id} is missing`);
});

test('terms are grouped by first letter in alphabetical order', () => {
  const term = (name: string) => ({
    id: name.toLowerCase(),
    term: name,
    plain: 'x',
    also: [],
    written: [],
    see: [],
    references: [],
  });
  assert.deepEqual(
    byLetter([term('valve'), term('Achilles'), term('artery')]).map((group) => [
      group.letter,
      group.terms.map((entry) => entry.term),
    ]),
    [
      ['A', ['Achilles', 'artery']],
      ['V', ['valve']],
    ],
  );
  assert.equal(byLetter(allTerms()).flatMap((group) => group.terms).length, allTerms().length);
  assert.throws(() => termById([], 'vien'), /Term "vien": expected an id in content\/glossary\.yaml/);
});
