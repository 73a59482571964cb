import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Known } from '../../src/evidence/check-claims.ts';
import { fileEvidence, siteEvidence } from '../../src/evidence/claims.build.ts';
import { plainText, readProse } from '../../src/evidence/claims.ts';
import { pageOf } from '../../src/evidence/page-of.ts';
import { problemText, stopAt } from '../../src/evidence/problem.ts';

const known: Known = {
  references: new Map([
    ['stick1992', 'partial'],
    ['pollack1949jci', 'seen'],
    ['nicolaides1993', 'recalled'],
  ]),
  terms: new Set(['reflux']),
};
const pump = 'content/pump/squeeze.mdx';
/** The messages for a chapter with this body, which starts on line 4. */
const messages = (body: string, file = pump) =>
  fileEvidence(`---\ntitle: The squeeze\n---\n${body}\n`, file, known).problems.map(problemText);

test('good prose has no faults, and its claims are found with their lines', () => {
  const body =
    'Standing still is hard.\n\n<Claim\n  refs="stick1992 pollack1949jci"\n  grade="some"\n>Pressure *falls* to 24 mmHg.</Claim> See <Term id="reflux">reflux</Term>.';
  assert.deepEqual(messages(body), []);
  assert.deepEqual(readProse(`---\ntitle: x\n---\n${body}`).claims, [
    {
      line: 6,
      references: ['stick1992', 'pollack1949jci'],
      grade: 'some',
      text: 'Pressure falls to 24 mmHg.',
      inHeading: false,
    },
  ]);
});

test('a claim without a reference', () => {
  assert.deepEqual(messages('<Claim refs="" grade="some">Walking works.</Claim>'), [
    'content/pump/squeeze.mdx:4: claim: expected at least one reference, got none for "Walking works.". Add refs="…" with ids from content/references.json, or take the claim out.',
  ]);
});

test('a claim without a grade, and one with a grade that does not exist', () => {
  assert.match(
    messages('<Claim refs="stick1992">Walking works.</Claim>')[0] ?? '',
    /squeeze\.mdx:4: claim: expected a grade, one of strong, some, little, unclear, got none for "Walking works\."/,
  );
  assert.match(messages('<Claim refs="stick1992" grade="sure">x</Claim>')[0] ?? '', /got "sure"\. Add grade/);
});

test('an unknown reference', () => {
  assert.deepEqual(messages('\n<Claim refs="stik1992" grade="some">Walking works.</Claim>'), [
    'content/pump/squeeze.mdx:5: claim: expected an id in content/references.json, got "stik1992". Correct the id, or add the reference.',
  ]);
});

test('a reference known from memory alone', () => {
  assert.match(
    messages('<Claim refs="nicolaides1993" grade="some">Ulcers.</Claim>')[0] ?? '',
    /:4: claim: expected a reference that was read, got "nicolaides1993", which is known from memory alone\. Read the source/,
  );
});

test('a claim inside a heading, of Markdown or of HTML', () => {
  const claim = '<Claim refs="stick1992" grade="some">Walking works</Claim>';
  assert.match(
    messages(`## ${claim}`)[0] ?? '',
    /:4: claim: expected claims in paragraphs, got one in a heading, "Walking works"\. Say it in the text below/,
  );
  assert.match(
    messages(`<h2 class="x">\n${claim}\n</h2>`)[0] ?? '',
    /:5: claim: expected claims in paragraphs/,
  );
  assert.deepEqual(messages(`<h2>Walking</h2>\n${claim}`), []);
});

test('a number outside any claim, on exercise and pump pages alone', () => {
  const body =
    'It falls by 60 percent when you walk.\n\n<Claim refs="stick1992" grade="some">To 24.</Claim> Then 8.';
  assert.deepEqual(messages(body), [
    'content/pump/squeeze.mdx:4: prose: expected each number inside a claim, got "It falls by 60 percent when you". Put it inside <Claim refs="…" grade="…">, or say it without a number.',
    'content/pump/squeeze.mdx:6: prose: expected each number inside a claim, got "Then 8.". Put it inside <Claim refs="…" grade="…">, or say it without a number.',
  ]);
  assert.equal(messages(body, 'content/exercises/walk.mdx').length, 2);
  assert.deepEqual(messages(body, 'content/moments/kettle.mdx'), []);
});

test('numbers that are no facts pass: list marks, headings, attributes, links, code, comments', () => {
  assert.deepEqual(
    messages(
      '## The 4 frames\n\n1. First\n2. Second\n\n<Frames show={4} size="12" />\n[chapter](/x/2/) `9` {/* 7 */} h2o',
    ),
    [],
  );
});

test('a claim that does not end, or stands in another', () => {
  assert.match(
    messages('<Claim refs="stick1992" grade="some">Walking works.')[0] ?? '',
    /:4: claim: expected each <Claim> ended by <\/Claim> and none inside another/,
  );
  assert.match(
    messages(
      '<Claim refs="stick1992" grade="some">a <Claim refs="stick1992" grade="some">b</Claim> c</Claim>',
    ).join(),
    /End the claim before the next one starts/,
  );
});

test('an unknown term', () => {
  assert.deepEqual(messages('The <Term id="refluks">reflux</Term>.'), [
    'content/pump/squeeze.mdx:4: term: expected an id in content/glossary.yaml, got "refluks". Correct the id, or add the term.',
  ]);
});

test('claims and stated uses in frontmatter are checked with their lines', () => {
  const text = [
    '---',
    'name: Calf raises',
    'why:',
    '  text: Calf raises squeeze the veins.',
    '  grade: maybe',
    '  references: [stick1992, nobody2000]',
    'references:',
    '  - id: pollack1949jci',
    '    usedFor: the fall in pressure',
    '  - id: nicolaides1993',
    '    usedFor: ulcers',
    'checked: "2026-11-23"',
    'due: "2026-11-23"',
    '---',
    'Words.',
  ].join('\n');
  const found = fileEvidence(text, 'content/exercises/calf-raises.mdx', known);
  const said = found.problems.map(problemText).join('\n');
  assert.match(said, /calf-raises\.mdx:4: claim: expected a grade, .+ got "maybe"/);
  assert.match(
    said,
    /calf-raises\.mdx:4: claim: expected an id in content\/references\.json, got "nobody2000"/,
  );
  assert.match(
    said,
    /calf-raises\.mdx:10: references: expected a reference that was read, got "nicolaides1993"/,
  );
  assert.match(
    said,
    /calf-raises\.mdx:13: due: expected a day after the day of checking, 2026-11-23, got "2026-11-23"\. Correct/,
  );
  assert.deepEqual(found.uses.slice(0, 1), [
    {
      page: '/exercises/calf-raises/',
      pageName: 'Calf raises',
      id: 'pollack1949jci',
      usedFor: 'the fall in pressure',
    },
  ]);
});

test('what a page states itself is preferred to the words of its claims', () => {
  const text =
    '---\nname: A\nreferences:\n  - id: stick1992\n    usedFor: pressures\n---\n<Claim refs="stick1992 pollack1949jci" grade="some">To 24.</Claim>';
  assert.deepEqual(
    fileEvidence(text, 'content/exercises/a.mdx', known).uses.map(({ id, usedFor }) => [id, usedFor]),
    [
      ['stick1992', 'pressures'],
      ['pollack1949jci', 'To 24.'],
    ],
  );
});

test('every kind of file leads to its page', () => {
  assert.deepEqual(pageOf('content/exercises/a-b.mdx', { name: 'A b' }), {
    page: '/exercises/a-b/',
    pageName: 'A b',
  });
  assert.deepEqual(pageOf('content/safety/short.yaml', {}), { page: '/get-help/', pageName: 'Get help' });
  assert.deepEqual(pageOf('src/pages/get-help.astro', undefined), {
    page: '/get-help/',
    pageName: 'Get help',
  });
  assert.deepEqual(pageOf('src/pages/evidence/index.astro', undefined), {
    page: '/evidence/',
    pageName: 'Evidence',
  });
  assert.deepEqual(pageOf('src/pages/index.astro', undefined), { page: '/', pageName: 'Home' });
  assert.equal(pageOf('src/evidence/Claim.astro', undefined), undefined);
  assert.equal(pageOf('src/pages/exercises/[id].astro', undefined), undefined);
});

test('any text at all can be read, and its lines exist', () => {
  const piece = fc.constantFrom(
    '<Claim refs="a" grade="some">',
    '</Claim>',
    '## ',
    '\n',
    ' 7 ',
    'word',
    '---\n',
    '{',
    '`',
    '<h2>',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const lines = text.split('\n').length;
      const found = readProse(text);
      for (const { line } of [...found.claims, ...found.looseNumbers]) assert.ok(line >= 1 && line <= lines);
    }),
  );
  assert.equal(
    plainText('A **bold** [link](/x/) and `code` in snake_case, _so_.'),
    'A bold link and code in snake_case, so.',
  );
});

test('the content of the site upholds all its claims', () => stopAt(siteEvidence().problems));
