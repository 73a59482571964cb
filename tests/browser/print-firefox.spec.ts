import { expect, test } from '@playwright/test';
import { linkOf, openRoutine, sheetOf } from './builder-steps.ts';
import { readPdf, squeezed } from './printed.ts';

// Paper from Firefox. Its other sizes and settings are Chromium's tests, sheet.spec.ts.
test.skip(({ browserName }) => browserName !== 'firefox', 'sheet.spec.ts prints in Chromium');

/** A4 for page.pdf() in Firefox, which reads the number of inches as centimetres. */
const a4 = { width: '21in', height: '29.7in' };
/** The smallest letters of a sheet in points, with a tenth for rounding. */
const smallest = 11.9;

test('each ready-made sheet is 1 page with the signs above its exercises', async ({ page }) => {
  test.slow();
  await page.goto('routines/');
  const links = page.getByRole('main').getByRole('list').first().getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThanOrEqual(6);
  for (const address of addresses) {
    await page.goto(address);
    const name = squeezed((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
    const [side, ...more] = await readPdf(await page.pdf(a4));
    expect(more, `${address}: more than 1 page`).toHaveLength(0);
    expect(Math.abs((side?.width ?? 0) - 595.3), 'width of A4 in points').toBeLessThan(1);
    expect(Math.abs((side?.height ?? 0) - 841.9), 'height of A4 in points').toBeLessThan(1);
    expect(side?.words).toContain(name);
    expect(side?.words).toMatch(/Stopandgethelp.*Call999\(UK\).*mylegsfelt/i);
    for (const { text, size } of side?.texts ?? [])
      expect(size, `${address}: ${text}`).toBeGreaterThanOrEqual(smallest);
  }
});

for (const [count, sides] of [
  [5, 1],
  [10, 2],
] as const) {
  test(`a routine of ${count} exercises is ${sides} ${sides === 1 ? 'page' : 'pages'} with every letter of the preview`, async ({
    page,
  }) => {
    await openRoutine(page, linkOf(count));
    await expect(page.getByRole('img', { name: 'Boxes to tick' })).toHaveCount(count);
    await expect(page.getByRole('img', { name: 'QR code that opens this routine' })).toBeVisible();
    const meant = await sheetOf(page)
      .getByRole('group')
      .evaluateAll((all) => all.map((side) => side.textContent));
    const printed = await readPdf(await page.pdf(a4));
    expect(printed.map(({ words }) => words)).toEqual(meant.map(squeezed));
    expect(printed).toHaveLength(sides);
  });
}

test('the signs print on 1 page, and the home page on 2 with the signs before its exercises', async ({
  page,
}) => {
  await page.goto('get-help/');
  expect(await readPdf(await page.pdf(a4))).toHaveLength(1);
  await page.goto('');
  const home = await readPdf(await page.pdf(a4));
  expect(home).toHaveLength(2);
  const words = home.map((side) => side.words).join('');
  const [signs, exercises] = [words.indexOf('Call999(UK)'), words.indexOf('fromgentletohard')];
  expect(signs).toBeGreaterThanOrEqual(0);
  expect(exercises).toBeGreaterThan(signs);
});
