import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { articleSchema, verdicts } from '../../src/evidence/article-schema.ts';
import { yamlFile } from '../../src/evidence/content.build.ts';
import { readYaml } from '../../src/evidence/read-yaml.build.ts';

const article = yamlFile('content/article.yaml', articleSchema);
const claims = article.topics.flatMap((topic) => topic.claims);

test('the article is credited to its own author and reviewer, and its claims have ids of their own', () => {
  assert.ok(article.author && article.reviewer && article.title);
  const ids = [...article.topics, ...claims].map((entry) => entry.id);
  assert.equal(
    new Set(ids).size,
    ids.length,
    'two topics or claims share an id, so a link would lead to the wrong one',
  );
});

test('every verdict is in use, and what the article says is not given as our own wording', () => {
  for (const verdict of verdicts)
    assert.ok(
      claims.some((claim) => claim.verdict === verdict),
      verdict,
    );
  for (const claim of claims) assert.notEqual(claim.says, claim.wording, claim.id);
});

test('a verdict is never kinder than the grade allows', () => {
  for (const claim of claims) {
    if (claim.known.grade === 'unclear') assert.notEqual(claim.verdict, 'supported', claim.id);
  }
});

test('a misspelt verdict is named with its line and the choices', () => {
  const text = readFileSync('content/article.yaml', 'utf8').replace('verdict: partly', 'verdict: partial');
  const line = text.split('\n').findIndex((one) => one.includes('verdict: partial')) + 1;
  assert.throws(
    () => readYaml(text, 'content/article.yaml', articleSchema),
    new RegExp(
      `article\\.yaml:${line}: topics\\.0\\.claims\\.0\\.verdict: expected .*"supported".*got "partial"`,
    ),
  );
});
