import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

// Pictures and accessibility trees of each kind of page, compared with those beside this file.
// npm run snapshots compares; npm run snapshots -- --update-snapshots makes new ones, to be looked at before they are kept.
export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../../test-results/snapshots',
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  projects: (base.projects ?? []).filter(({ name }) => name === 'chromium'),
  webServer: [base.webServer ?? []].flat().map((server) => ({ ...server, cwd: '../..' })),
  expect: {
    ...base.expect,
    // Another machine smooths edges in another way, which changes few pixels much and many a little. A part that moves, grows or
    // goes changes more than 1 pixel in 100.
    toHaveScreenshot: { maxDiffPixelRatio: 0.01, threshold: 0.3, animations: 'disabled', caret: 'hide' },
  },
});
