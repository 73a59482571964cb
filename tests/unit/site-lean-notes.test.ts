import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberedNotes } from '../../src/site/lean.build.ts';

test('notes on sources are numbered as they stand, each with its button', () => {
  assert.equal(
    numberedNotes(
      '<button popovertarget="source-1x9"></button><i id="source-1x9" popover></i><button popovertarget="source-a2-2"></button><i id="source-a2-2" popover></i>',
    ),
    '<button popovertarget="source-1"></button><i id="source-1" popover></i><button popovertarget="source-2"></button><i id="source-2" popover></i>',
  );
});

test('classes, terms and links keep their names', () => {
  const html = '<b class="source-mark" id="term-reflux"></b><a href="#source-1x9">source-1x9</a>';
  assert.equal(numberedNotes(html), html);
});
