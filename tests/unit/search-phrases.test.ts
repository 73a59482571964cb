import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgive } from '../../src/search/forgive.ts';
import { familiesOf } from '../../src/search/ideas.ts';
import { textQueries } from '../../src/search/text-queries.ts';
import { entries, lexicon } from '../fixtures/search-lexicon.ts';

test('a phrase is read across small words', () => {
  for (const [asked, meant] of [
    ['lift both your heels', 'calf raise'],
    ['my ankles are fat', 'swell ankle'],
    ['water in my feet', 'swell foot'],
    ['getting up out of my armchair', 'sit to stand'],
    ['my foot has gone to sleep', 'numb foot'],
    ['turn my feet', 'rotate foot'],
  ] as const) {
    const families = familiesOf(asked);
    for (const family of familiesOf(meant)) assert.ok(families.includes(family), `${asked}: ${family}`);
  }
});

test('what begins with a small word is taken as it stands', () => {
  const standing = familiesOf('standing all day');
  assert.deepEqual(familiesOf('on my feet'), standing);
  assert.notDeepEqual(familiesOf('a sore on the feet'), standing);
  assert.ok(!familiesOf('a sore on the feet').includes('stand'));
});

test('a great age is an idea of its own, and another number is not', () => {
  const [elderly] = familiesOf('elderly');
  assert.ok(elderly);
  for (const asked of ['exercises for 80 year olds', 'over 65', 'in my 70s', 'I am 91', 'mum who is 82']) {
    assert.ok(familiesOf(asked).includes(elderly), asked);
  }
  for (const asked of ['hold 60 seconds', '90 minutes', 'I am 30', '25 year olds', 'is 60 seconds enough']) {
    assert.ok(!familiesOf(asked).includes(elderly), asked);
  }
});

test('a right word beside the wrong one is read by its neighbour, and told', () => {
  const { searched, corrections } = forgive('brisk waking', lexicon);
  assert.deepEqual([searched, corrections], ['brisk walking', [{ from: 'waking', to: 'walking' }]]);
  assert.deepEqual(forgive('waking up', lexicon).corrections, []);
});

test('words that stand only in hidden search words answer as the whole of one', () => {
  const search = entries.flatMap(({ searchWords }) => searchWords).find((words) => words === 'couch potato');
  assert.ok(search, 'the site has the search word');
  assert.ok(!forgive('couch potato', lexicon).nothing);
  assert.ok(forgive('potato', lexicon).nothing);
});

test('a word that is only in hidden lists is not reached by a loose likeness', () => {
  for (const word of ['bleat', 'tracer', 'chorus', 'juggle']) {
    assert.deepEqual(forgive(word, lexicon).corrections, [], word);
  }
});

test('names of conditions that the site says nothing of are not exchanged for its words', () => {
  for (const word of ['sciatica', 'pots', 'copd', 'shingles'])
    assert.deepEqual(forgive(word, lexicon).corrections, [], word);
});

test('a lunge is a stretch, and no question about the lungs', () => {
  for (const word of ['lunge', 'lunges']) {
    const { wanted, emergency } = forgive(word, lexicon);
    assert.deepEqual([wanted.map(({ family }) => family), emergency], [familiesOf('stretch'), false]);
    assert.deepEqual(textQueries(wanted, lexicon), [], 'the text index would look for "lung"');
  }
});

test('who has one leg is told from who has one leg swollen, and from one leg at a time', () => {
  const [amputee = ''] = familiesOf('amputee');
  for (const asked of [
    'I have one leg',
    'i only have one leg',
    'have just one leg now',
    'lost my leg',
    'false leg',
  ])
    assert.ok(familiesOf(asked).includes(amputee), asked);
  for (const asked of ['one leg', 'I have one leg swollen', 'lost my leg strength', 'one legged heel raise'])
    assert.ok(!familiesOf(asked).includes(amputee), asked);
});
