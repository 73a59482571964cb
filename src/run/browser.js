// Finds a Chromium for the tests, and says which one it is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's Chromium without windows: the same engine, and the tests take half as long in it. */
const shell = '/usr/bin/chromium-headless-shell';
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where Playwright keeps the browser it installs, or "" where it has none. */
const playwrights = () => {
  const ask = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
  const path = spawnSync(process.execPath, ['-e', ask], { encoding: 'utf8' }).stdout.trim();
  return path && existsSync(path) ? path : '';
};

/** @type {(words: string, program: string, args: string[]) => boolean} */
const attempt = (words, program, args) => {
  console.log(`No browser yet. ${words} …`);
  return spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
};

/**
 * The path of a Chromium to test with. Order: Debian's without windows; the one Playwright has installed; a Chrome or
 * Chromium on the machine; Playwright's download; on Debian as root, the system's package.
 * @returns {string} a path; ends the process with a remedy where no browser can be had
 */
export function findBrowser() {
  const named = process.env['SECOND_HEART_BROWSER'];
  if (named) return named;
  const look = () =>
    existsSync(shell) ? shell : playwrights() || installed.find((path) => existsSync(path)) || '';
  let found = look();
  if (!found && attempt('Asking Playwright for one', 'playwright', ['install', 'chromium'])) found = look();
  if (!found && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    attempt('Reading the list of packages', 'apt-get', ['update', '-qq']);
    for (const name of ['chromium-headless-shell', 'chromium'])
      if (!found && attempt(`Installing the system’s ${name}`, 'apt-get', ['install', '-y', '-qq', name]))
        found = look();
  }
  if (!found) {
    console.error(
      'No Chromium could be found or installed for the browser tests.\n' +
        'Remedy: install Chrome or Chromium, or run "npx playwright install chromium", and run npm test again.',
    );
    process.exit(1);
  }
  console.log(`  Browser: ${found}`);
  return found;
}
