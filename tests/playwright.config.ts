import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env['TEST_PORT'] ?? 4390);
const executablePath = process.env['SECOND_HEART_BROWSER'] ?? '/usr/bin/chromium';
const base = process.env['BASE_PATH'] ?? '/';

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  reporter: [['dot']],
  timeout: 30_000,
  expect: { timeout: 7_000 },
  forbidOnly: Boolean(process.env['CI']),
  use: {
    ...devices['Desktop Chrome'],
    // Only the tests of the offline copy want it; in the others it would load the whole site each time.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}${base}`,
    launchOptions: {
      executablePath,
      // Root may not use the sandbox; the rest keeps the browser from looking for its maker's servers.
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: 'node src/run/tasks.js serve',
    cwd: '..',
    env: { PORT: String(port) },
    port,
    reuseExistingServer: !process.env['CI'],
    stdout: 'ignore',
  },
});
