import assert from 'node:assert/strict';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/run/browser.js';
import { serve } from '../../src/run/serve.js';
import { traced } from './traced.ts';

/** The slow-down that the lab must bear, the time there is for a picture at 60 a second, and the longest task, in ms. */
const slower = 4;
const picture = 1000 / 60;
const longestTask = 50;

const server = await serve({ port: 0, quiet: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(`${server.address}how-it-works/`);
const lab = page.getByRole('group', { name: 'The calf pump to try' });
const press = (name: string) => lab.getByRole('button', { name }).click();
await lab.scrollIntoViewIfNeeded();
await page.locator('[data-ready]').waitFor();
await lab.getByLabel('What goes wrong').selectOption('leaky-moderate');

/** Resolves when the sentence of the lab begins so. The page itself looks, once for each change, and not the test again and again. */
const told = (words: string) =>
  lab.getByRole('status').evaluate(
    (element, start) =>
      new Promise<void>((resolve) => {
        const look = () => element.textContent?.startsWith(start) && resolve();
        new MutationObserver(look).observe(element, { childList: true, characterData: true, subtree: true });
      }),
    words,
  );

/** What a run of the lab costs on the page's main thread: print it, and refuse what is too slow. */
async function measure(what: string, run: () => Promise<unknown>): Promise<void> {
  const events = await traced(page, run);

  /** Processor time in ms of everything of a name on the page's main thread, shortest first, as on a slower machine. */
  const first = events.find(({ name }) => name === 'FireAnimationFrame');
  const main = first?.tid;
  /** What the test itself asks of the page is not the lab's: the press of a button, and looking for it, come before. */
  const began = first?.ts ?? 0;
  const times = (wanted: string) =>
    events
      .filter(
        ({ ph, name, tid, ts, tdur }) =>
          ph === 'X' && name === wanted && tid === main && ts >= began && tdur !== undefined,
      )
      .map(({ tdur = 0 }) => (slower * tdur) / 1000)
      .sort((a, b) => a - b);
  const share = (sorted: readonly number[], part: number) =>
    sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN;

  const pictures = times('ProxyMain::BeginMainFrame');
  const [middle, most] = [share(pictures, 0.5), share(pictures, 0.95)];
  const longest = share(times('ThreadControllerImpl::RunTask'), 1);
  console.log(
    `lab: ${pictures.length} pictures of ${what}; processor time at ${slower}x slow-down: ` +
      `middle ${middle.toFixed(1)} ms, 95 % under ${most.toFixed(1)} ms, longest task ${longest.toFixed(1)} ms`,
  );
  assert.ok(pictures.length > 100, `${what}: expected more than 100 pictures, got ${pictures.length}`);
  assert.ok(
    middle <= picture,
    `${what}: a picture takes ${middle.toFixed(1)} ms, expected ${picture.toFixed(1)} ms at most`,
  );
  assert.ok(
    longest <= longestTask,
    `${what}: the longest task takes ${longest.toFixed(1)} ms, expected ${longestTask} ms at most`,
  );
}

try {
  await measure('10 heel raises', async () => {
    const over = told('After 10 heel raises');
    await press('Do 10 heel raises for me');
    await over;
  });

  // Fill the chart to its end, in steps.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const next = lab.getByRole('button', { name: 'Next step' });
  for (let step = 0; step < 14 && (await next.isVisible()); step++) await next.click();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await measure('walking, with the chart full', async () => {
    const over = told('After half a minute of walking');
    await press('Walk');
    await over;
  });

  await measure('dragging the foot', async () => {
    const box = await lab.getByRole('img', { name: /calf cut open/ }).boundingBox();
    assert.ok(box, 'expected the drawing on the page');
    const [x, y] = [box.x + box.width * 0.85, box.y + box.height * 0.95];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 0; step <= 240; step++) await page.mouse.move(x, y + 50 * Math.sin(step / 10));
    await page.mouse.up();
  });
} finally {
  await browser.close();
  server.close();
}
