import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { leanStyle } from '../../src/site/lean-style.build.ts';

const hash = (css: string) => `sha256-${createHash('sha256').update(css).digest('base64')}`;
const page = (css: string, body: string) =>
  `<meta content="style-src '${hash(css)}'"><style>${css}</style>${body}`;
const styleOf = (html: string) => /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? '';

test('rules for classes that are nowhere go, others and plain elements stay', () => {
  const css = 'p{margin:0}.card{color:red}.gone{color:red}.card .gone{color:red}';
  assert.equal(styleOf(leanStyle(page(css, '<p class="card">'), '')), 'p{margin:0}.card{color:red}');
});

test('a class that only a script gives stays', () => {
  const css = '.open{color:red}.gone{color:red}';
  assert.equal(styleOf(leanStyle(page(css, '<p>'), 'element.classList.add("open")')), '.open{color:red}');
});

test('a rule keeps its used selectors alone, and what must not be there', () => {
  const css = 'p,.card,.gone,.card .gone{color:red}.card:not(.gone),:is(.gone,p){margin:0}';
  assert.equal(
    styleOf(leanStyle(page(css, '<p class="card">'), '')),
    'p,.card{color:red}.card:not(.gone),:is(.gone,p){margin:0}',
  );
});

test('rules inside layers and media go too', () => {
  const css = '@layer a{@media print{.card{margin:0}.gone{margin:0}}}';
  assert.equal(
    styleOf(leanStyle(page(css, '<p class="card">'), '')),
    '@layer a{@media print{.card{margin:0}}}',
  );
});

test('the policy names the styles as they now are', () => {
  const lean = leanStyle(page('.card{color:red}.gone{color:red}', '<p class="card">'), '');
  assert.ok(lean.includes(hash(styleOf(lean))));
  assert.equal(lean.match(/sha256-/g)?.length, 1);
});

test('a page without styles is as it was', () => {
  assert.equal(leanStyle('<p class="card">$& text</p>', ''), '<p class="card">$& text</p>');
});

test('custom properties that nobody asks for go, and those that only such ones ask for', () => {
  const css = ':root{--a:red;--b:var(--c);--c:blue;--d:4px}p{color:var(--a)}';
  assert.equal(styleOf(leanStyle(page(css, '<p>'), '')), ':root{--a:red}p{color:var(--a)}');
});

test('a custom property that the page or a script names stays', () => {
  const css = ':root{--a:red;--b:blue;--c:#123456}';
  const html = leanStyle(page(css, '<path fill="var(--a)">'), 'style.getPropertyValue("--b")');
  assert.equal(styleOf(html), ':root{--a:red;--b:blue}');
});

test('a word that readers or search engines read is no class', () => {
  const css = '.card{color:red}.compared{margin:0}.told{padding:0}';
  const read = '<p class="card">as compared</p><script type="application/ld+json">{"a":"told"}</script>';
  assert.equal(styleOf(leanStyle(page(css, read), '')), '.card{color:red}');
  const named = '<p title="a > b" data-class="compared"></p><script>f("card","told")</script>';
  assert.equal(styleOf(leanStyle(page(css, named), '')), css);
});

test('a custom property is written without spaces between its parts', () => {
  const css = ':root{--font:system-ui, "A B", sans-serif}p{font-family:var(--font)}';
  assert.equal(
    styleOf(leanStyle(page(css, '<p>'), '')),
    ':root{--font:system-ui,"A B",sans-serif}p{font-family:var(--font)}',
  );
});
