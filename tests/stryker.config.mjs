// Mutation testing of one room: each pure file is changed in thousands of small ways, and its tests must notice.
// Run by npm run mutate, which names the room. What is not pure is left out, and so are schemas: they are lists, not logic.
import { globSync } from 'node:fs';
import { basename } from 'node:path';

const room = process.env['MUTATE_ROOM'] ?? 'site';
// Chance finds what fixed cases miss, but a mutant that none of 50 draws touches is better met by a case of its own.
process.env['FUZZ_RUNS'] ??= '50';

/**
 * Tables without logic. The paths of the drawn shapes are strings that only the eye can judge, in pictures of the pages.
 * @type {Record<string, string[]>}
 */
const tables = {
  // What people type, in lists. Whole questions judge them: npm run search-report.
  search: [
    ...['field-words', 'forms', 'help-names', 'lay-words', 'meanings', 'moment-names', 'movements'],
    ...['neighbours', 'ordinary', 'page-names'],
  ],
  figures: [
    ...['shapes', 'back-shapes', 'prop-shapes', 'body', 'cast', 'prop-kinds', 'presets', 'standalone-dark'],
  ],
};

/**
 * The tests of a room that find most faults soonest, to be run before its others.
 * @type {Record<string, string[]>}
 */
const first = {
  plan: ['dose', 'progress', 'safety', 'builder', 'changes', 'calendar', 'sheet', 'link', 'kept'],
  search: [
    ...['normal', 'spellings', 'rank-made', 'respell-made', 'repairs', 'forgive-made'],
    ...['phrases', 'rank', 'filters', 'forgive', 'index', 'emergency'],
  ],
  pump: ['lab-words', 'lab-schedule', 'lab-chart', 'lab-labels', 'lab-actions', 'lab-time'],
  figures: ['geometry', 'arrow', 'loop', 'describe', 'posture', 'tween', 'check', 'standalone', 'pictures'],
};

/** Thousands of questions, and the time of an answer: the first take longer than all others, the second is not the code's alone. */
const long = ['search-long.test.ts'];

export default {
  plugins: ['@stryker-mutator/tap-runner'],
  testRunner: 'tap',
  tap: {
    testFiles: [
      ...(first[room] ?? []).map((name) => `tests/unit/${room}-${name}.test.ts`),
      ...globSync(`tests/unit/${room}-*.test.ts`).filter((file) => !long.includes(basename(file))),
    ],
    nodeArgs: ['--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
    forceBail: true,
  },
  mutate: [
    `src/${room}/*.ts`,
    `!src/${room}/*.{build,client,d}.ts`,
    `!src/${room}/{*-schema,schema,words,tokens}.ts`,
    ...(tables[room] ?? []).map((name) => `!src/${room}/${name}.ts`),
  ],
  ignorePatterns: ['dist', '.astro', 'test-results', '.github'],
  tempDirName: 'test-results/mutants',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `test-results/mutation-${room}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
