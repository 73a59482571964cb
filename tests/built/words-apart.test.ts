import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages } from './dist.ts';

/** Places where a word runs into the next because a space was lost between two elements. */
export function glued(html: string): string[] {
  const text = html.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '');
  const inline = 'a|strong|b|em|span|time|abbr';
  const lost = [...text.replace(/<[^>]+>/g, '§').matchAll(/[a-z]{3,}\d+ [a-z]/g)].map((match) => match[0]);
  const found = text.matchAll(
    new RegExp(
      `[\\p{L}\\p{N},.:;!?)]<(?:a|strong|b|em|time)\\b[^>]*>[\\p{L}\\p{N}(]|(?<! )</(?:${inline})>[\\p{L}\\p{N}(]`,
      'gu',
    ),
  );
  return lost.concat([...found].map((match) =>
    text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 20),
  );
}

test('words stand apart on every page', () => {
  const faults = builtPages().flatMap(({ path, html }) => glued(html).map((place) => `${path}: …${place}…`));
  assert.equal(faults.slice(0, 20).join('\n'), '');
});

test('a lost space is found, and a space inside an element counts', () => {
  assert.equal(glued('<p>See the<a href="/">page</a></p>').length, 1);
  assert.equal(glued('<p><b>Stop</b>now</p>').length, 1);
  assert.equal(glued('<p>falls from90 to 27</p>').length, 1);
  assert.equal(glued('<p><span>Hidden </span>words <a href="/">here</a>, <b>bold</b>.</p>').length, 0);
});
