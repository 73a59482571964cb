import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { prunePolicy } from '../../src/site/prune-policy.build.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}">${body}`;

test('only what stands in the page is allowed', () => {
  const used = hash('a{}');
  const script = hash('run()');
  const html = page(
    `default-src 'self'; script-src 'self' ${hash('unused')} ${script}; style-src 'self' ${used};`,
    '<style>a{}</style><script type="module">run()</script>',
  );
  const pruned = prunePolicy(html);
  assert.ok(pruned.includes(`script-src 'self' ${script}; style-src 'self' ${used};`), pruned);
  assert.ok(!pruned.includes(hash('unused')));
});

test('a script from a file needs no hash', () => {
  const html = page(`script-src 'self' ${hash('')};`, '<script src="/a.js"></script>');
  assert.ok(prunePolicy(html).includes("script-src 'self';"));
});
