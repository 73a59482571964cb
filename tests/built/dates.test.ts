import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { builtPages } from './dist.ts';

/** Pages that hold no facts, and why. */
const without: Readonly<Record<string, string>> = {
  '/404.html': 'leads on from a wrong address',
  '/search/': 'lists what other pages say',
};

for (const { path, html } of builtPages().filter((page) => !(page.path in without))) {
  test(`${path} says when its facts were checked and are due, and can say that they are past their date`, () => {
    const text = parse(html).querySelector('main')?.structuredText.replace(/\s+/g, ' ') ?? '';
    assert.match(text, /Facts last checked \d+ \w+ 20\d\d ?\. Due to be checked again by \d+ \w+ 20\d\d ?\./);
    assert.match(html, /data-due="20\d\d-\d\d-\d\d" hidden/);
    assert.match(text, /These facts are past their date\./);
  });
}
