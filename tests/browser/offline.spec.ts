import { readFileSync } from 'node:fs';
import { expect, test as plain, type Page } from '@playwright/test';
import { builtPages } from '../built/dist.ts';
import { lineOf, linkOf, openRoutine, sheetOf } from './builder-steps.ts';
import { changingSite, nextBuild, type ChangingSite } from './changing-site.ts';

const test = plain.extend<{ site: ChangingSite; faults: string[] }>({
  // Playwright wants the braces, even where a fixture uses no other.
  site: async ({}, use) => {
    const site = await changingSite();
    await use(site);
    await site.stop();
  },
  faults: async ({ page }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await use(faults);
  },
});
test.use({ serviceWorkers: 'allow' });

const pages = builtPages()
  .map(({ path }) => path.slice(1))
  .filter((path) => path !== '404.html');
const routine = 'my-routine/';

/** Waits until everything has been fetched in advance and the worker answers for the page. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active && active.state !== 'activated') {
      await new Promise((go) => active.addEventListener('statechange', go, { once: true }));
    }
  });
/** Asks for a newer worker, as the browser does at each visit. */
const lookForNewer = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
  });
const cachedUrls = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => url);
  });
const newer = (page: Page) => page.getByText('A newer version of this site is ready');
/**
 * Presses "Show it": the page loads again by itself and is the newer version. A browser that is watched, as here, keeps the
 * old worker until the page leaves, and that worker may still give this one page: then the next visit is the newer version.
 */
const showNewer = async (page: Page, isNewer: () => Promise<boolean>) => {
  const left = page.waitForEvent('framenavigated');
  await page.getByRole('button', { name: 'Show it' }).click();
  await left;
  await expect(async () => {
    if (!(await isNewer())) await page.reload();
    expect(await isNewer()).toBe(true);
  }).toPass({ timeout: 20_000 });
};

test('after one visit every page opens without a network, and a wrong address says so', async ({
  page,
  site,
  faults,
}) => {
  test.slow();
  await page.goto(site.address);
  const title = await page.title();
  await kept(page);
  await site.stop();
  for (const path of pages) {
    const answer = await page.goto(site.address + path);
    expect(answer?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
    expect((await page.getByRole('main').innerText()).length, path).toBeGreaterThan(4);
  }
  await page.goto(site.address);
  expect(await page.title()).toBe(title);
  await page.goto(`${site.address}exercises/?position=seated#a-z`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const wrong = await page.goto(`${site.address}no-such-page/`);
  expect(wrong?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
});

test('search and builder work without a network', async ({ page, site, faults }) => {
  await page.goto(site.address);
  await kept(page);
  await site.stop();
  await page.goto(`${site.address}search/?q=ankel`);
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  await openRoutine(page, linkOf(2), site.address);
  await expect(lineOf(page, 'Calf raises')).toBeVisible();
  await expect(sheetOf(page)).toContainText('Calf raises');
  await page.reload();
  await expect(lineOf(page, 'Calf raises')).toBeVisible();
  expect(faults).toEqual([]);
});

test('a page prints without a network', async ({ page, site }) => {
  await page.goto(site.address);
  await kept(page);
  await site.stop();
  await page.goto(site.address + routine);
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(1_000);
});

test('a newer version is offered, waits, and comes when asked for', async ({ page, site, faults }) => {
  await page.goto(site.address + routine);
  await kept(page);
  await openRoutine(page, linkOf(2), site.address);
  await page.evaluate(() => Object.assign(window, { unsaved: 'typed' }));
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  nextBuild(site, routine, heading, 'Words of the next build');
  await lookForNewer(page);
  await expect(newer(page)).toBeVisible();
  // Nothing has changed under the reader's hands.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  expect(await page.evaluate(() => (window as { unsaved?: string }).unsaved)).toBe('typed');

  await page.getByRole('button', { name: 'Later' }).click();
  await expect(newer(page)).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(newer(page)).toBeVisible();
  const title = page.getByRole('heading', { level: 1, name: 'Words of the next build' });
  await showNewer(page, () => title.isVisible());
  await expect(lineOf(page, 'Calf raises'), 'the routine is kept').toBeVisible();
  await kept(page);
  const own = (await cachedUrls(page)).filter((url) => url.startsWith(`${site.address}${routine}?`));
  expect(own, 'the old version is gone').toHaveLength(1);
  expect(own[0]).toContain('000000000000');
  expect(faults).toEqual([]);
});

test('nobody takes a routine away that is open in another tab', async ({ page, context, site }) => {
  await page.goto(site.address);
  await kept(page);
  const builder = await context.newPage();
  await builder.goto(site.address + routine);
  const heading = await builder.getByRole('heading', { level: 1 }).innerText();
  await builder.evaluate(() => Object.assign(window, { unsaved: 'typed' }));
  nextBuild(site, '', 'Second Heart', 'Second Heart, next build');
  await lookForNewer(page);
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.getByText('A routine is open in another tab')).toBeVisible();
  expect(await builder.evaluate(() => (window as { unsaved?: string }).unsaved)).toBe('typed');
  await expect(builder.getByRole('heading', { level: 1 })).toHaveText(heading);
  await builder.close();
  await showNewer(page, async () => (await page.title()).includes('next build'));
});

test('a download that broke off does no harm, and goes on at the next visit', async ({
  page,
  site,
  faults,
}) => {
  const last = pages.at(-1) ?? '';
  site.breakPath(last);
  await page.goto(site.address);
  await expect.poll(() => site.asked.includes(last), { timeout: 20_000 }).toBe(true);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await page.goto(`${site.address}exercises/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  site.mend();
  await page.goto(site.address);
  await kept(page);
  await site.stop();
  await page.goto(site.address + last);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(faults.filter((fault) => !fault.includes('503'))).toEqual([]);
});

test('a page that the browser has thrown away is fetched again', async ({ page, site }) => {
  await page.goto(site.address);
  await kept(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (request.url.includes('/exercises/')) await cache.delete(request);
    }
  });
  await page.goto(`${site.address}exercises/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('with no room to spare nothing is kept and nothing breaks', async ({ page, site, faults }) => {
  await page.addInitScript(() => {
    // The empty page before the first has no storage.
    if ('storage' in navigator)
      navigator.storage.estimate = () => Promise.resolve({ quota: 5_000_000, usage: 4_000_000 });
  });
  await page.goto(site.address);
  await page.waitForLoadState('load');
  await page.goto(`${site.address}exercises/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(site.asked).not.toContain('sw.js');
  expect(faults).toEqual([]);
});

// Only Chromium lets a test set how much room an origin has.
test('running out of room half-way leaves the site as it was @chromium', async ({ page, site, faults }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(site.address).origin,
    quotaSize: 60_000,
  });
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 5_000_000_000, usage: 0 });
  });
  await page.goto(site.address);
  await expect.poll(() => site.asked.length).toBeGreaterThan(5);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await page.goto(`${site.address}exercises/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(faults).toEqual([]);
});

test('one file switches it all off and leaves what a reader has kept', async ({ page, site }) => {
  await page.goto(site.address);
  await kept(page);
  await page.evaluate(() => localStorage.setItem('kept', 'yes'));
  expect((await cachedUrls(page)).length).toBeGreaterThan(pages.length);
  site.change('sw.js', () => readFileSync('.github/hosting/sw-off.js', 'utf8'));
  await lookForNewer(page);
  await expect.poll(async () => (await cachedUrls(page)).length).toBe(0);
  await page.goto(`${site.address}exercises/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
});

test('a reader who saves data is not sent the whole site', async ({ page, site }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  );
  await page.goto(site.address);
  await page.goto(`${site.address}exercises/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(site.asked).not.toContain('sw.js');
});
