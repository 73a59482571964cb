import { test as base, type Page } from '@playwright/test';
import { codeReader, type CodeReader } from './printed.ts';

interface Kept {
  /** The window for the page under test. */
  kept: Page;
  /** A second one, as another device would be: what one keeps the other does not know. */
  phone: Page;
}

interface Windows {
  windows: readonly [Page, Page];
  /** Draws paper as a picture and reads the code on it. */
  codes: CodeReader;
}

/** Leaves nothing of the test before: neither what the site kept nor what listened. */
async function emptied(window: Page, baseURL = '') {
  await window.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  // The builder may still write while it is left, so what it holds now does not tell.
  const clean = await window.evaluate(
    () =>
      location.protocol === 'about:' ||
      (!location.pathname.includes('my-routine') && localStorage.length + sessionStorage.length === 0),
  );
  if (clean) return window;
  // A file of the site that is no page: it opens the storage and runs nothing.
  await window.goto(new URL('robots.txt', baseURL).href);
  await window.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  return window;
}

/**
 * For tests that only visit, without scripts or answers of their own: windows kept from one test to the next, since to
 * open one takes longer than to load a page. Each test begins with an empty one.
 */
export const test = base.extend<Kept, Windows>({
  windows: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '' } = project.use;
      const contexts = [0, 1].map(() => browser.newContext({ baseURL, serviceWorkers: 'block' }));
      const [first, second] = await Promise.all(contexts);
      if (!first || !second) throw new Error('The browser opened no window. Expected: two.');
      await use([await first.newPage(), await second.newPage()]);
      await Promise.all([first.close(), second.close()]);
    },
    { scope: 'worker' },
  ],
  codes: [
    async ({ browser }, use) => {
      const codes = await codeReader(browser);
      await use(codes);
      await codes.close();
    },
    { scope: 'worker' },
  ],
  kept: async ({ windows, viewport, baseURL }, use) => {
    const window = await emptied(windows[0], baseURL);
    // Firefox gives the focus to the window in front alone.
    await window.bringToFront();
    if (viewport) await window.setViewportSize(viewport);
    await use(window);
    window.removeAllListeners();
  },
  phone: async ({ windows, baseURL }, use) => {
    await use(await emptied(windows[1], baseURL));
    windows[1].removeAllListeners();
  },
});
