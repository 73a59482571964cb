import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { darkColours, withDarkScheme } from '../../src/figures/standalone-dark.ts';

/** The colours that a style sheet sets inside its dark scheme. */
const darkOf = (file: string) => {
  const css = readFileSync(file, 'utf8');
  const dark = css.slice(css.indexOf('prefers-color-scheme: dark')).split(/@media|\.sheet/)[0] ?? '';
  return new Map([...dark.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,6})/g)].map((m) => [m[1], m[2]]));
};

test('the dark colours of a picture are those of the site', () => {
  const site = new Map([...darkOf('src/site/tokens.css'), ...darkOf('src/figures/figure-tokens.css')]);
  for (const [name, colour] of Object.entries(darkColours)) assert.equal(colour, site.get(name), name);
});

test('the dark rules stand after the light ones', () => {
  const svg = withDarkScheme('<svg><style>.skin{fill:#fff}</style></svg>', true);
  assert.match(svg, /fill:#fff\}@media\(prefers-color-scheme:dark\)\{.*\.hair\{fill:#eef3f4\}.*\}<\/style>/);
});
