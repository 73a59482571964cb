import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { test } from 'node:test';

/** From the top of the house to the bottom: a room may import from rooms after it, never before it. */
const rooms = ['pages', 'site', 'plan', 'search', 'exercises', 'pump', 'figures', 'evidence'];
/** Plain JavaScript that starts and serves the site; nothing in the house imports it but the configuration. */
const apart = ['run'];
/** Files that grew past the ceiling for a reason that is better than splitting them. */
const longFiles: Record<string, string> = {};
const ceiling = 150;
/** Allowed above the ceiling before the test fails: "about 150". */
const slack = 15;

interface Breach {
  file: string;
  rule: string;
  remedy: string;
}

const roomOf = (file: string) => file.split('/')[1] ?? '';

/** The paths that a file imports from, as written. */
export function importsOf(text: string): string[] {
  const found = text.matchAll(/(?:from\s+|import\s+|import\()\s*['"]([^'"]+)['"]/g);
  return [...found].map((match) => match[1] ?? '');
}

/** Breaches of the import direction in one file. */
export function importBreaches(file: string, text: string): Breach[] {
  const here = roomOf(file);
  if (!rooms.includes(here)) return [];
  return importsOf(text)
    .filter((path) => path.startsWith('.'))
    .map((path) => ({ path, to: posix.normalize(posix.join(dirname(file), path)) }))
    .flatMap(({ path, to }) => {
      const there = roomOf(to);
      if (!to.startsWith('src/') || !rooms.includes(there)) {
        if (to.startsWith('src/') && !apart.includes(there)) return [];
        return [
          {
            file,
            rule: `imports "${path}", which is outside the rooms`,
            remedy: 'words reach the code through src/content.config.ts; move what is shared into a room',
          },
        ];
      }
      if (rooms.indexOf(there) < rooms.indexOf(here)) {
        return [
          {
            file,
            rule: `imports "${path}": ${here} may not import from ${there}, which is above it`,
            remedy: `move what both need into ${here} or below, or pass it in from ${there}`,
          },
        ];
      }
      return [];
    });
}

/** What a pure file may not touch, and why. */
const impure: [RegExp, string][] = [
  [/\b(document|window|localStorage|sessionStorage|navigator|location)\s*[.[]/, 'the page or its storage'],
  [/\bMath\.random\b|\bcrypto\./, 'randomness'],
  [/\bDate\.now\b|new Date\(\s*\)|performance\.now/, 'the clock'],
  [/\bfetch\(|XMLHttpRequest/, 'the network'],
  [/from 'node:|from "node:/, 'Node'],
  [/from 'astro:|from 'astro(?!\/zod)['/]/, 'Astro'],
];

/** Is this a pure file? Lower-case .ts that is neither for the page (.client.ts) nor for the build (.build.ts). */
const isPure = (file: string) =>
  /\/[a-z0-9-]+\.ts$/.test(file) &&
  !file.startsWith('src/pages/') &&
  file !== 'src/content.config.ts' &&
  !file.endsWith('.d.ts');

/** Breaches of purity in one file. */
export function purityBreaches(file: string, text: string): Breach[] {
  if (!isPure(file)) return [];
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
  return impure
    .filter(([pattern]) => pattern.test(code))
    .map(([, what]) => ({
      file,
      rule: `touches ${what}, but a plain .ts file is pure`,
      remedy: 'take it as an argument, or move that part to a .client.ts, .build.ts, .tsx or .astro file',
    }));
}

const say = (breaches: Breach[]) =>
  breaches.map(({ file, rule, remedy }) => `${file}: ${rule}. Remedy: ${remedy}.`).join('\n');

const files = globSync('src/**/*.{ts,tsx,astro,css}').map((file) => file.replaceAll('\\', '/'));
const code = files.filter((file) => !file.endsWith('.css'));

test('imports go down the list of rooms, never up', () => {
  assert.equal(say(code.flatMap((file) => importBreaches(file, readFileSync(file, 'utf8')))), '');
});

test('plain .ts files are pure', () => {
  assert.equal(say(code.flatMap((file) => purityBreaches(file, readFileSync(file, 'utf8')))), '');
});

test('files stay short', () => {
  const long = files
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .filter(({ file, lines }) => lines > ceiling + slack && !(file in longFiles))
    .map(({ file, lines }) => ({
      file,
      rule: `has ${lines} lines, expected about ${ceiling} at most`,
      remedy: 'split it by what it knows, not by how long it is',
    }));
  assert.equal(say(long), '');
});

test('only query content in pages', () => {
  const breaches = code
    .filter(
      (file) => !file.startsWith('src/pages/') && /from 'astro:content'/.test(readFileSync(file, 'utf8')),
    )
    .filter(
      (file) =>
        file !== 'src/content.config.ts' &&
        !/import type .* from 'astro:content'/.test(readFileSync(file, 'utf8')),
    )
    .map((file) => ({
      file,
      rule: 'queries content',
      remedy: 'fetch the entries in src/pages and pass them in',
    }));
  assert.equal(say(breaches), '');
});

test('the rules catch what they are for', () => {
  assert.match(
    say(importBreaches('src/figures/a.ts', "import { x } from '../plan/plan.ts';")),
    /figures may not import from plan/,
  );
  assert.match(
    say(importBreaches('src/pump/a.ts', "import x from '../../content/a.json';")),
    /outside the rooms/,
  );
  assert.deepEqual(importBreaches('src/plan/a.ts', "import type { x } from '../figures/b.ts';"), []);
  assert.match(say(purityBreaches('src/plan/a.ts', 'const t = Date.now();')), /the clock/);
  assert.match(say(purityBreaches('src/plan/a.ts', "document.querySelector('a')")), /the page/);
  assert.deepEqual(purityBreaches('src/plan/a.client.ts', 'document.title'), []);
  assert.deepEqual(purityBreaches('src/plan/a.ts', '// Date.now() is not used'), []);
});
