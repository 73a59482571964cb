import { expect } from '@playwright/test';
import { openRoutine, sheetOf } from './builder-steps.ts';
import { test } from './one-window.ts';
import { paperFaults } from './paper-faults.ts';
import { print, readPdf, squeezed } from './printed.ts';

/** Five exercises with the longest moments and doses, lines for a clinician and the longest help box. */
const lines =
  'ankle-circles.standing-at-work.5/single-leg-calf-raises.long-journey.2x12/band-ankle-pushes.standing-at-work.3x10.135/calf-stretch.standing-at-work.2x20/march-on-the-spot.waking.120';
/** How much boxes may differ in size and place, in CSS pixels. */
const fine = 0.1;

/** The lower margin of 15 mm in points. */
const margin = (15 / 25.4) * 72;

const fullest = ['a4', 'letter'].flatMap((paper) =>
  ['', '.large'].flatMap((size) => ['', '.4weeks'].map((weeks) => `${paper}${size}${weeks}`)),
);
for (const sheet of fullest) {
  test(`the fullest sheet takes one page: ${sheet} @chromium`, async ({ kept: page }) => {
    await openRoutine(page, `1/${sheet}.prepared.tel:europe/${lines}`);
    await expect(page.getByRole('img', { name: 'QR code that opens this routine' })).toBeVisible();
    expect(await paperFaults(page)).toEqual([]);
    const pages = await readPdf(await print(page));
    expect(pages).toHaveLength(1);
    const meant = (await sheetOf(page).getByRole('group').textContent()) ?? '';
    expect(pages[0]?.words).toBe(squeezed(meant));
    const texts = pages[0]?.texts ?? [];
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(11.9);
    expect(Math.min(...texts.map(({ y }) => y))).toBeGreaterThanOrEqual(margin);
  });
}

test('boxes of four weeks share their borders where room is short @chromium', async ({ kept: page }) => {
  await openRoutine(page, `1/letter.large.4weeks.prepared.tel:europe/${lines}`);
  await expect(sheetOf(page)).toHaveAttribute('data-tight', 'true');
  await page.emulateMedia({ media: 'print' });
  const weeks = await page
    .getByRole('img', { name: 'Boxes to tick' })
    .first()
    .evaluate((grid) =>
      [...grid.children].map((week) =>
        [...week.querySelectorAll('.sheet-box')].map((box) => {
          const { left, top, right, bottom } = box.getBoundingClientRect();
          return { left, top, right, bottom };
        }),
      ),
    );
  expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7]);
  weeks.forEach((week, row) =>
    week.forEach(({ right, bottom }, column) => {
      const [beside, under] = [week[column + 1], weeks[row + 1]?.[column]];
      if (beside) expect(Math.abs(right - beside.left - 1)).toBeLessThan(fine);
      if (under) expect(Math.abs(bottom - under.top - 1)).toBeLessThan(fine);
    }),
  );
});
