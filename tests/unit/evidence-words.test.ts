import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from '../words/blocks.ts';
import { overLimits, wordFaults } from '../words/check.ts';
import { allWords, wordsOf } from '../words/files.ts';
import { keptWords, toKeep, worseThanKept } from '../words/kept.ts';
import { measure, readingGrade, sentencesOf } from '../words/measure.ts';
import { kindOf, knownFaults } from '../words/rules.ts';
import { misspelt } from '../words/spelling.ts';

const mdx = 'content/pump/x.mdx';
const rulesOf = (text: string, file = mdx) =>
  wordFaults(blocksOf(text, file), file).map((fault) => `${fault.line}: ${fault.rule}`);
const text = (line: string) => [{ line: 1, text: line, kind: 'text' as const }];

test('blocks of MDX: frontmatter, headings, paragraphs and items, each with its line', () => {
  const source =
    '---\nname: Pumps\nsteps:\n  - Sit tall.\nreferences: [a, b]\n---\n\n## What it does\n\nIt **moves**\nblood. <Claim refs="a" grade="some">To 24.</Claim>\n\n- One foot.\n- The other.\n';
  assert.deepEqual(blocksOf(source, mdx), [
    { line: 2, text: 'Pumps', kind: 'phrase' },
    { line: 4, text: 'Sit tall.', kind: 'text' },
    { line: 8, text: 'What it does', kind: 'heading', level: 2 },
    { line: 10, text: 'It moves blood. To 24.', kind: 'text' },
    { line: 13, text: 'One foot.', kind: 'text' },
    { line: 14, text: 'The other.', kind: 'text' },
  ]);
});

test('blocks of a template: the innermost elements, with expressions as one word', () => {
  const source =
    '---\nconst a = \'x\';\n---\n<div>\n  <h2 id="a">The {a} way</h2>\n  <ul>{list.map((b) => (<li>Take {b}.</li>))}</ul>\n</div>\n';
  assert.deepEqual(blocksOf(source, 'src/pages/x.astro'), [
    { line: 5, text: 'The this way', kind: 'heading', level: 2 },
    { line: 6, text: 'Take this.', kind: 'text' },
  ]);
});

test('sentences end at numbers too, and not inside them', () => {
  assert.deepEqual(
    sentencesOf('It fell to 23.5 in 5. 11 people sat. “So what.” They rose.').map((one) => one.text),
    ['It fell to 23.5 in 5.', '11 people sat.', '“So what.”', 'They rose.'],
  );
  assert.equal(sentencesOf('One two three.')[0]?.words.length, 3);
});

test('the reading grade is the published formula', () => {
  // 4.71 × 5 + 0.5 × 15 − 21.43 = 9.62
  assert.ok(Math.abs(readingGrade(75, 15, 1) - 9.62) < 1e-9);
});

test('long sentences and paragraphs are named with their length and line', async () => {
  const long = `You ${'walk and '.repeat(10)}stop.`;
  const { faults } = await measure(
    [...text(long), { line: 7, text: 'A b. C d. E f. G h.', kind: 'text' }],
    14,
  );
  assert.deepEqual(
    faults.map((fault) => `${fault.line}: ${fault.rule}`),
    ['1: sentence of 22 words', '7: paragraph of 4 sentences'],
  );
});

test('the passive voice and hard sentences are counted', async () => {
  const passive = await measure(
    text('The vein is pressed by the muscle. The step was taken. You are tired. You rise.'),
    14,
  );
  assert.equal(passive.passive, 0.5);
  const hard = await measure(
    text(
      'Endothelial microcirculatory insufficiency necessitates multidisciplinary pharmacological intervention.',
    ),
    14,
  );
  assert.equal(hard.hard, 1);
});

test('words to avoid, American spelling and heading rules', () => {
  assert.match(rulesOf('It is easy.')[0] ?? '', /1: “easy” judges the reader/);
  assert.match(rulesOf('Patients rise.')[0] ?? '', /write “people” or “you”/);
  assert.match(rulesOf('This organizes color.').join(), /“organizes” is American.+“color” is American/);
  assert.deepEqual(rulesOf('The size of a program for the World Health Organization.'), [
    '1: “program” is American; use the British spelling',
  ]);
  assert.match(rulesOf('## Why does it swell?')[0] ?? '', /a heading that asks/);
  assert.match(rulesOf('## How Your Calf Works')[0] ?? '', /capitals inside/);
  assert.match(rulesOf('# The squeeze')[0] ?? '', /first heading in MDX/);
  assert.match(rulesOf(`## ${'word '.repeat(14)}`)[0] ?? '', /a heading of 69 characters/);
  assert.deepEqual(rulesOf('## The Achilles tendon of Second Heart'), []);
});

test('misspelt words are named; British and medical ones pass', async () => {
  assert.deepEqual(
    (await misspelt(text('The anckle swells; oedema and the soleus colour the tibialis.'))).map(
      (fault) => fault.rule,
    ),
    ['“anckle” is not in the dictionary; mend it, or add it to tests/words/own-words.txt'],
  );
});

test('a page that is too hard says what was measured, the limit and the remedy', async () => {
  const file = 'content/exercises/x.mdx';
  const sentence = 'Physiological considerations necessitate gastrocnemius strengthening. ';
  const words = await wordsOf(`---\nname: x\n---\n\n${`${sentence}\n\n`.repeat(12)}`, file);
  assert.match(
    overLimits(words, file)[0] ?? '',
    /^content\/exercises\/x\.mdx: grade: expected at most 5, got \d+\.\d\. Use shorter words/,
  );
  assert.equal(kindOf(file), 'action');
  assert.equal(kindOf('content/pump/a.mdx'), 'science');
});

test('a page that gets worse than it was is named, one that is new or a little longer is not', async () => {
  const file = 'content/exercises/x.mdx';
  const plain = 'You sit in a chair. ';
  const words = (text: string) => wordsOf(`---\nname: x\n---\n\n${text}`, file);
  const before = await words(`${plain}\n\n`.repeat(14));
  const kept = toKeep([before], {});
  assert.deepEqual(worseThanKept(before, kept), []);
  assert.deepEqual(worseThanKept(await words(`${plain}\n\n`.repeat(15)), {}), []);
  const after = await words(
    `${plain}\n\n`.repeat(12) + 'The circulation was measured by instruments.\n\n'.repeat(3),
  );
  assert.match(
    worseThanKept(after, kept).join('\n'),
    /^content\/exercises\/x\.mdx: grade: was -?\d\.\d, got -?\d\.\d\. Use shorter words .+ exceptions in tests\/words\/rules\.ts with the reason\.\n.+: passive: was 0\.00, got 0\.20\. Say who does it\./,
  );
  assert.equal(toKeep([after], kept)[file]?.passive, 0, 'keeping never forgets the better measure');
});

test('no page of the site is worse than its limits, or than it was', async () => {
  const kept = keptWords();
  assert.ok(Object.keys(kept).length > 20);
  const wrong = (await allWords()).flatMap((one) => {
    const known = knownFaults[one.file] ?? 0;
    const said = one.faults.map((fault) => `${one.file}:${fault.line}: ${fault.rule}: ${fault.text}`);
    const count = one.faults.length;
    return [
      ...overLimits(one, one.file),
      ...worseThanKept(one, kept),
      ...(count > known ? said : []),
      ...(count < known
        ? [
            `${one.file}: has ${count} faults, ${known} were known. Lower knownFaults in tests/words/rules.ts.`,
          ]
        : []),
    ];
  });
  assert.equal(wrong.join('\n'), '');
});
