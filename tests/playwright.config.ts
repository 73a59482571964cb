import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env['TEST_PORT'] ?? 4390);
const executablePath = process.env['SECOND_HEART_BROWSER'] ?? '/usr/bin/chromium';
const base = process.env['BASE_PATH'] ?? '/';

/** Root may not use the sandbox; the rest keeps the browser from looking for its maker's servers. */
const args = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Other browsers take part where npm run browsers has found them. Tests named @chromium stay out of them: paper on screen, forced
 * colours, less motion and script off can be had by the test runner in Chromium alone. What Firefox prints is looked at in
 * print-firefox.spec.ts.
 */
const firefox = process.env['SECOND_HEART_FIREFOX'];
const firefoxUse = {
  ...devices['Desktop Firefox'],
  ...(firefox !== 'playwright' && {
    channel: 'moz-firefox',
    launchOptions: { executablePath: fileURLToPath(new URL('firefox-relay.js', import.meta.url)) },
  }),
};

/**
 * npm test leaves out the campaigns that take minutes (npm run browser runs everything): hostile texts in every place,
 * the copy for offline use, and the longest routines on paper.
 */
const short = process.env['SHORT'] === '1';

export default defineConfig({
  ...(short && {
    testIgnore: /(hostile|offline)\.spec\.ts$/,
    grepInvert: /^(8|10) exercises on|\b(8|10) exercises on/,
  }),
  testDir: './browser',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  workers: 2,
  reporter: [['dot']],
  timeout: 60_000,
  expect: { timeout: 7_000 },
  forbidOnly: Boolean(process.env['CI']),
  // A shared machine may stall for seconds. What passes only the second time is named "flaky" in the output, not hidden.
  retries: process.env['CI'] ? 1 : 0,
  use: {
    // Only the tests of the offline copy want it; in the others it would load the whole site each time.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}${base}`,
  },
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], launchOptions: { executablePath, args } } },
    ...(firefox ? [{ name: 'firefox', use: firefoxUse, grepInvert: /@chromium/ }] : []),
    ...(process.env['SECOND_HEART_WEBKIT']
      ? [{ name: 'webkit', use: { ...devices['Desktop Safari'] }, grepInvert: /@chromium/ }]
      : []),
  ],
  webServer: {
    command: 'node src/run/tasks.js serve',
    cwd: '..',
    env: { PORT: String(port) },
    port,
    reuseExistingServer: !process.env['CI'],
    stdout: 'ignore',
  },
});
