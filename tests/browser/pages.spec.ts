import { expect, type Page } from '@playwright/test';
import { builtPages } from '../built/dist.ts';
import { axe } from './axe.ts';
import { test } from './one-window.ts';

const pages = builtPages().map(({ path }) => path.slice(1));

/** The narrowest and widest screens, a phone, and both sides of the step between one column and two; the rest in npm run browser. */
const widths =
  process.env['SHORT'] === '1' ? [320, 390, 859, 861, 1440] : [320, 390, 600, 859, 861, 1024, 1280, 1440];

/** Collects what a page should never do: errors in the console, and requests to another origin. */
function watch(page: Page, origin: string) {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`request to ${url}`);
  });
  return faults;
}

for (const path of pages) {
  test(`/${path} is clean in light and dark and never too wide`, async ({ kept, baseURL }) => {
    // The booklet holds the whole site on one page, and the checks look at every element of it.
    if (path === 'print/') test.slow();
    const faults = watch(kept, new URL(baseURL ?? '').origin);
    await kept.goto(path);
    await expect(kept.locator('h1')).toHaveCount(1);
    expect(await axe(kept, 'light')).toEqual([]);
    expect(await axe(kept, 'dark')).toEqual([]);
    for (const width of widths) {
      await kept.setViewportSize({ width, height: 800 });
      const over = await kept.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${width} px wide: ${over} px too much`).toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
  });
}

/** Pages without script share a window: each is a new document, and a window costs more than a page. */
const shares = [
  pages.filter((path) => path.startsWith('exercises/')),
  pages.filter((path) => !path.startsWith('exercises/')),
];
test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });
  for (const share of shares) {
    test(`${share.length} pages from /${share[0]} on can be read`, async ({ page }) => {
      for (const path of share) {
        await test.step(`/${path}`, async () => {
          await page.goto(path, { waitUntil: 'domcontentloaded' });
          const heading = page.getByRole('heading', { level: 1 });
          await expect.soft(heading, `h1 of /${path}`).toBeVisible();
          const words = (await page.getByRole('main').innerText()).split(/\s+/).length;
          expect.soft(words, `words of /${path} that can be read`).toBeGreaterThan(20);
        });
      }
    });
  }
});
