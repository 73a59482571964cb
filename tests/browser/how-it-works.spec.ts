import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './one-window.ts';

const titles = ['1. Standing still', '2. Squeeze', '3. Relax', '4. Refill'];

/** One of the four frames: the list item with this heading. */
const frame = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });

async function box(locator: Locator) {
  const found = await locator.boundingBox();
  if (!found) throw new Error('expected the element to be on the page');
  return found;
}

/** Where the last words of an element really are: they can be wider than it, and what stands before is for screen readers. */
const ink = (locator: Locator) =>
  locator.evaluate((element) => {
    const range = document.createRange();
    range.selectNode(element.lastChild ?? element);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  });

test('the list at the top leads to every part of the page', async ({ kept: page }) => {
  await page.goto('how-it-works/');
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  await expect(links).toHaveCount(8);
  for (const link of await links.all()) {
    const name = (await link.textContent())?.trim() ?? '';
    await link.click();
    await expect(page.getByRole('heading', { level: 2, name })).toBeInViewport();
  }
});

for (const width of [320, 390, 1280]) {
  test(`each valve has its word beside it, ${width} px wide`, async ({ kept: page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('how-it-works/');
    for (const title of titles) {
      const picture = await box(frame(page, title).getByRole('img'));
      const words = frame(page, title)
        .getByRole('paragraph')
        .filter({ hasText: /Valve (above|below)/ });
      await expect(words).toHaveCount(2);
      const [above, below] = [await ink(words.first()), await ink(words.last())];
      for (const word of [above, below]) {
        expect(word.x, `${title}: in the right half`).toBeGreaterThan(picture.x + picture.width / 2);
        expect(word.x + word.width, `${title}: inside the picture`).toBeLessThanOrEqual(
          picture.x + picture.width + 1,
        );
      }
      expect(above.y + above.height, `${title}: the words do not touch`).toBeLessThan(below.y);
    }
  });
}

for (const width of [320, 390]) {
  test(`with text twice as large nothing is wider than the page, ${width} px wide`, async ({
    kept: page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('how-it-works/');
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await page.getByText('Fast walking', { exact: true }).scrollIntoViewIfNeeded();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}

test('on paper the four frames stand side by side @chromium', async ({ kept: page }) => {
  await page.setViewportSize({ width: 690, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('how-it-works/');
  const boxes = await Promise.all(titles.map((title) => box(frame(page, title).getByRole('img'))));
  for (const [i, one] of boxes.entries()) {
    expect(one.y).toBe(boxes[0]?.y);
    expect(one.x).toBeGreaterThan((boxes[i - 1]?.x ?? -1) + (boxes[i - 1]?.width ?? 0) - 1);
  }
});

test('each section begins with a guess and ends with exercises', async ({ kept: page }) => {
  await page.goto('how-it-works/');
  const sections = page.getByRole('region').filter({ has: page.getByText('Guess first:') });
  await expect(sections, '2 sections to look at and try, and 6 chapters').toHaveCount(8);
  for (const section of await sections.all()) {
    const answers = section.getByRole('group').first().getByRole('group');
    await expect(answers).toHaveCount(2);
    const links = section.getByRole('list').last().getByRole('link');
    await expect(links.first()).toHaveAttribute('href', /\/exercises\/[a-z-]+\/$/);
  }
});

test('a guess opens by keyboard, says whether it was right, and shuts the other answer', async ({
  kept: page,
}) => {
  await page.goto('how-it-works/');
  const guess = page.getByRole('group', { name: /10 heel raises/ });
  await guess.getByText('It rises, because').focus();
  await page.keyboard.press('Enter');
  await expect(guess.getByText('It is the other one.')).toBeVisible();
  await guess.getByText('It falls to less').focus();
  await page.keyboard.press('Space');
  await expect(guess.getByText('Yes.')).toBeVisible();
  await expect(guess.getByText('It is the other one.')).toBeHidden();
});
