import type { Locator, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import assert from 'node:assert/strict';
import { findBrowser } from '../../src/run/browser.js';
import { serve } from '../../src/run/serve.js';
import { linkOf, openRoutine } from '../browser/builder-steps.ts';

/** The slow-down that the builder must bear, and the time in ms in which an action must be on the screen. */
const slower = 4;
const allowed = 50;
/** Each action is done so often; the middle one counts. */
const rounds = 7;

interface TraceEvent {
  ph: string;
  name: string;
  tid: number;
  /** Microseconds since the start of the trace's clock. */
  ts: number;
  /** Microseconds of processor time: waiting for other programs does not count. */
  tdur?: number;
  args?: { data?: { type?: string } };
}

const server = await serve({ port: 0, quiet: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });

/** Everything the page's main thread did while an action ran, until it went quiet again. */
async function traced(page: Page, action: () => Promise<void>): Promise<TraceEvent[]> {
  const tools = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  tools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await tools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'cc'] },
  });
  await action();
  // Two pictures later the action is on the screen.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const complete = new Promise((resolve) => tools.once('Tracing.tracingComplete', resolve));
  await tools.send('Tracing.end');
  await complete;
  await tools.detach();
  return events.sort((a, b) => a.ts - b.ts);
}

/** Processor time in ms, as on a slower machine, from a tap to the end of the next picture: script, styles, layout and paint. */
function toPicture(events: readonly TraceEvent[]): number {
  const begun = events.find(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'click');
  assert.ok(begun, 'expected a click in the trace');
  const main = events.filter(({ tid, ph }) => tid === begun.tid && ph === 'X');
  const pictures = main.filter(({ name }) => name === 'ProxyMain::BeginMainFrame');
  const shown = pictures.find(({ ts }) => ts > begun.ts) ?? pictures.at(-1);
  assert.ok(shown, 'expected a picture after the event');
  const tasks = main.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  const first = tasks.findLastIndex(({ ts }) => ts <= begun.ts);
  const between = tasks.slice(Math.max(0, first)).filter(({ ts }) => ts <= shown.ts);
  return (slower * between.reduce((sum, { tdur = 0 }) => sum + tdur, 0)) / 1000;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const first = 'Calf raises';
/** What a visitor does again and again: there, and back. */
const actions: readonly { name: string; there: (page: Page) => Locator; back: (page: Page) => Locator }[] = [
  {
    name: 'a step in the dose',
    there: (page) => button(page, `Less: ${first}`),
    back: (page) => button(page, `More: ${first}`),
  },
  {
    name: 'details open, closed',
    there: (page) => button(page, `Change: ${first}`),
    back: (page) => button(page, `Done: ${first}`),
  },
  {
    name: 'a line out, undone',
    there: (page) => button(page, `Remove ${first}`),
    back: (page) => button(page, /^Undo/),
  },
  {
    name: 'large, normal print',
    there: (page) => page.getByText('Large', { exact: true }),
    back: (page) => page.getByText('Normal', { exact: true }),
  },
  {
    name: '4 weeks, 1 week',
    there: (page) => page.getByText('4 weeks', { exact: true }),
    back: (page) => page.getByText('1 week', { exact: true }),
  },
];

const slow: string[] = [];
for (const count of [5, 10]) {
  for (const width of [390, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, serviceWorkers: 'block' });
    await openRoutine(page, linkOf(count), server.address);
    for (const { name, there, back } of actions) {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        for (const place of [there(page).first(), back(page).first()])
          times.push(toPicture(await traced(page, () => place.click())));
      }
      times.sort((a, b) => a - b);
      const middle = times[Math.floor(times.length / 2)] ?? Number.NaN;
      const most = times[Math.floor(times.length * 0.9)] ?? Number.NaN;
      const words = `${count} exercises, ${width} px wide, ${name}: middle ${middle.toFixed(1)} ms, 90 % under ${most.toFixed(1)} ms`;
      console.log(`builder: ${words}`);
      if (middle > allowed) slow.push(words);
    }
    await page.close();
  }
}
await browser.close();
server.close();
assert.deepEqual(slow, [], `expected ${allowed} ms at most until the next picture at ${slower}x slow-down`);
