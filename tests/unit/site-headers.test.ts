import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHeaders } from '../../src/run/read-headers.js';
import { cacheFor, headersFile, immutable, revalidated, securityHeaders } from '../../src/site/headers.ts';
import { hostPolicy, pagePolicy, scriptSources } from '../../src/site/policy.ts';

const names = (policy: readonly string[]) => policy.map((directive) => directive.split(' ')[0] ?? '');

test('the policy lets in no foreign origin and no unsafe script', () => {
  for (const directive of [...pagePolicy, ...hostPolicy]) {
    assert.doesNotMatch(directive, /unsafe-|https?:|\*/, directive);
  }
  assert.equal(new Set(names(pagePolicy)).size, pagePolicy.length, 'a directive written twice is ignored');
});

test('scripts come from the site itself, and the search may run its WebAssembly; nothing more is let in', () => {
  assert.deepEqual(scriptSources, ["'self'", "'wasm-unsafe-eval'"]);
});

test('the header says all that a page says of files, and nothing that a page must contradict', () => {
  // A second policy with a rule for scripts or styles would forbid what the page allows by fingerprint.
  for (const name of ['default-src', 'script-src', 'style-src']) {
    assert.ok(!names(hostPolicy).includes(name), `the header names ${name}`);
  }
  for (const directive of pagePolicy)
    if (!directive.startsWith('default-src')) assert.ok(hostPolicy.includes(directive), directive);
  for (const directive of hostPolicy) {
    const own = pagePolicy.find((each) => each.split(' ')[0] === directive.split(' ')[0]);
    if (own) assert.equal(directive, own);
  }
  assert.deepEqual(
    names(hostPolicy).filter((name) => !names(pagePolicy).includes(name)),
    ['connect-src', 'manifest-src', 'worker-src', 'media-src', 'frame-ancestors'],
    'the header adds what default-src covers on a page, what the site never plays, and what a meta element cannot say',
  );
  for (const name of ['connect-src', 'manifest-src', 'worker-src'])
    assert.ok(hostPolicy.includes(`${name} 'self'`), `the header leaves ${name} open`);
  assert.ok(hostPolicy.includes("frame-ancestors 'none'"), 'no site may frame a page');
});

test('what others may not do is written out', () => {
  const sent = Object.fromEntries(securityHeaders.map(({ name, value }) => [name, value]));
  assert.deepEqual(Object.keys(sent), [
    'Content-Security-Policy',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Permissions-Policy',
    'Cross-Origin-Embedder-Policy',
    'Cross-Origin-Resource-Policy',
    'Strict-Transport-Security',
  ]);
  assert.equal(sent['Content-Security-Policy']?.split('; ').length, hostPolicy.length);
  assert.equal(sent['X-Content-Type-Options'], 'nosniff');
  assert.equal(sent['Referrer-Policy'], 'no-referrer');
  for (const feature of [
    'camera',
    'microphone',
    'geolocation',
    'accelerometer',
    'gyroscope',
    'payment',
    'usb',
    'midi',
    'display-capture',
  ])
    assert.match(sent['Permissions-Policy'] ?? '', new RegExp(`(^|, )${feature}=\\(\\)(, |$)`));
  assert.equal(sent['Cross-Origin-Embedder-Policy'], 'require-corp');
  assert.equal(sent['Cross-Origin-Resource-Policy'], 'cross-origin');
  assert.match(sent['Strict-Transport-Security'] ?? '', /^max-age=\d{8}$/);
  assert.match(immutable, /^public, max-age=31536000, immutable$/);
  assert.equal(revalidated, 'no-cache');
});

test('headers are short enough for every host', () => {
  for (const { name, value } of securityHeaders) {
    assert.ok(name.length + value.length < 1_900, `${name}: Cloudflare Pages reads 2,000 characters a line`);
    assert.match(value, /^[\x20-\x7e]+$/);
  }
});

test('_headers holds every header and no header twice for one address, at the root and in a folder', () => {
  const kept = [
    '_astro/page.abc123.js',
    '_astro/calf-raises.abc123.svg',
    'pagefind/1.0.0/pagefind.js',
    'pagefind/1.0.0/pagefind.en_abc123.pf_meta',
    'pagefind/1.0.0/wasm.en.pagefind',
    'pagefind/1.0.0/index/en_a.pf_index',
    'pagefind/1.0.0/fragment/en_a.pf_fragment',
  ];
  const others = ['', 'exercises/', 'exercises.json', 'pagefind/words.json', 'icon.svg', 'my_astro/a.js'];
  const asked = [...others, 'pagefind/1.0.0/pagefind-entry.json', 'pagefind/wasm.en.pagefind'];
  for (const base of ['/', '/second-heart/']) {
    const headersOf = readHeaders(headersFile(base, [...kept, ...asked]));
    for (const path of [...kept, ...asked]) {
      const sent = headersOf(base + path);
      assert.equal(new Set(sent.map(([name]) => name)).size, sent.length, `${base}${path}: a header twice`);
      const values = Object.fromEntries(sent);
      for (const { name, value } of securityHeaders)
        assert.equal(values[name], value, `${base}${path}: ${name}`);
      assert.equal(values['Cache-Control'] ?? revalidated, cacheFor(path), `${base}${path}`);
      assert.equal(values['Access-Control-Allow-Origin'] === '*', path === 'exercises.json');
    }
    for (const path of kept) assert.equal(cacheFor(path), immutable, path);
    for (const path of asked) assert.equal(cacheFor(path), revalidated, path);
    const written = headersFile(base, kept).match(/pagefind\/1\.0\.0\/index\/.*/g);
    assert.deepEqual(written, ['pagefind/1.0.0/index/*'], 'one rule for a folder');
  }
  assert.deepEqual(readHeaders(headersFile('/second-heart/', []))('/elsewhere/'), []);
});

test('a line of _headers that cannot be read is named', () => {
  assert.throws(() => readHeaders('/*\n  X-One: 1\nX-Two: 2\n'), /line 3: expected a path .* got "X-Two: 2"/);
  assert.throws(() => readHeaders('  X-One: 1\n'), /line 1/);
});
