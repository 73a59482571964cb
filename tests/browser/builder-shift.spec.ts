import { expect, test } from '@playwright/test';
import { builderReady, linkOf } from './builder-steps.ts';

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
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            seen.push(`${entry.startTime}: ${(entry as PerformanceEntry & { value: number }).value}`);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // The script comes only when the served page has been on the screen.
      let wake = () => {};
      const painted = new Promise<void>((resolve) => (wake = resolve));
      await page.route('**/_astro/*.js', async (route) => {
        await painted;
        await route.continue();
      });
      await page.goto(`my-routine/${hash}`, { waitUntil: 'commit' });
      await expect(page.getByRole('heading', { name: 'Sheets that are ready to print' })).toBeVisible();
      const twoPictures = () =>
        page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
      await twoPictures();
      // What moved while the page itself arrived is not the builder's doing.
      await page.evaluate(() => {
        (window as unknown as { seen: string[] }).seen.length = 0;
      });
      wake();
      await builderReady(page);
      if (hash)
        await expect(page.getByRole('img', { name: 'QR code that opens this routine' })).toBeAttached();
      await twoPictures();
      expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    });
  }
}
