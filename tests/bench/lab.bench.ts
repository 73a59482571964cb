import assert from 'node:assert/strict';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/run/browser.js';
import { serve } from '../../src/run/serve.js';

/** The slow-down that the lab must bear, the time there is for a picture at 60 a second, and the longest task, in ms. */
const slower = 4;
const picture = 1000 / 60;
const longestTask = 50;

interface TraceEvent {
  ph: string;
  name: string;
  tid: number;
  /** Microseconds of processor time: waiting for other programs does not count. */
  tdur?: number;
}

const server = await serve({ port: 0, quiet: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const tools = await page.context().newCDPSession(page);
await page.goto(`${server.address}how-it-works/`);
const lab = page.getByRole('group', { name: 'The calf pump to try' });
await lab.scrollIntoViewIfNeeded();
await page.locator('[data-ready]').waitFor();
await lab.getByLabel('What goes wrong').selectOption('leaky-moderate');

const events: TraceEvent[] = [];
tools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
await tools.send('Tracing.start', {
  transferMode: 'ReportEvents',
  traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'cc'] },
});
await lab.getByRole('button', { name: 'Do 10 heel raises for me' }).click();
await lab.getByRole('status').filter({ hasText: 'After 10 heel raises' }).waitFor();
const complete = new Promise((resolve) => tools.once('Tracing.tracingComplete', resolve));
await tools.send('Tracing.end');
await complete;
await browser.close();
server.close();

/** Processor time in ms of everything of a name on the page's main thread, shortest first, as on a slower machine. */
const main = events.find(({ name }) => name === 'FireAnimationFrame')?.tid;
const times = (name: string) =>
  events
    .filter(
      (event) => event.ph === 'X' && event.name === name && event.tid === main && event.tdur !== undefined,
    )
    .map(({ tdur = 0 }) => (slower * tdur) / 1000)
    .sort((a, b) => a - b);
const share = (sorted: readonly number[], part: number) =>
  sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN;

const pictures = times('ProxyMain::BeginMainFrame');
const tasks = times('ThreadControllerImpl::RunTask');
const [middle, most, longest] = [share(pictures, 0.5), share(pictures, 0.95), share(tasks, 1)];
console.log(
  `lab: ${pictures.length} pictures of 10 heel raises; processor time at ${slower}x slow-down: ` +
    `middle ${middle.toFixed(1)} ms, 95 % under ${most.toFixed(1)} ms, longest task ${longest.toFixed(1)} ms`,
);
assert.ok(
  middle <= picture,
  `a picture takes ${middle.toFixed(1)} ms, expected ${picture.toFixed(1)} ms at most`,
);
assert.ok(
  longest <= longestTask,
  `the longest task takes ${longest.toFixed(1)} ms, expected ${longestTask} ms at most`,
);
