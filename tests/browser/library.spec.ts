import { expect, type Page } from '@playwright/test';
import { test } from './one-window.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** Opens the filters on a phone and takes two choices. */
async function choose(page: Page) {
  await page.goto('exercises/');
  await page.locator('summary', { hasText: 'Filters' }).click();
  for (const name of [/^Standing/, /^In the kitchen/])
    await page.getByRole('radio', { name }).first().check();
}
const cards = (page: Page) => page.locator('#list > li:visible');

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'with script off', () => {
    test.use({ javaScriptEnabled });
    test('the result stays in view while filtering, and leads to the list @chromium', async ({ page }) => {
      await choose(page);
      const all = await page.locator('#list > li').count();
      const fit = await cards(page).count();
      expect(fit).toBeGreaterThan(1);
      expect(fit).toBeLessThan(all);
      await expect(page.locator('.fits')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('#list')).not.toBeInViewport();
      await page.getByRole('link', { name: 'Go to the list' }).click();
      await expect(cards(page).first()).toBeInViewport({ ratio: 1 });
    });
  });

test('a choice that would leave nothing says so in words, and shows 0', async ({ kept: page }) => {
  await choose(page);
  await expect(
    page.getByRole('radio', { name: /^In bed\s+0\s+does not fit your other choices$/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(page.getByText('does not fit your other choices')).toHaveCount(0);
});

test('with letters twice as large, nothing is wider than a phone', async ({ kept: page }) => {
  for (const path of ['', 'exercises/', 'exercises/calf-raises/', 'moments/', 'routines/']) {
    await page.goto(path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const over = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('button, .button')].map((one) => one.getBoundingClientRect().right),
        document.documentElement.scrollWidth,
      ),
    );
    expect(over, `/${path}`).toBeLessThanOrEqual(390);
  }
});

for (const path of ['moments/', 'exercises/', 'print/'])
  test(`the drawings of /${path} all come, far ones too, without a scroll`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const missing = () =>
      page.evaluate(() => [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length);
    expect(await missing()).toBeGreaterThan(0);
    await expect.poll(missing, { timeout: 15_000 }).toBe(0);
    const beyond = await page.evaluate(
      () =>
        [...document.images].filter(
          (image) => image.clientWidth > (image.closest('.plate, li')?.clientWidth ?? 0),
        ).length,
    );
    expect(beyond, 'drawings wider than the plate they stand on').toBe(0);
  });

test('the guide printed at once holds every drawing, far ones too', async ({ page }) => {
  const came = new Set<string>();
  page.on('requestfinished', (request) => came.add(request.url()));
  await page.goto('print/', { waitUntil: 'domcontentloaded' });
  await page.pdf();
  const drawings = await page.evaluate(() => [...document.images].map(({ src }) => src));
  expect(drawings.length).toBeGreaterThan(40);
  expect(drawings.filter((drawing) => !came.has(drawing))).toEqual([]);
  for (const drawing of new Set(drawings))
    expect((await page.request.head(drawing)).status(), drawing).toBe(200);
});
