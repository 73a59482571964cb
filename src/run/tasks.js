// The tasks behind the npm scripts. Each is a list of steps; a step that fails stops the task and says which one it was.
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { findBrowser } from './browser.js';
import { mutate } from './mutate.js';
import { findOtherBrowsers, findWebKit } from './other-browsers.js';
import { serve } from './serve.js';
import { sideBySide, step } from './steps.js';
import { aside, installTools } from './tools.js';

const [task = '', ...rest] = process.argv.slice(2);

/** @type {(words?: string, args?: string[], env?: Record<string, string>) => void} */
const build = (words = 'Build the site', args = [], env = {}) =>
  step(words, 'astro', ['build', '--silent', ...args], env);
const inOneProcess = ['--test', '--test-isolation=none', '--test-reporter=dot'];
const unitTests = () => globSync('tests/unit/*.test.ts').sort();
/** @type {(words: string, files: string[], env?: Record<string, string>) => void} */
const nodeTests = (words, files, env = {}) => step(words, 'node', [...inOneProcess, ...files], env);
/** @type {(args?: string[], env?: Record<string, string>) => void} */
const browserTests = (args = [], env = {}) =>
  step('Browser tests', 'playwright', ['test', '-c', 'tests/playwright.config.ts', ...args], {
    SECOND_HEART_BROWSER: findBrowser(),
    ...env,
  });

const webkitTests = () =>
  step('Tests in WebKit', 'node', ['--test', '--test-reporter=spec', 'tests/webkit/webkit.test.ts'], {
    SECOND_HEART_TOOLS: installTools(),
  });

/** @type {Record<string, () => unknown>} */
const tasks = {
  start: async () => {
    build();
    await serve({ port: Number(process.env['PORT'] || 4321) });
  },
  dev: () => {
    // Astro moves its development server to the background where it thinks nobody is watching; this keeps it here.
    const child = spawn('astro', ['dev', ...rest], {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_DEV_BACKGROUND: '1' },
    });
    child.on('exit', (code) => process.exit(code ?? 0));
  },
  build,
  serve: () => serve({ port: Number(process.env['PORT'] || 4321) }),
  unit: () => nodeTests('Unit tests', rest.length ? rest : unitTests()),
  built: () => nodeTests('Tests of the built site', globSync('tests/built/*.test.ts').sort()),
  browser: () => browserTests(rest),
  words: () => step('The words of every page', 'node', ['tests/words/report.ts', ...rest]),
  'check-dates': () =>
    step('Are the facts still in date', 'node', ['src/evidence/check-dates.build.ts', ...rest]),
  'search-report': () => {
    const env = { KEEP_SEARCH_MARKS: '1', DIST: aside('marked') };
    build('Build the site with its marks for the index', ['--outDir', env.DIST], env);
    step('How well search answers', 'node', ['tests/search-report.ts', ...rest], env);
  },
  bench: () => {
    // Words choose files, numbers and the rest go on to them: npm run bench -- pages 1 20
    const names = rest.filter((word) => /^[a-z]+$/.test(word));
    const files = globSync('tests/{bench,fuzz}/*.{bench,fuzz}.ts').sort();
    const wanted = files.filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
    const pages = wanted.some((file) => file.includes('pages'));
    if (pages) build();
    const env = pages ? { SECOND_HEART_BROWSER: findBrowser() } : {};
    for (const file of wanted)
      step(file, 'node', [file, ...rest.filter((word) => !names.includes(word))], env);
  },
  snapshots: () => {
    build();
    step(
      'Pictures and accessibility trees',
      'playwright',
      ['test', '-c', 'tests/snapshots/playwright.config.ts', ...rest],
      {
        SECOND_HEART_BROWSER: findBrowser(),
      },
    );
  },
  soak: () => {
    build();
    step('Long use', 'playwright', ['test', '-c', 'tests/soak/playwright.config.ts', ...rest], {
      SECOND_HEART_BROWSER: findBrowser(),
    });
  },
  baseline: () => step('Only what every browser has', 'eslint', ['-c', 'tests/baseline.config.js', 'src']),
  subpath: () => {
    const env = { SITE_URL: 'https://example.org', BASE_PATH: '/second-heart/', DIST: aside('subpath') };
    build('Build the site for a folder of a host', ['--outDir', env.DIST], env);
    nodeTests('Tests of the built site', globSync('tests/built/*.test.ts').sort(), env);
    browserTests(['offline'], { ...env, TEST_PORT: '4391' });
  },
  reproduce: () => {
    const [first, second] = [aside('first'), aside('second')];
    build('Build the site', ['--outDir', first]);
    build('Build it again, from nothing', ['--outDir', second, '--force']);
    step('Compare every byte', 'node', ['tests/same-bytes.ts', first, second]);
  },
  mutate: () => mutate(rest),
  lighthouse: () => {
    const tools = installTools();
    build();
    step('Lighthouse', 'node', ['tests/lighthouse.ts', tools, ...rest], {
      SECOND_HEART_BROWSER: findBrowser(),
    });
  },
  browsers: () => {
    const found = findOtherBrowsers();
    const webkit = !found['SECOND_HEART_WEBKIT'] && findWebKit();
    browserTests(rest, found);
    if (webkit) webkitTests();
  },
  webkit: () => {
    build();
    if (findWebKit()) webkitTests();
  },
  hosting: () => {
    build();
    step('Caddy, nginx and npm start', 'node', ['--test', 'tests/hosting/hosts.test.ts']);
  },
  test: async () => {
    const format = ['src', 'tests', 'astro.config.mjs', 'package.json'];
    // What the test runner writes stays as it wrote it.
    format.push('!tests/snapshots/*.yml');
    await sideBySide([
      [['Types', 'astro', ['check', '--silent']]],
      [
        ['Lint', 'eslint', ['-c', 'tests/eslint.config.js', '.']],
        ['Format', 'prettier', ['--check', '--log-level=warn', ...format]],
      ],
    ]);
    await sideBySide([
      [['Unit tests', 'node', [...inOneProcess, ...unitTests()]]],
      [['Build the site', 'astro', ['build', '--silent']]],
    ]);
    nodeTests('Tests of the built site', globSync('tests/built/*.test.ts').sort());
    browserTests([], { SHORT: '1' });
    console.log('\nAll checks passed.');
  },
};

const run = tasks[task];
if (!run) {
  console.error(`Unknown task "${task}". Expected one of: ${Object.keys(tasks).join(', ')}.`);
  process.exit(1);
}
await run();
