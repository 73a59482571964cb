// No feature of the web younger than 30 months without a fallback: "widely available" in the Baseline of the browser makers.
// Where something younger is used all the same, it is named here with its fallback.
import css from '@eslint/css';
import baselineJs from 'eslint-plugin-baseline-js';
import tseslint from 'typescript-eslint';

/** Younger features of scripts, and what happens where each is missing. */
const scripts = {
  share: 'the button Share is not offered',
  'async-clipboard': 'the link stands in a box, to be copied by hand',
};

/** Younger parts of style sheets, and what happens where each is missing. */
const properties = {
  'accent-color': 'boxes have the browser’s own colour',
  'content-visibility': 'everything is laid out at once',
  'overscroll-behavior': 'the page behind the list scrolls too',
  'paint-order': 'the outline lies over half of its own letter',
  'position-try-fallbacks': 'the note opens in the middle of the page',
  'text-wrap': 'the lines of a heading are less even',
};
const values = {
  'break-after': ['avoid'], // A heading may stand alone at the foot of a sheet.
  'font-family': ['ui-monospace'], // The next font of the list is used.
  'position-area': ['span-inline-end'], // The note opens in the middle of the page.
};
const selectors = {
  'popover-open': 'without pop-ups the note is shown in the text',
  'details-content': 'a closed answer prints closed',
};
const atRules = { page: 'the browser’s own margins' };

export default [
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    // What runs in Node at build has no browser to please.
    ignores: ['src/**/*.build.ts', 'src/pages/**', 'src/content.config.ts', 'src/**/*.d.ts'],
    plugins: { 'baseline-js': baselineJs },
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    rules: {
      'baseline-js/use-baseline': [
        'error',
        {
          available: 'widely',
          includeWebApis: { preset: 'type-aware' },
          includeJsBuiltins: { preset: 'type-aware' },
          ignoreFeatures: Object.keys(scripts),
        },
      ],
    },
  },
  {
    files: ['src/**/*.css'],
    plugins: { css },
    language: 'css/css',
    languageOptions: { tolerant: true },
    rules: {
      'css/use-baseline': [
        'error',
        {
          available: 'widely',
          allowProperties: Object.keys(properties),
          allowPropertyValues: values,
          allowSelectors: Object.keys(selectors),
          allowAtRules: Object.keys(atRules),
        },
      ],
    },
  },
];
