import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { yamlFile } from '../../src/evidence/content.build.ts';
import { readYaml } from '../../src/evidence/read-yaml.build.ts';
import { meanOf, scoreOf } from '../../src/evidence/scores.ts';
import type { Rubric } from '../../src/evidence/scores-schema.ts';
import { scoresSchema } from '../../src/evidence/scores-schema.ts';

const file = 'content/scores.yaml';
const scores = yamlFile(file, scoresSchema);
const rubric = (least: number, most: number, ...points: (number | 'na')[]): Rubric => ({
  id: 'x',
  name: 'x',
  about: 'x',
  least,
  most,
  aim: 1,
  floor: 0,
  items: points.map((value) => ({ asks: 'x', points: { home: value } })),
});

test('a score is points over what could be had, without questions that do not apply', () => {
  assert.deepEqual(scoreOf(rubric(0, 1, 1, 0, 'na', 1), 'home'), { points: 2, of: 3, share: 2 / 3 });
  assert.deepEqual(scoreOf(rubric(1, 5, 1, 5, 3), 'home'), { points: 6, of: 12, share: 0.5 });
  assert.equal(scoreOf(rubric(0, 1, 'na'), 'home').share, 1);
  assert.equal(meanOf({ home: 1, sheet: 'na', how: 0 }), 0.5);
  assert.equal(meanOf({ home: 'na' }), undefined);
});

test('no page scores below the floor of its rubric', () => {
  for (const one of scores.rubrics) {
    for (const page of scores.pages) {
      const { share } = scoreOf(one, page.id);
      assert.ok(
        share >= one.floor,
        `${page.name}, ${one.name}: expected at least ${one.floor}, got ${share.toFixed(2)}. Mend the page.`,
      );
    }
  }
});

test('the published instruments are whole: 24, 16, 20 and 4 questions', () => {
  const count = Object.fromEntries(scores.rubrics.map((one) => [one.id, one.items.length]));
  assert.deepEqual(count, { 'pemat-understand': 17, 'pemat-act': 7, discern: 16, cdc: 20, jama: 4 });
});

test('each test that is named for a question exists', () => {
  for (const item of scores.rubrics.flatMap((one) => one.items)) {
    if (item.test)
      assert.ok(existsSync(item.test), `${item.asks}: expected a test at ${item.test}, got none`);
  }
});

test('points without a reason, off the scale, or missing for a page are refused', () => {
  const text = readFileSync(file, 'utf8');
  const read = (bad: string) => () => readYaml(bad, file, scoresSchema);
  assert.throws(
    read(text.replace(/\n *lost: .*/, '')),
    /scores\.yaml:\d+: rubrics\.0\.items\.1\.lost: expected the reason for lost points/,
  );
  assert.throws(
    read(text.replace('home: 1', 'home: 4')),
    /rubrics\.0\.items\.0\.points: expected 0 to 1 points/,
  );
  assert.throws(
    read(text.replace('home: 1', 'hom: 1')),
    /items\.0\.points: expected points for ankle-pumps, .+ Give each page/,
  );
});
