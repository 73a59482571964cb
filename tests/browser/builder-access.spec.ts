import { expect, type Page } from '@playwright/test';
import { axe } from './axe.ts';
import { lineOf, linkOf, openBuilder, openRoutine, passSafety } from './builder-steps.ts';
import { test } from './one-window.ts';

test.use({ serviceWorkers: 'block' });

/** Opens everything that can be opened. */
async function unfold(page: Page) {
  await page.getByRole('button', { name: 'Show suggestions' }).click();
  await page.getByRole('button', { name: /^Change: Calf raises/ }).click();
  await page.getByRole('combobox', { name: /^When/ }).selectOption({ label: 'In my own words' });
  await page.getByText('Add another exercise').click();
  await page.getByText('More for the sheet').click();
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
}

const states: Record<string, (page: Page) => Promise<void>> = {
  'before the answers': (page) => openBuilder(page),
  'ask first': async (page) => {
    await openBuilder(page);
    await page.getByRole('checkbox', { name: /A blood clot/ }).check();
  },
  'an emergency': async (page) => {
    await openBuilder(page);
    await page.getByRole('button', { name: 'I have one of these signs' }).click();
  },
  'nothing chosen yet': async (page) => {
    await openBuilder(page);
    await passSafety(page);
  },
  'everything open': async (page) => {
    await openRoutine(page, linkOf(6));
    await unfold(page);
  },
  messages: async (page) => {
    await openRoutine(page, '9/a3/flying.moon.1/calf-raises.kettle.99');
  },
};

for (const [name, reach] of Object.entries(states)) {
  test(`${name}: axe finds no fault in light and dark @chromium`, async ({ kept: page }) => {
    await reach(page);
    expect(await axe(page, 'light')).toEqual([]);
    expect(await axe(page, 'dark')).toEqual([]);
  });

  test(`${name}: nothing too wide, nothing too small`, async ({ kept: page }) => {
    await reach(page);
    for (const width of [320, 390, 859, 861, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const faults = await page.evaluate(() => {
        const found: string[] = [];
        const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        if (over > 0) found.push(`${over} px too wide`);
        const place = document.getElementById('builder');
        const controls =
          place?.querySelectorAll(
            'button, summary, select, input:not([type=checkbox], [type=radio], [type=file]), label:has([type=checkbox], [type=radio])',
          ) ?? [];
        for (const control of controls) {
          const { width: w, height: h } = control.getBoundingClientRect();
          if (h > 0 && (h < 44 || w < 44))
            found.push(`${control.textContent} ${control.ariaLabel}: ${Math.round(w)} × ${Math.round(h)}`);
        }
        for (const element of place?.querySelectorAll('*:not(.sheet, .sheet *, option, optgroup)') ?? []) {
          const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
          const size = parseFloat(getComputedStyle(element).fontSize);
          if (own && size < 16) found.push(`${element.textContent}: ${size}px`);
        }
        return found;
      });
      expect(faults, `${width} px wide`).toEqual([]);
    }
  });
}

test('at 400 % zoom and in a low window nothing covers what has the focus', async ({ kept: page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openRoutine(page, linkOf(3));
  await page.getByRole('button', { name: 'More: Brisk walking' }).focus();
  const seen = await page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    if (!box) return false;
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return document.activeElement?.contains(top) ?? false;
  });
  expect(seen).toBe(true);
});

test('any action shows within 50 ms on a processor four times as slow @chromium', async ({ page }) => {
  await openRoutine(page, linkOf(9));
  await expect(lineOf(page, 'Sit to stand')).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const slowest = await page.evaluate(async () => {
    const button = document.querySelector<HTMLElement>('[aria-label="More: Brisk walking"]');
    const less = document.querySelector<HTMLElement>('[aria-label="Less: Brisk walking"]');
    if (!button || !less) throw new Error('expected the steppers of Brisk walking');
    const times: number[] = [];
    for (let n = 0; n < 8; n += 1) {
      const start = performance.now();
      (n % 2 === 0 ? button : less).click();
      // The change is made in a microtask; asking for a box makes the browser lay it out.
      await Promise.resolve();
      await Promise.resolve();
      document.querySelector('.sheet')?.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    // The first press also compiles the code; the middle of the rest is what a person meets.
    return times.slice(1).sort((a, b) => a - b)[3] ?? Infinity;
  });
  expect(slowest, `${Math.round(slowest)} ms`).toBeLessThan(50);
});
