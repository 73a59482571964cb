import type { Browser } from '@playwright/test';
import { blockedBefore, totalBlockingTime, type Task } from './blocked.ts';

/** What one visit with an empty cache cost. Times in milliseconds from the start of the visit. */
export interface Visit {
  requests: number;
  /** Bytes as they came over the line, headers included, by kind. */
  bytes: Record<string, number>;
  total: number;
  firstPaint: number;
  largestPaint: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Total blocking time: after the first picture, in which a tap would have waited. */
  blocked: number;
  /** The same before the first picture. */
  blockedBefore: number;
}

/** A slow phone on a slow line: 150 ms there and back, 1.6 Mbit/s, a quarter of this machine's speed. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slower = 4;
/** The visit ends when nothing has come for this long, in milliseconds: what a page does by itself later counts too. */
const quiet = 4_000;

/** One visit in a browser of its own. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 800 },
    deviceScaleFactor: 2,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  let last = Date.now();
  let requests = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.requestWillBeSent', () => {
    requests++;
    last = Date.now();
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
    last = Date.now();
  });
  await page.addInitScript(() => {
    const seen = { largestPaint: 0, shift: 0, tasks: [] as object[] };
    Object.assign(window, { seen });
    const watch = (type: string, add: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
    watch('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
    watch('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
  });
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  while (Date.now() - last < quiet) await new Promise((go) => setTimeout(go, 100));
  const { tasks, ...seen } = await page.evaluate(() => ({
    ...(window as unknown as { seen: { largestPaint: number; shift: number; tasks: Task[] } }).seen,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  await context.close();
  return {
    requests,
    bytes,
    total: Object.values(bytes).reduce((sum, part) => sum + part, 0),
    ...seen,
    blocked: totalBlockingTime(tasks, seen.firstPaint),
    blockedBefore: blockedBefore(tasks, seen.firstPaint),
  };
}

/** The middle one of several numbers. */
export const middle = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
