// Mutation testing of one room: each pure file is changed in thousands of small ways, and its tests must notice.
// Run by npm run mutate, which names the room. What is not pure is left out, and so are schemas: they are lists, not logic.
import { globSync } from 'node:fs';
import { basename } from 'node:path';

/** A room, or the part of it that is changed apart, such as `pump-inner`. */
const wanted = process.env['MUTATE_ROOM'] ?? 'site';
const [room = 'site'] = wanted.split('-');
// Chance finds what fixed cases miss, but a mutant that none of 50 draws touches is better met by a case of its own.
process.env['FUZZ_RUNS'] ??= '50';

/** @type {(text: string) => string[]} */
const names = (text) => text.trim().split(/\s+/);

/**
 * Tables without logic. The paths of the drawn shapes are strings that only the eye can judge, in pictures of the pages.
 * @type {Record<string, string[]>}
 */
const tables = {
  // What people type, in lists. Whole questions judge them: npm run search-report.
  search: names(
    'field-words forms help-names lay-words meanings moment-names movements neighbours ordinary page-names',
  ),
  figures: names('shapes back-shapes prop-shapes body cast prop-kinds presets standalone-dark'),
};

/**
 * What runs millions of times in most tests of its room, and is changed apart, with the tests that look at it most
 * closely: the switches that change it make it up to 20 times slower. The rest of the room then runs at full speed.
 * @type {Record<string, { files: string[]; tests: string[] }>}
 */
const parts = {
  'pump-inner': {
    files: names('model valve vein-curve'),
    tests: names('parts steps flows protocol trace model truth properties'),
  },
  'pump-often': {
    files: names('muscle constants values inputs protocol'),
    tests: names(
      'tables parts steps lab-schedule flows lab-actions protocol trace page model properties lab truth',
    ),
  },
};
const part = parts[wanted];
const apart = Object.entries(parts).flatMap(([name, { files }]) =>
  name.startsWith(`${room}-`) ? files : [],
);

/**
 * The tests of a room that find most faults soonest, to be run before its others: the quick ones.
 * @type {Record<string, string[]>}
 */
const first = {
  plan: names(`
    dose suggest progress narrow paper-picture heights calendar-words safety edges store changes sheet settings
    fill builder link kept calendar content`),
  search: names(`
    normal spellings rank-made respell-made repairs forgive-made small boxes warnings lexicon spelling near
    queries text filters phrases emergency asked index rank`),
  pump: names(`
    tables path parts frames steps lab-schedule lab-labels flows lab-chart lab-actions lab-words lab-time
    chapter-pictures chapters calf-series calf protocol trace page truth lab model`),
  figures: names(`
    picture-name geometry arrow loop describe posture tween check standalone pictures`),
};

/** @type {(list: string[]) => string[]} */
const testFiles = (list) => list.map((name) => `tests/unit/${room}-${name}.test.ts`);

/** Thousands of questions, and the time of an answer: the first take longer than all others, the second is not the code's alone. */
const long = ['search-long.test.ts'];

export default {
  plugins: ['@stryker-mutator/tap-runner'],
  testRunner: 'tap',
  tap: {
    testFiles:
      part !== undefined
        ? testFiles(part.tests)
        : [
            ...testFiles(first[room] ?? []),
            ...globSync(`tests/unit/${room}-*.test.ts`).filter((file) => !long.includes(basename(file))),
          ],
    nodeArgs: ['--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
    forceBail: true,
  },
  mutate:
    part !== undefined
      ? part.files.map((name) => `src/${room}/${name}.ts`)
      : [
          `src/${room}/*.ts`,
          `!src/${room}/*.{build,client,d}.ts`,
          `!src/${room}/{*-schema,schema,words,tokens}.ts`,
          ...[...(tables[room] ?? []), ...apart].map((name) => `!src/${room}/${name}.ts`),
        ],
  ignorePatterns: ['dist', '.astro', 'test-results', '.github'],
  tempDirName: 'test-results/mutants',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `test-results/mutation-${wanted}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
