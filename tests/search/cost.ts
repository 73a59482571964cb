import { chromium, type Browser } from '@playwright/test';
import { serveFolder } from './engines.ts';

/** What a search costs a visitor. */
export interface Cost {
  /** Bytes over the wire from pressing the search button until the first result, on a slow line. */
  firstResult: number;
  /** The same until the text index has answered as well. */
  fullAnswer: number;
  /** Milliseconds from key to results once loaded, at 4 times slower computing: the median, what 9 in 10 stay under, and the worst. */
  median: number;
  nineInTen: number;
  worst: number;
  keys: number;
}

const typed = [
  'calf raises on stairs',
  'swollen ankles on a plane',
  'ankel cicles',
  'how does the pump work',
];

async function bytes(browser: Browser, origin: string): Promise<Pick<Cost, 'firstResult' | 'fullAnswer'>> {
  const page = await browser.newPage();
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  let sum = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (sum += encodedDataLength));
  await page.goto(`${origin}/about/`, { waitUntil: 'load' });
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
  sum = 0;
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').pressSequentially('ankle', { delay: 80 });
  await page.locator('[data-search-result]').first().waitFor();
  const firstResult = sum;
  await page.locator('dialog [aria-busy=false] [data-search-result]').first().waitFor();
  await page.waitForTimeout(1_500);
  await page.close();
  return { firstResult, fullAnswer: sum };
}

async function perKey(
  browser: Browser,
  origin: string,
): Promise<Pick<Cost, 'median' | 'nineInTen' | 'worst' | 'keys'>> {
  const page = await browser.newPage();
  await page.goto(`${origin}/search/?q=ankle`);
  await page.locator('[aria-busy=false] [data-search-result]').first().waitFor();
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: number[] = [];
  for (const text of typed) {
    for (let length = 2; length <= text.length; length += 1) {
      times.push(
        await page.evaluate(
          async (question) => {
            const input = document.querySelector<HTMLInputElement>('main input[type=search]');
            const place = document.querySelector('[data-search-place]');
            if (!input || !place) throw new Error('no search on the page');
            const done = new Promise<number>((resolve) => {
              const watch = new MutationObserver(() => {
                if (place.getAttribute('aria-busy') === 'false') {
                  watch.disconnect();
                  requestAnimationFrame(() => resolve(performance.now()));
                }
              });
              watch.observe(place, { attributes: true, attributeFilter: ['aria-busy'] });
            });
            input.value = question;
            const start = performance.now();
            input.dispatchEvent(new Event('input', { bubbles: true }));
            return (await done) - start;
          },
          text.slice(0, length),
        ),
      );
    }
  }
  await page.close();
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return { median: at(0.5), nineInTen: at(0.9), worst: at(1), keys: times.length };
}

/** Measures the built site in Chromium. Gives nothing where there is no browser. */
export async function costOf(folder: string): Promise<Cost | undefined> {
  const executablePath = process.env['SECOND_HEART_BROWSER'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] }).catch(() => undefined);
  if (!browser) return undefined;
  try {
    const origin = await serveFolder(folder);
    return { ...(await bytes(browser, origin)), ...(await perKey(browser, origin)) };
  } finally {
    await browser.close();
  }
}
