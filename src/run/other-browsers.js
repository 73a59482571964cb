// Finds a Firefox and a WebKit for the tests where there are any, and says why where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages } from './packages.js';

const firefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @type {(browser: string) => string} Where Playwright keeps a browser that it has installed, or "". */
const playwrights = (browser) => {
  const ask = `import('@playwright/test').then((all) => console.log(all.${browser}.executablePath()))`;
  const path = spawnSync(process.execPath, ['-e', ask], { encoding: 'utf8' }).stdout.trim();
  return path && existsSync(path) ? path : '';
};

/** The driver of the WebKit that Debian brings. */
const webkitDriver = '/usr/bin/WebKitWebDriver';

/**
 * Is there a WebKit beside Playwright's own? Prints where, or that there is none.
 * @returns {boolean}
 */
export function findWebKit() {
  if (!existsSync(webkitDriver) || !existsSync('/usr/bin/Xvfb'))
    installPackages(['webkit2gtk-driver', 'xvfb']);
  const found = existsSync(webkitDriver) && existsSync('/usr/bin/Xvfb');
  console.log(
    found
      ? `  WebKit (the engine of Safari): ${webkitDriver}, through the standard protocol WebDriver, with tests of its own`
      : '  WebKit (Safari): NOT RUN, there is none. Remedy: npx playwright install webkit, or on Debian apt-get install webkit2gtk-driver xvfb',
  );
  return found;
}

/**
 * Which other browsers the tests can use, as environment for the test runner. Prints each, found or not.
 * @returns {Record<string, string>}
 */
export function findOtherBrowsers() {
  /** @type {Record<string, string>} */
  const env = {};
  if (playwrights('firefox')) {
    env['SECOND_HEART_FIREFOX'] = 'playwright';
    console.log('  Firefox: the one that Playwright has installed');
  } else {
    const find = () => firefoxes.find((path) => existsSync(path));
    if (!find()) installPackages(['firefox-esr']);
    const path = find();
    if (path) env['SECOND_HEART_FIREFOX'] = path;
    console.log(
      path
        ? `  Firefox: ${path}, through the standard protocol WebDriver BiDi`
        : '  Firefox: NOT RUN, there is none. Remedy: npx playwright install firefox',
    );
  }
  if (playwrights('webkit')) {
    env['SECOND_HEART_WEBKIT'] = 'playwright';
    console.log('  WebKit (Safari): the one that Playwright has installed');
  }
  return env;
}
