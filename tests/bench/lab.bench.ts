import assert from 'node:assert/strict';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/run/browser.js';
import { serve } from '../../src/run/serve.js';
import { traced } from './traced.ts';

/** The slow-down that the lab must bear, the time there is for a picture at 60 a second, and the longest task, in ms. */
const slower = 4;
const picture = 1000 / 60;
const longestTask = 50;
/** How often each thing is measured. */
const runs = 3;

const server = await serve({ port: 0, quiet: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(`${server.address}how-it-works/`);
const lab = page.getByRole('group', { name: 'The calf pump to try' });
/** By key: for a click the test itself looks at the page from within, and its looking is not the lab's. */
const press = (name: string) => lab.getByRole('button', { name }).press('Enter');
await lab.scrollIntoViewIfNeeded();
await page.locator('[data-ready]').waitFor();
// What is below the first screen comes a second after the page, whatever the lab does.
await page.waitForFunction(() => document.getAnimations().length === 0);
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

/** What one run of the lab costs on the page's main thread, in ms as on a slower machine. */
async function once(run: () => Promise<unknown>) {
  const events = await traced(page, run);
  /** From the press on. What the test asks of the page to find the button comes before. */
  const first = events.find(
    ({ name, args }) => name === 'EventDispatch' && /keydown|mousedown/.test(args?.data?.type ?? ''),
  );
  assert.ok(first, 'expected a press of a key or of the mouse in the trace');
  const { tid: main, ts: pressed } = first;
  const began = Math.max(
    ...events
      .filter(
        ({ name, tid, ts }) => name === 'ThreadControllerImpl::RunTask' && tid === main && ts <= pressed,
      )
      .map(({ ts }) => ts),
  );
  /** Processor time of everything of a name, shortest first. */
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
  return {
    pictures: pictures.length,
    middle: share(pictures, 0.5),
    most: share(pictures, 0.95),
    longest: share(times('ThreadControllerImpl::RunTask'), 1),
  };
}

/**
 * Measures something several times, prints it, and refuses what is too slow. A stall of the machine comes once; what the
 * lab itself does comes each time. So the middle one of the runs counts, and the longest of all is printed beside it.
 */
async function measure(what: string, run: () => Promise<unknown>, prepare?: () => Promise<unknown>) {
  const found: Awaited<ReturnType<typeof once>>[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    await prepare?.();
    found.push(await once(run));
  }
  const of = (kind: keyof (typeof found)[number]) => found.map((each) => each[kind]).sort((a, b) => a - b);
  const middleOf = (kind: keyof (typeof found)[number]) => of(kind)[Math.floor(runs / 2)] ?? Number.NaN;
  const [pictures, middle, most, longest] = (['pictures', 'middle', 'most', 'longest'] as const).map(
    middleOf,
  );
  assert.ok(pictures && middle && most && longest, `${what}: expected a figure of each kind`);
  const all = of('longest').map((time) => time.toFixed(1));
  console.log(
    `lab: ${pictures} pictures of ${what}; processor time at ${slower}x slow-down: middle ${middle.toFixed(1)} ms, ` +
      `95 % under ${most.toFixed(1)} ms, longest task ${longest.toFixed(1)} ms (in ${runs} runs: ${all.join(', ')})`,
  );
  assert.ok(pictures > 100, `${what}: expected more than 100 pictures, got ${pictures}`);
  assert.ok(
    middle <= picture,
    `${what}: a picture takes ${middle.toFixed(1)} ms, expected ${picture.toFixed(1)} ms at most`,
  );
  assert.ok(
    longest <= longestTask,
    `${what}: the longest task takes ${longest.toFixed(1)} ms, expected ${longestTask} ms at most`,
  );
}

const restart = () => press('Start again');
/** Fills the chart to its end, in steps. */
async function fill() {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const next = lab.getByRole('button', { name: 'Next step' });
  for (let step = 0; step < 14 && (await next.isVisible()) && (await next.isEnabled()); step++)
    await next.press('Enter');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
}
const until = (words: string, button: string) => async () => {
  const over = told(words);
  await press(button);
  await over;
};

try {
  await measure('10 heel raises', until('After 10 heel raises', 'Do 10 heel raises for me'), restart);
  await measure('walking, with the chart full', until('After half a minute of walking', 'Walk'), fill);
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
