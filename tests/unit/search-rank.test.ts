import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, answerByName } from '../../src/search/answer.ts';
import { groupByPage } from '../../src/search/group.ts';
import { textQueries } from '../../src/search/text-queries.ts';
import { forgive } from '../../src/search/forgive.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { entries, lexicon, words } from '../fixtures/search-lexicon.ts';

const byName = (question: string) => answerByName(question, lexicon).results;
const first = (question: string) => byName(question)[0]?.entry.path;
const exercises = entries.filter(({ kind }) => kind === 'exercise');

test('every exercise is first under its own name, however it is written', () => {
  for (const { title, path } of exercises) {
    assert.equal(first(title), path, title);
    assert.equal(first(title.toUpperCase()), path);
    assert.equal(first(`how do I do ${title.toLowerCase().replaceAll('-', ' ')}?`), path);
  }
});

test('every exercise stays first when somebody asks for it in a roundabout way', () => {
  for (const { title, path } of exercises) {
    const name = title.toLowerCase();
    assert.equal(first(`what is the best way to do ${name} properly at home`), path, title);
    assert.equal(first(`${name} tips for my mother please`), path, title);
    assert.equal(first(`nhs advice and video on ${name}`), path, title);
  }
});

test('every exercise is among the first two under each of its other names', () => {
  for (const { path, otherNames } of exercises) {
    for (const name of otherNames) {
      const paths = byName(name)
        .slice(0, 2)
        .map(({ entry }) => entry.path);
      assert.ok(paths.includes(path), `"${name}" gives ${paths.join(' ')}, expected ${path}`);
    }
  }
});

test('an exercise stays among the first three when two letters of its name are swapped', () => {
  const misses: string[] = [];
  let tried = 0;
  for (const { title, path } of exercises) {
    const long = title.split(/[^A-Za-z]+/).sort((a, b) => b.length - a.length)[0] ?? '';
    for (let at = 1; at < long.length - 1; at += 1) {
      const slip = long.slice(0, at) + long[at + 1] + long[at] + long.slice(at + 2);
      tried += 1;
      const found = byName(title.replace(long, slip)).slice(0, 3);
      if (!found.some(({ entry }) => entry.path === path)) misses.push(`${slip} (${title})`);
    }
  }
  assert.ok(misses.length <= tried * 0.03, `${misses.length} of ${tried} lost: ${misses.join(', ')}`);
});

test('what matched is told where the title does not say it', () => {
  const [best] = byName('soleus push-ups');
  assert.equal(best?.entry.path, '/exercises/seated-heel-raises/');
  assert.equal(best?.also, 'Soleus push-ups');
  assert.equal(byName('ankle circles')[0]?.also, '');
});

test('the text alone can bring a page, below those that are named after the words', async () => {
  const changed = lexiconOf({
    words,
    drawings: '',
    entries: entries.map((entry) => (entry.path.includes('legs-up') ? { ...entry, text: 'legs-up' } : entry)),
  });
  const { results } = await answer('ankle circles', changed, {}, (query) =>
    Promise.resolve(new Map(query.includes('ankle') ? [['legs-up', 3]] : [])),
  );
  assert.equal(results[0]?.entry.path, '/exercises/ankle-circles/');
  assert.ok(results.some((result) => result.entry.path === '/exercises/legs-up/'));
});

test('the text is asked for all words first, then for fewer, and never for too many', () => {
  const { wanted } = forgive('swollen ankles after a long flight in a narrow seat with heavy bags', lexicon);
  const queries = textQueries(wanted, lexicon);
  assert.equal(queries[0]?.worth, 1);
  assert.ok(queries.length <= 14);
  assert.ok(queries.every(({ worth }) => worth > 0 && worth <= 1));
  assert.deepEqual(textQueries([], lexicon), []);
});

test('sections of one page stand together under the best of them', () => {
  const results = byName('vein');
  const groups = groupByPage(results, entries);
  const pages = groups.map(({ best }) => best.entry.path.split('#')[0]);
  assert.equal(new Set(pages).size, pages.length, 'each page once');
  const glossary = groups.find(({ best }) => best.entry.path.startsWith('/glossary/#'));
  assert.ok(glossary && glossary.others.length > 0);
  assert.equal(glossary.page, 'Words explained');
});

test('nothing asked gives nothing', () => {
  assert.deepEqual(byName(''), []);
  assert.deepEqual(byName('orchid'), []);
});
