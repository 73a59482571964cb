import type { Locator, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import assert from 'node:assert/strict';
import { findBrowser } from '../../src/run/browser.js';
import { serve } from '../../src/run/serve.js';
import { linkOf, openRoutine } from '../browser/builder-steps.ts';
import { slower, timeToPicture } from './time-to-picture.ts';

/** The time in ms in which an action must be on the screen. */
const allowed = 50;
/** Each action is done so often; the middle one counts. */
const rounds = 7;
/** Between two actions, in ms: a person looks at what came of the first, and the sheet has followed it. */
const look = 400;

const server = await serve({ port: 0, quiet: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });

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
        for (const place of [there(page).first(), back(page).first()]) {
          await page.waitForTimeout(look);
          times.push(await timeToPicture(page, () => place.click()));
        }
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
