import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages } from './dist.ts';

const inline = 'a|strong|b|em|span|time|abbr';
const beforeElement = /[\p{L}\p{N},.:;!?)]<(?:a|strong|b|em|time)\b[^>]*>[\p{L}\p{N}(]/gu;
const afterElement = new RegExp(`(?<! )</(?:${inline})>[\\p{L}\\p{N}(]`, 'gu');
const between = /[\p{L}\p{N},.:;!?)]<\/(?:a|strong|b|em|time)><span\b[^>]*>[\p{L}\p{N}(]/gu;
const beforeNumber = /[a-z]{3,}\d+ [a-z]/g;

/** Places where a word runs into the next because a space was lost between two elements or before a number. */
export function glued(html: string): string[] {
  const text = html.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '');
  const words = text.replace(/<[^>]+>/g, '§');
  const at = (all: string, match: RegExpMatchArray) =>
    all.slice(Math.max(0, (match.index ?? 0) - 30), (match.index ?? 0) + match[0].length + 20);
  return [
    ...[...text.matchAll(beforeElement), ...text.matchAll(afterElement), ...text.matchAll(between)].map(
      (match) => at(text, match),
    ),
    ...[...words.matchAll(beforeNumber)].map((match) => at(words, match)),
  ];
}

test('words stand apart on every page', () => {
  const faults = builtPages().flatMap(({ path, html }) => glued(html).map((place) => `${path}: …${place}…`));
  assert.equal(faults.slice(0, 20).join('\n'), '');
});

test('a lost space is found, and a space inside an element counts', () => {
  assert.equal(glued('<p>See the<a href="/">page</a></p>').length, 1);
  assert.equal(glued('<p><b>Stop</b>now</p>').length, 1);
  assert.equal(glued('<li><a href="/">Calf raises</a><span>Heel raises</span></li>').length, 1);
  assert.equal(glued('<p>falls from90 to 27</p>').length, 1);
  assert.equal(glued('<p><span>Hidden </span>words <a href="/">here</a>, <b>bold</b>.</p>').length, 0);
});
