import { expect, test, type Page } from '@playwright/test';
import { builderReady, linkOf } from './builder-steps.ts';

const twoPictures = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Writes down times and sizes of everything that moves on the pages that follow. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.push(`${entry.startTime}: ${(entry as PerformanceEntry & { value: number }).value}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
const seen = (page: Page) => page.evaluate(() => (window as unknown as { seen: string[] }).seen);

test('nothing moves while a page arrives on a slow phone @chromium', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await watch(page);
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const line = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
  await tools.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // Whether a page is painted in the middle of its bar is a matter of luck: three visits.
  const paths = ['exercises/calf-raises/', 'how-it-works/', 'exercises/ankle-circles/'];
  for (const path of [...paths, 'exercises/', 'moments/', 'print/', 'my-routine/']) {
    await page.goto(path);
    await twoPictures(page);
    // What waits for the first picture comes at once.
    await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
    await twoPictures(page);
    expect(await seen(page), path).toEqual([]);
  }
});

/** Opens a page whose script comes only when the served page has been on the screen. */
async function asleep(page: Page, address: string) {
  await watch(page);
  const scripts = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.getByRole('contentinfo')).toBeAttached();
  await twoPictures(page);
  // What moved while the page itself arrived is not the script's doing.
  await page.evaluate(() => {
    (window as unknown as { seen: string[] }).seen.length = 0;
  });
  return {
    /** Lets the script come. */
    wake: () => scripts.resolve(undefined),
    /** Times and sizes of everything that moved since the script was let in. */
    moved: async () => {
      await twoPictures(page);
      return seen(page);
    },
  };
}

for (const [width, height] of [
  [390, 844],
  [1280, 900],
] as const) {
  for (const [words, hash] of [
    ['without a routine', ''],
    ['with a routine from a link', `#${linkOf(5)}`],
  ] as const) {
    test(`nothing moves when the builder wakes ${words}, ${width} × ${height} @chromium`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const { wake, moved } = await asleep(page, `my-routine/${hash}`);
      wake();
      await builderReady(page);
      if (hash)
        await expect(page.getByRole('img', { name: 'QR code that opens this routine' })).toBeAttached();
      expect(await moved()).toEqual([]);
    });
  }
}

for (const [words, question, kept] of [
  ['nothing asked', '', null],
  ['nothing asked now, but before', '', '["ankle pumps","calf raises"]'],
  ['a question answered', '?q=ankle+pumps', null],
] as const) {
  test(`the list from A to Z does not move when the search wakes, ${words} @chromium`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    // The full text comes later and may add to an answer: here only the names answer.
    await page.route('**/pagefind/*/pagefind.js', (route) => route.abort());
    if (kept) await page.addInitScript((list) => localStorage.setItem('search-recent', list), kept);
    const { wake, moved } = await asleep(page, `search/${question}`);
    const list = page.getByRole('heading', { name: 'All exercises from A to Z' });
    // Where nothing will come above it, the list is there to be read at once.
    await expect(list).toBeVisible({ visible: question === '' && !kept });
    wake();
    await expect(page.locator('[aria-busy=false]')).toBeAttached();
    await expect(list).toBeVisible();
    expect(await moved()).toEqual([]);
  });
}

test('where the script of the search never comes, the list from A to Z is there within 5 seconds', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('search/');
  await expect(page.getByRole('link', { name: 'Ankle circles' })).toBeVisible({ timeout: 5_000 });
});

/** What a link leads to stands at the top of the screen, and stays there when the rest of the page has come. */
async function expectPlaceStays(page: Page, id: string, path: string) {
  const place = page.locator(`[id="${id}"]`);
  await expect(place).toBeInViewport();
  await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
  await twoPictures(page);
  const top = (await place.boundingBox())?.y ?? Number.NaN;
  expect(top, path).toBeGreaterThanOrEqual(0);
  expect(top, path).toBeLessThan(100);
}

test('a link into a long page leads there, and its place stays when the rest comes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [path, id] of [
    ['evidence/', 'who-wright'],
    ['moments/', 'standing-at-work'],
    ['print/', 'calf-raises'],
  ] as const) {
    await page.goto(`${path}#${id}`);
    await expectPlaceStays(page, id, path);
  }
});

test('a link within the page of sources leads there while they still wait, and its place stays', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('evidence/');
  await page.evaluate(() => location.assign('#wright-news'));
  await expectPlaceStays(page, 'wright-news', 'evidence/');
});
