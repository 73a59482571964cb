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
const rounds = 9;
/** Between two actions, in ms: a person looks at what came of the first, and the sheet has followed it. */
const look = 400;

const server = await serve({ port: 0, quiet: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const first = 'Calf raises';
/** What a visitor does again and again: there, and back. */
const actions: readonly {
  names: readonly [there: string, back: string];
  there: (page: Page) => Locator;
  back: (page: Page) => Locator;
  /** The most lines with which there is something to do. */
  most?: number;
  /** What comes before, and is not measured. */
  first?: (page: Page) => Promise<void>;
}[] = [
  {
    names: ['a step less in the dose', 'a step more'],
    there: (page) => button(page, `Less: ${first}`),
    back: (page) => button(page, `More: ${first}`),
  },
  {
    names: ['details open', 'details closed'],
    there: (page) => button(page, `Change: ${first}`),
    back: (page) => button(page, `Done: ${first}`),
  },
  {
    names: ['a line out', 'a line out undone'],
    there: (page) => button(page, `Remove ${first}`),
    back: (page) => button(page, /^Undo/),
  },
  {
    names: ['large print', 'normal print'],
    there: (page) => radio(page, 'Large'),
    back: (page) => radio(page, 'Normal'),
  },
  {
    names: ['4 weeks', '1 week'],
    there: (page) => radio(page, '4 weeks'),
    back: (page) => radio(page, '1 week'),
  },
  {
    names: ['a day out', 'a day in'],
    first: (page) => button(page, `Change: ${first}`).first().press('Space'),
    there: (page) => page.getByRole('checkbox', { name: 'Saturday' }),
    back: (page) => page.getByRole('checkbox', { name: 'Saturday' }),
  },
  {
    names: ['another exercise', 'another exercise undone'],
    first: (page) => page.getByText('Add another exercise').press('Space'),
    there: (page) => button(page, 'Add: Sit to stand'),
    back: (page) => button(page, /^Undo/),
    most: 9,
  },
];

const slow: string[] = [];
for (const count of [5, 10]) {
  for (const width of [390, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, serviceWorkers: 'block' });
    await openRoutine(page, linkOf(count), server.address);
    for (const { names, first, there, back } of actions.filter(({ most = count }) => count <= most)) {
      await first?.(page);
      const times: readonly [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        for (const [way, place] of [there(page).first(), back(page).first()].entries()) {
          await page.waitForTimeout(look);
          times[way]?.push(await timeToPicture(page, () => place.press('Space')));
        }
      }
      for (const [way, name] of names.entries()) {
        const sorted = (times[way] ?? []).sort((a, b) => a - b);
        const middle = sorted[Math.floor(rounds / 2)] ?? Number.NaN;
        const most = sorted.at(-1) ?? Number.NaN;
        const words = `${count} exercises, ${width} px wide, ${name}: middle ${middle.toFixed(1)} ms, at most ${most.toFixed(1)} ms`;
        console.log(`builder: ${words}`);
        if (!(middle <= allowed)) slow.push(words);
      }
    }
    await page.close();
  }
}
await browser.close();
server.close();
assert.deepEqual(slow, [], `expected ${allowed} ms at most until the next picture at ${slower}x slow-down`);
