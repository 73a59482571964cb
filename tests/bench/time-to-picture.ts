import type { Page } from '@playwright/test';
import assert from 'node:assert/strict';
import { traced, type TraceEvent } from './traced.ts';

/** The slow-down that the builder must bear. */
export const slower = 4;

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

/**
 * Does an action that presses something, by key: for a click the test itself looks at the page from within, and its looking
 * is not the builder’s. Gives the processor time in ms, as on a slower machine, until it is on the screen.
 */
export async function timeToPicture(page: Page, action: () => Promise<void>): Promise<number> {
  const events = await traced(page, async () => {
    await action();
    // Two pictures later the action is on the screen.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  });
  return toPicture(events);
}
