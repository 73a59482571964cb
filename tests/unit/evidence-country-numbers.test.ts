import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { safetyFile } from '../../src/evidence/content.build.ts';

test('each country of the content can be chosen without script', () => {
  const css = readFileSync('src/evidence/country-numbers.css', 'utf8');
  for (const { id } of safetyFile('numbers').countries) {
    assert.ok(
      css.includes(`body:has(#country-${id}:checked) [data-country]:not([data-country='${id}'])`),
      `country-numbers.css: expected a rule that shows ${id} alone, got none. Add one like those of the others.`,
    );
  }
});
