import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { builtPages } from './dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Preact closes empty elements and Astro keeps the author's spelling: both are valid HTML.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // The document type is written in lower or upper case by different parts of the build.
    'doctype-style': 'off',
    // A page address with a hyphen or a drawing's id with a digit is a valid id.
    'valid-id': ['error', { relaxed: true }],
    // Long titles are judged by our own rule below, which leaves out the site's name.
    'long-title': 'off',
    // The element is how the printed sheet and the help box keep their parts together for a screen reader.
    'prefer-native-element': [
      'error',
      { exclude: ['region', 'img', 'group', 'list', 'listitem', 'status', 'radiogroup'] },
    ],
    // Every script comes from the site itself, so there is nothing to compare it with.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The filters of the library act at once, by style alone: there is nothing to send.
    'wcag/h32': 'off',
    // Telephone numbers for emergencies are short on purpose.
    'tel-non-breaking': 'off',
  },
});

const pages = builtPages();

test('there are pages', () =>
  assert.ok(pages.length > 5, `expected more than 5 built pages, found ${pages.length}`));

for (const { file, html, path } of pages) {
  test(`${path} is valid HTML with one h1, a title and a description`, async () => {
    const report = await validator.validateString(html, file);
    const messages = report.results.flatMap((result) =>
      result.messages.map((m) => `${file}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
    );
    assert.equal(messages.slice(0, 20).join('\n'), '');
    assert.equal(html.match(/<h1[\s>]/g)?.length, 1, `${path}: expected one h1`);
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1]?.replace(' – Second Heart', '') ?? '';
    assert.ok(
      title.length > 3 && title.length <= 65,
      `${path}: expected a title of 4 to 65 characters, got "${title}"`,
    );
    const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? '';
    assert.ok(
      description.length >= 40 && description.length <= 220,
      `${path}: expected a description of 40 to 220 characters, got ${description.length}`,
    );
    assert.match(html, /<html lang="en-GB"/);
  });

  test(`${path} keeps to the content security policy`, () => {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    assert.match(policy, /default-src 'self'/);
    assert.doesNotMatch(
      policy,
      /unsafe-inline|'unsafe-eval'|https?:|\*/,
      `${path}: the policy lets too much in`,
    );
    const body = html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<style[\s\S]*?<\/style>/g, '');
    assert.doesNotMatch(
      body,
      /<[^>]+\sstyle=/,
      `${path}: an inline style attribute, which the policy blocks`,
    );
    assert.doesNotMatch(
      body,
      /<[^>]+\son[a-z]+=/,
      `${path}: an inline event handler, which the policy blocks`,
    );
  });

  test(`${path} asks nothing of another origin`, () => {
    const asked = [
      ...html.matchAll(/<(?:script|link|img|iframe|source|use|image)\b[^>]*\s(?:src|href)="([^"]+)"[^>]*>/g),
    ]
      .filter((match) => !/rel="(?:canonical|license)"/.test(match[0]))
      .map((match) => match[1] ?? '');
    assert.deepEqual(
      asked.filter((url) => /^(?:https?:)?\/\//.test(url)),
      [],
    );
  });
}

test('no two pages share a title or a description', () => {
  for (const tag of [/<title>([^<]+)/, /name="description" content="([^"]+)"/]) {
    const seen = new Map<string, string>();
    for (const { path, html } of pages) {
      const value = tag.exec(html)?.[1] ?? '';
      assert.ok(!seen.has(value), `${path} and ${seen.get(value)} share "${value}"`);
      seen.set(value, path);
    }
  }
});

test('no style draws a line under words in a way that Safari leaves out', () => {
  // Safari knows one word after text-decoration; thickness, kind and colour stand apart.
  for (const { path, html } of builtPages())
    assert.deepEqual(html.match(/text-decoration:[^;}]*\S +\S[^;}]*/g), null, path);
});
