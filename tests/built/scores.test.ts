import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HTMLElement } from 'node-html-parser';
import { parse } from 'node-html-parser';
import { yamlFile } from '../../src/evidence/content.build.ts';
import { scoresSchema } from '../../src/evidence/scores-schema.ts';
import { builtPages } from './dist.ts';

const here = 'tests/built/scores.test.ts';
const scores = yamlFile('content/scores.yaml', scoresSchema);
const built = builtPages();
/** The sheet is scored alone: it is the first one on the page of its routine. */
const part = { sheet: '[aria-label^="The sheet:"]' } as const;

const wordsOf = (element: HTMLElement) => element.structuredText.replace(/\s+/g, ' ').trim();
const all = (root: HTMLElement, selector: string) => root.querySelectorAll(selector);
/** Lists of what to read, without those of sources and those that only lead about the page. */
const listsOf = (root: HTMLElement) =>
  all(root, 'ul, ol').filter(
    (list) =>
      !list.closest('nav') &&
      !list.querySelector('li > a[href*="/evidence/#"]') &&
      !list.closest('[popover]'),
  );
const leadsToAction = (root: HTMLElement) =>
  all(root, 'button').some((button) => /print|add to my routine/i.test(button.text)) ||
  all(root, 'a').some((link) =>
    /\/(exercises\/[\w-]+|my-routine)\/(#.*)?$/.test(link.getAttribute('href') ?? ''),
  );
/** The first paragraph of some length between the first heading and the second. */
const summaryOf = (root: HTMLElement) => {
  const [, after = ''] = root.innerHTML.split('</h1>');
  const first = parse(after.split('<h2')[0] ?? '');
  return all(first, 'p')
    .map(wordsOf)
    .find((text) => text.split(' ').length >= 7);
};

/** What a machine can see of a question, by rubric and question. A page with full points must pass; one without may. */
const checks: Readonly<Record<string, (root: HTMLElement) => boolean>> = {
  'pemat-understand: Medical terms only teach, and are explained': (root) =>
    root.getAttribute('aria-label') !== undefined || all(root, 'button[popovertarget^="term-"]').length > 0,
  'pemat-understand: There is a summary': (root) => summaryOf(root) !== undefined,
  'pemat-understand: Pictures have titles or captions': (root) =>
    all(root, 'figure').every((figure) => figure.querySelector('figcaption') || wordsOf(figure) !== '') &&
    all(root, 'li svg').every((svg) => wordsOf(svg.closest('li') ?? svg).length > 0),
  'pemat-act: It names at least one clear action': (root) =>
    leadsToAction(root) || /\b\d+ (times|minutes|each foot)\b/.test(wordsOf(root)),
  'pemat-act: It speaks to the reader as “you”': (root) => /\byou(r)?\b/i.test(wordsOf(root)),
  'pemat-act: It gives a tool, such as a printed sheet': (root) =>
    leadsToAction(root) || root.getAttribute('aria-label') !== undefined,
  'cdc: It calls the reader to act': (root) =>
    leadsToAction(root) || /\b\d+ (times|minutes|each foot)\b/.test(wordsOf(root)),
  'cdc: Lists are used, and are short': (root) =>
    listsOf(root).length > 0 &&
    listsOf(root).every(
      (list) => list.childNodes.filter((node) => 'tagName' in node && node.tagName === 'LI').length <= 7,
    ),
  'cdc: The key facts come first': (root) =>
    root.getAttribute('aria-label') !== undefined || summaryOf(root) !== undefined,
};

const items = scores.rubrics.flatMap((rubric) =>
  rubric.items.map((item) => ({ ...item, key: `${rubric.id}: ${item.asks}`, most: rubric.most })),
);

test('each question that names this file is checked here, and no other', () => {
  assert.deepEqual(
    items
      .filter((item) => item.test === here)
      .map(({ key }) => key)
      .toSorted(),
    Object.keys(checks).toSorted(),
  );
});

for (const { key, points, most } of items.filter((item) => item.test === here)) {
  test(`${key}: a page with full points passes what a machine can see`, () => {
    for (const { id, path } of scores.pages) {
      if (points[id] !== most) continue;
      const page = parse(built.find((one) => one.path === path)?.html ?? '');
      const root = page.querySelector(id === 'sheet' ? part.sheet : 'main');
      assert.ok(root, `${path}: expected the page or sheet that is scored, got none`);
      assert.ok(
        checks[key]?.(root),
        `${id}: content/scores.yaml gives full points for "${key}", and the page at ${path} does not show it. Mend the page, or take the points off and say why.`,
      );
    }
  });
}

test('the checks can fail', () => {
  const bad = parse(
    '<main><h1>A page</h1><h2>Next</h2><ul>' +
      '<li>One</li>'.repeat(8) +
      '</ul><figure><svg></svg></figure></main>',
  );
  const main = bad.querySelector('main') ?? bad;
  for (const [key, check] of Object.entries(checks)) assert.equal(check(main), false, key);
});
