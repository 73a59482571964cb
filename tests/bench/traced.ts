import type { Page } from '@playwright/test';

/** One thing the browser did. */
export interface TraceEvent {
  ph: string;
  name: string;
  tid: number;
  /** Microseconds since the start of the trace's clock. */
  ts: number;
  /** Microseconds of processor time: waiting for other programs does not count. */
  tdur?: number;
  args?: { data?: { type?: string } };
}

/** Everything the browser did while something ran, in order of time. */
export async function traced(page: Page, run: () => Promise<unknown>): Promise<TraceEvent[]> {
  const tools = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  tools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await tools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'cc'] },
  });
  await run();
  const complete = new Promise((resolve) => tools.once('Tracing.tracingComplete', resolve));
  await tools.send('Tracing.end');
  await complete;
  await tools.detach();
  return events.sort((a, b) => a.ts - b.ts);
}
