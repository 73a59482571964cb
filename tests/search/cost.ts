import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { serveFolder } from './engines.ts';

/** What a search costs a visitor. */
export interface Cost {
  /** Bytes over the wire from pressing the search button until the first result, on a slow line. */
  firstResult: number;
  /** The same until the text index has answered as well. */
  fullAnswer: number;
  /** How many keys were pressed for the times below. */
  keys: number;
  /** Milliseconds from key to drawn results once loaded, at 4 times slower computing, by the clock. Other programs count. */
  clock: Times;
  /** The same work in processor time of the page, times 4: what counts on a machine that is shared. */
  processor: Times;
}

/** The median, what 9 in 10 stay under, and the worst, in milliseconds. */
export interface Times {
  median: number;
  nineInTen: number;
  worst: number;
}

const slower = 4;

function timesOf(list: readonly number[]): Times {
  const sorted = list.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { median: at(0.5), nineInTen: at(0.9), worst: at(1) };
}

const typed = [
  'calf raises on stairs',
  'swollen ankles on a plane',
  'ankel cicles',
  'how does the pump work',
];

async function bytes(browser: Browser, origin: string): Promise<Pick<Cost, 'firstResult' | 'fullAnswer'>> {
  // A service worker would fetch past the slow line. A first visit has none yet.
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const arrived: { at: number; bytes: number }[] = [];
  let clock = 0;
  client.on('Network.requestWillBeSent', ({ timestamp, wallTime }) => (clock = wallTime - timestamp));
  client.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) =>
    arrived.push({ at: 1000 * (timestamp + clock), bytes: encodedDataLength }),
  );
  const sum = (until: number) =>
    arrived.reduce((total, { at, bytes: size }) => total + (at <= until ? size : 0), 0);
  await page.goto(`${origin}/about/`, { waitUntil: 'load' });
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
  arrived.length = 0;
  await page.keyboard.press('Control+k');
  await page.locator('dialog [aria-busy=false]').waitFor();
  // The page itself notes the moment, since this program hears of it late on a busy machine.
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new MutationObserver((_, watch) => {
          if (!document.querySelector('[data-search-result]')) return;
          watch.disconnect();
          resolve(Date.now());
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await page.getByRole('dialog').getByRole('searchbox').pressSequentially('ankle', { delay: 80 });
  const firstResult = sum(await shown);
  await page.locator('dialog [aria-busy=false] [data-search-result]').first().waitFor();
  await page.waitForTimeout(1_500);
  await page.close();
  return { firstResult, fullAnswer: sum(Number.POSITIVE_INFINITY) };
}

/** Puts a question into the box as a key does, and gives the milliseconds by the clock until its results are drawn. */
function ask(page: Page, question: string): Promise<number> {
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('main input[type=search]');
    const place = document.querySelector('[data-search-place]');
    if (!input || !place) throw new Error('no search on the page');
    const done = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (place.getAttribute('aria-busy') !== 'false') return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      });
      watch.observe(place, { attributes: true, attributeFilter: ['aria-busy'] });
    });
    input.value = text;
    const start = performance.now();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return (await done) - start;
  }, question);
}

const keys = typed.flatMap((text) => Array.from({ length: text.length - 1 }, (_, n) => text.slice(0, n + 2)));

async function loadedPage(browser: Browser, origin: string): Promise<{ page: Page; client: CDPSession }> {
  const page = await browser.newPage();
  await page.goto(`${origin}/search/?q=ankle`);
  await page.locator('[aria-busy=false] [data-search-result]').first().waitFor();
  return { page, client: await page.context().newCDPSession(page) };
}

async function byClock(browser: Browser, origin: string): Promise<Times> {
  const { page, client } = await loadedPage(browser, origin);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const times: number[] = [];
  for (const key of keys) times.push(await ask(page, key));
  await page.close();
  return timesOf(times);
}

async function byProcessor(browser: Browser, origin: string): Promise<Times> {
  const { page, client } = await loadedPage(browser, origin);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const times: number[] = [];
  for (const key of keys) {
    const before = await spent();
    await ask(page, key);
    times.push(slower * ((await spent()) - before));
  }
  await page.close();
  return timesOf(times);
}

/** Measures the built site in Chromium. Gives nothing where there is no browser. */
export async function costOf(folder: string): Promise<Cost | undefined> {
  const executablePath = process.env['SECOND_HEART_BROWSER'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] }).catch(() => undefined);
  if (!browser) return undefined;
  try {
    const origin = await serveFolder(folder);
    const sent = await bytes(browser, origin);
    const [clock, processor] = [await byClock(browser, origin), await byProcessor(browser, origin)];
    return { ...sent, keys: keys.length, clock, processor };
  } finally {
    await browser.close();
  }
}
