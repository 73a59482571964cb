import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allReferences } from '../../src/evidence/content.build.ts';
import { vancouver } from '../../src/evidence/format.build.ts';
import { readReferences } from '../../src/evidence/read-references.ts';
import {
  linksOf,
  readingWords,
  referenceById,
  shortName,
  usesOf,
  yearOf,
} from '../../src/evidence/references.ts';

const good = {
  id: 'padberg2004',
  type: 'article-journal',
  title: 'Structured exercise improves calf muscle pump function in chronic venous insufficiency',
  author: [{ family: 'Padberg', given: 'Frank T.' }],
  issued: { 'date-parts': [[2004, 1]] },
  DOI: '10.1016/j.jvs.2003.09.036',
  status: 'seen',
  read: 'abstract',
};
const file = 'content/references.json';
const message = (...entries: unknown[]) => {
  try {
    readReferences(JSON.stringify(entries, null, 2), file);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no error';
};
const without = (field: string) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== field));

test('a good entry is read as it stands', () => {
  assert.deepEqual(readReferences(JSON.stringify([good]), file), [good]);
});

test('a reference without a title names the file, line, id, field and remedy', () => {
  assert.equal(
    message(without('title')),
    '1 problem in the content:\ncontent/references.json:3: padberg2004, title: expected string, got nothing. Add or correct the field.',
  );
});

test('a reference without a year says how to write one', () => {
  assert.match(
    message(without('issued')),
    /references\.json:3: padberg2004, issued: expected a year, or for a page without one URL and accessed, got nothing\. Add "issued"/,
  );
});

test('a web page without a year needs its address and the day it was read', () => {
  const page = { ...without('issued'), type: 'webpage', URL: 'https://example.org/' };
  assert.match(message(page), /padberg2004, issued: expected a year/);
  assert.equal(message({ ...page, accessed: { 'date-parts': [[2026, 11]] } }), 'no error');
});

test('an id used twice is named once, on its second line', () => {
  assert.match(
    message(good, good),
    /references\.json:25: padberg2004, id: expected each id once, got 2 of them\. Merge the two entries, or give one another id\./,
  );
});

test('a DOI that does not parse shows what came', () => {
  assert.match(
    message({ ...good, DOI: 'https://doi.org/10.1016/j.jvs' }),
    /references\.json:3: padberg2004, DOI: expected a DOI such as "10\.1016\/j\.jvs\.2003\.09\.036", got "https:\/\/doi\.org\/10\.1016\/j\.jvs"\. Copy it without the web address\./,
  );
});

test('a misspelt field is refused by name', () => {
  assert.match(
    message({ ...good, volumes: '3' }),
    /padberg2004, volumes: expected only known fields, got "volumes"\./,
  );
});

test('a PubMed number with words and an impossible year are refused', () => {
  assert.match(
    message({ ...good, PMID: 'PMID 14718821' }),
    /PMID: expected 1 to 8 digits, got "PMID 14718821"\. Copy/,
  );
  assert.match(
    message({ ...good, issued: { 'date-parts': [[204]] } }),
    /expected a year from 1600 to 2100, got/,
  );
});

test('every fault of a file is reported at once', () => {
  assert.match(message(without('title'), { ...good, id: 'b2', DOI: 'x' }), /^2 problems in the content:/);
});

test('broken JSON and a file that is not a list say so', () => {
  assert.throws(
    () => readReferences('[{', file),
    /references\.json: file: expected JSON, got .+Mend the comma/,
  );
  assert.throws(() => readReferences('{}', file), /expected a list of entries, got \{\}/);
});

test('whatever the file holds, the message names the file', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      try {
        readReferences(text, file);
      } catch (error) {
        assert.match(String(error), /content\/references\.json/);
      }
    }),
  );
});

test('short names: one, two and many authors, and a label', () => {
  const [reference] = readReferences(JSON.stringify([good]), file);
  assert.ok(reference);
  const named = (...families: string[]) => ({ ...reference, author: families.map((family) => ({ family })) });
  assert.equal(shortName(reference), 'Padberg, 2004');
  assert.equal(shortName(named('Neglén', 'Raju')), 'Neglén and Raju, 2004');
  assert.equal(shortName(named('Padberg', 'Johnston', 'Sisto')), 'Padberg and others, 2004');
  assert.equal(
    shortName({ ...reference, author: [{ family: 'Evans' }, { literal: 'et al.' }] }),
    'Evans and others, 2004',
  );
  assert.equal(shortName({ ...reference, label: 'Cochrane review, 2023' }), 'Cochrane review, 2023');
});

test('the references of the site are whole, in order, and none is from memory alone', () => {
  const all = allReferences();
  const ids = all.map((reference) => reference.id);
  assert.deepEqual(
    ids,
    [...ids].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
  );
  assert.deepEqual(
    all.filter((reference) => reference.status === 'recalled').map((reference) => reference.id),
    [],
  );
  for (const key of ['DOI', 'PMID'] as const) {
    const values = all.flatMap((reference) => reference[key]?.toLowerCase() ?? []);
    assert.equal(new Set(values).size, values.length, `two references share a ${key}`);
  }
});

test('every reference has a short name that fits a line, a link that opens, and a reading note', () => {
  for (const reference of allReferences()) {
    assert.ok(shortName(reference).length <= 60, `${reference.id}: give it a label of at most 60 characters`);
    for (const link of linksOf(reference))
      assert.ok(['https:', 'http:'].includes(new URL(link.url).protocol));
    assert.match(readingWords(reference), /^We read/);
  }
});

test('Vancouver style as the journals print it', () => {
  const all = allReferences();
  const said = (id: string) => vancouver(referenceById(all, id));
  assert.equal(
    said('padberg2004'),
    'Padberg FT, Johnston MV, Sisto SA. Structured exercise improves calf muscle pump function in chronic venous insufficiency: a randomized trial. Journal of Vascular Surgery. 2004;39(1):79–87.',
  );
  assert.equal(
    said('111wales-dvt'),
    'NHS 111 Wales. Deep vein thrombosis (DVT) [Internet]. [cited 2026 Nov].',
  );
  for (const reference of all) {
    const text = vancouver(reference);
    assert.ok(text.length > 20 && !/undefined|NaN|https?:|doi:/.test(text), `${reference.id}: ${text}`);
  }
});

test('links: DOI first, PubMed search as the last resort', () => {
  const all = allReferences();
  assert.deepEqual(linksOf(referenceById(all, 'padberg2004')), [
    { url: 'https://doi.org/10.1016/j.jvs.2003.09.036', words: 'doi:10.1016/j.jvs.2003.09.036' },
    { url: 'https://pubmed.ncbi.nlm.nih.gov/14718821/', words: 'PubMed 14718821' },
  ]);
  assert.match(linksOf(referenceById(all, 'seo1996'))[0]?.url ?? '', /pubmed.*term=Leg%20swelling/);
});

test('an unknown id says what to do', () => {
  assert.throws(
    () => referenceById([], 'padbreg2004'),
    /Reference "padbreg2004": expected an id .+ add the entry/,
  );
});

test('uses are gathered by page, without repeating words', () => {
  const use = (page: string, usedFor: string) => ({ id: 'a', page, pageName: page.toUpperCase(), usedFor });
  assert.deepEqual(
    usesOf('a', [use('/b/', 'x'), use('/a/', 'y'), use('/b/', 'x'), { ...use('/c/', 'z'), id: 'other' }]),
    [
      { page: '/a/', pageName: '/A/', usedFor: ['y'] },
      { page: '/b/', pageName: '/B/', usedFor: ['x'] },
    ],
  );
  assert.equal(yearOf(referenceById(allReferences(), 'swellprevent')), undefined);
});
