import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { builtPages } from '../built/dist.ts';

const pages = builtPages().map(({ path }) => path.slice(1));

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

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another colour scheme can break: it changes colours and nothing else. */
const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

async function axe(page: Page, scheme: 'light' | 'dark') {
  const builder = new AxeBuilder({ page });
  if (scheme === 'dark') builder.withRules(colours);
  else builder.withTags(standards).options({ rules: { 'color-contrast-enhanced': { enabled: true } } });
  const { violations } = await builder.analyze();
  return violations.flatMap((v) =>
    v.nodes.map((node) => `${v.id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

for (const path of pages) {
  test(`/${path} is clean in light and dark and never too wide`, async ({ page, baseURL }) => {
    // The booklet holds the whole site on one page, and the checks look at every element of it.
    if (path === 'print/') test.slow();
    const faults = watch(page, new URL(baseURL ?? '').origin);
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await axe(page, 'light')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page, 'dark')).toEqual([]);
    for (const width of [320, 390, 600, 859, 861, 1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${width} px wide: ${over} px too much`).toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
  });
}

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of pages) {
    test(`/${path} can be read`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).toBeVisible();
      const words = (await page.getByRole('main').innerText()).split(/\s+/).length;
      expect(words, 'words that can be read').toBeGreaterThan(20);
    });
  }
});
