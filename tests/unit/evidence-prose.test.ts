import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProse } from '../../src/evidence/claims.ts';

const claim = (text: string) => `<Claim refs="a" grade="some">${text}</Claim>`;
const claims = (source: string) => readProse(source).claims.map(({ text, line }) => `${line} ${text}`);
const loose = (source: string) => readProse(source).looseNumbers.map(({ around }) => around);
const inHeading = (source: string) => readProse(source).claims.map((found) => found.inHeading);

test('frontmatter is the first thing of a file, and may be all of it; lines between two rules are prose', () => {
  assert.deepEqual(loose('---\nweeks: 3\n---'), []);
  assert.deepEqual(loose('Walk.\n---\nTake 5 steps.\n---\n'), ['Take 5 steps. ---']);
});

test('blocks of code are no prose: they begin and end at the start of a line', () => {
  for (const fence of ['```', '~~~']) {
    const code = `${fence}\nwait(5)\n${claim('x')}\n${fence}\n`;
    assert.deepEqual(loose(`${code}Then 6.`), ['Then 6.']);
    assert.deepEqual(claims(`${code}${claim('y')}`), ['5 y']);
    assert.deepEqual(loose(`${fence}\na ${fence} 5\n${fence}\n`), []);
    assert.deepEqual(loose(`Type ${fence} here.\nIn 5 lines.\n${fence}\nwait 6\n${fence}\n`), [
      'In 5 lines.',
    ]);
  }
});

test('what stands in a comment is neither a claim nor a broken one', () => {
  for (const [start, end] of [
    ['{/*', '*/}'],
    ['<!--', '-->'],
  ]) {
    const source = `${start} ${claim('later')}\n<Claim> ${end} ${claim('now')}`;
    assert.deepEqual(claims(source), ['2 now']);
    assert.deepEqual(readProse(source).brokenClaims, []);
  }
});

test('a claim that is not ended before the next is broken, and so is a lone end', () => {
  assert.deepEqual(readProse(`<Claim refs="a">one\n${claim('two')}`).brokenClaims, [1]);
  assert.deepEqual(readProse(`${claim('one')}\nmore</Claim>`).brokenClaims, [2]);
  assert.deepEqual(readProse('<Claim refs="a">one</Claim >').brokenClaims, []);
});

test('the words of a claim are read as one line without marks', () => {
  assert.deepEqual(claims('<Claim>\n  Walking  <b class="x">helps</b>\n  the calf.\n</Claim>'), [
    '1 Walking helps the calf.',
  ]);
});

test('a heading has up to three spaces, its marks and a space; other lines with # are none', () => {
  for (const start of ['# ', '   # ', '###### '])
    assert.deepEqual(inHeading(start + claim('x')), [true], start);
  for (const start of ['Rated # ', '-## ', '#'])
    assert.deepEqual(inHeading(start + claim('x')), [false], start);
});

test('numbers of imports, headings, lists, braces and code are no facts, words like theirs hide none', () => {
  for (const source of [
    ...["import a from './2/a.ts';", 'export const rest = 2;', '# 4 frames', '   ## The 4 frames'],
    ...['  12. Sit down', '{4 + 5}', '`wait 9 s`', '[a chapter](/part 2/)'],
  ])
    assert.deepEqual(loose(source), [], source);
  for (const source of ['We import 5 of them', 'Rated # 4', '-# 4', 'A 12. part'])
    assert.deepEqual(loose(source), [source]);
  assert.deepEqual(loose('# Title\nTake 5 steps.'), ['Take 5 steps.'], 'a heading ends with its line');
});

test('a number is shown whole, with up to three words on each side', () => {
  assert.deepEqual(loose('It holds 1,000.5 mL of blood in all.'), ['It holds 1,000.5 mL of blood']);
  assert.deepEqual(loose('Walk daily.\nTake 8 steps.'), ['Take 8 steps.']);
  assert.deepEqual(loose('So  it  takes  about  8  steps  each  day  now.'), [
    'it takes about 8 steps each day',
  ]);
});
