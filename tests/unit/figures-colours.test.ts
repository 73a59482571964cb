import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { looks } from '../../src/figures/cast.ts';
import { shapeTable } from '../../src/figures/shape-table.ts';
import { standaloneColours } from '../../src/figures/standalone.ts';

const read = (file: string) => readFileSync(new URL(`../../src/figures/${file}`, import.meta.url), 'utf8');
const tokens = read('figure-tokens.css');
const rules = read('figure.css');

/** Custom properties of the first block after a mark. */
function block(mark: string, css = tokens): Map<string, string> {
  const start = css.indexOf('{', css.indexOf(mark) + mark.length - 1);
  const body = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = block(':root {');
const dark = new Map([...light, ...block('prefers-color-scheme: dark) {\n    :root {')]);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string | undefined, b: string | undefined): number {
  assert.ok(a && b && a.startsWith('#') && b.startsWith('#'), `expected two colours, got ${a} and ${b}`);
  const [hi = 0, lo = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (hi + 0.05) / (lo + 0.05);
}

test('a picture outside the site has the colours of the site', () => {
  for (const [name, value] of Object.entries(standaloneColours)) {
    if (name !== 'plate') assert.equal(light.get(name), value, name);
  }
});

test('the outline of a muscle stands out from the skin by 3 to 1 or more, light and dark', () => {
  assert.ok(contrast(light.get('muscle-line'), light.get('skin')) >= 3);
  assert.ok(contrast(dark.get('muscle-line'), dark.get('skin')) >= 3);
});

test('things and limbs stand out from the plate by 3 to 1, or by an edge that does', () => {
  assert.ok(contrast(light.get('prop'), '#eff4f3') >= 3);
  assert.ok(contrast(dark.get('prop'), '#18282f') >= 3);
  assert.ok(contrast(light.get('muscle'), '#eff4f3') >= 3);
  assert.ok(contrast(dark.get('muscle'), '#18282f') >= 3);
});

test('every kind of piece and every look has a rule', () => {
  const kinds = new Set(
    Object.values(shapeTable).flatMap((pieces) => pieces.map(([kind]) => kind as string)),
  );
  for (const name of [...kinds, ...looks, 'far', 'halo', 'arrow', 'band']) {
    assert.match(rules, new RegExp(`\\.f-${name}[ ,{]`), name);
  }
});

test('every rule is in a layer', () => {
  for (const css of [tokens, rules, read('player.css')]) {
    const outside = css.replace(/\/\*[\s\S]*?\*\//g, '').trim();
    assert.match(outside, /^@layer (theme|components) \{[\s\S]*\}$/);
  }
});
