import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

// Long use in a short time: npm run soak. Memory is counted, so nothing else runs beside it.
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '*.soak.ts',
  outputDir: '../../test-results/soak',
  workers: 1,
  timeout: 1_500_000,
  reporter: [['list']],
  projects: (base.projects ?? []).filter(({ name }) => name === 'chromium'),
  webServer: [base.webServer ?? []].flat().map((server) => ({ ...server, cwd: '../..' })),
});
