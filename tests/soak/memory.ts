import { expect, type Page } from '@playwright/test';

/** What a page holds once everything that can be let go has gone. */
export interface Held {
  /** Bytes of script's memory. */
  heap: number;
  /** Nodes of the document, and those that script still holds. */
  nodes: number;
  /** Listeners to events. */
  listeners: number;
}

/** Asks the browser to clear up, then counts. Chromium only. */
export async function held(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** The least of each that was held at any of several times. */
export const least = (all: readonly Held[]): Held => ({
  heap: Math.min(...all.map(({ heap }) => heap)),
  nodes: Math.min(...all.map(({ nodes }) => nodes)),
  listeners: Math.min(...all.map(({ listeners }) => listeners)),
});

/** A leak grows with use: what is held after all of it may be a little more than half-way, and no more. */
export function expectSteady(half: Held, whole: Held) {
  console.log(
    `  half-way ${(half.heap / 1e6).toFixed(2)} MB, ${half.nodes} nodes, ${half.listeners} listeners; ` +
      `at the end ${(whole.heap / 1e6).toFixed(2)} MB, ${whole.nodes} nodes, ${whole.listeners} listeners`,
  );
  expect(whole.heap, 'bytes held at the end').toBeLessThan(1.05 * half.heap + 200_000);
  expect(whole.nodes, 'nodes held at the end').toBeLessThan(1.2 * half.nodes + 500);
  expect(whole.listeners, 'listeners at the end').toBeLessThan(1.2 * half.listeners + 100);
}
