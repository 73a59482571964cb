import { expect, type Page } from '@playwright/test';
import { test } from './one-window.ts';

/** Where everything in the moving drawing is, as one text; empty while there is none. */
const pose = (page: Page) =>
  page
    .locator('figure-player > div > svg [transform]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('transform')).join());

/** Starts the drawing and waits until it is there. */
async function play(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Play the movement' }).click();
  await expect.poll(() => pose(page)).not.toBe('');
  return pose(page);
}

test.beforeEach(async ({ kept: page }) => {
  await page.goto('exercises/calf-raises/');
});

test('nothing moves and nothing is loaded for it until somebody asks', async ({ kept: page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const button = page.getByRole('button', { name: 'Play the movement' });
  await expect(button).toBeVisible();
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  expect(await pose(page)).toBe('');
  expect(asked.filter((url) => url.includes('moving'))).toEqual([]);
});

test('the drawing plays, pauses where it is, goes on, and gives the pictures back', async ({
  kept: page,
}) => {
  const first = await play(page);
  await expect.poll(() => pose(page)).not.toBe(first);
  await expect(page.locator('figure-player [aria-current="step"]')).toHaveCount(1);

  await page.getByRole('button', { name: 'Pause' }).click();
  const held = await pose(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await pose(page)).toBe(held);

  await page.getByRole('button', { name: 'Play the movement' }).click();
  await expect.poll(() => pose(page)).not.toBe(held);

  await page.getByRole('button', { name: 'Show the pictures' }).click();
  await expect(page.getByRole('button', { name: 'Play the movement' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Show the pictures' })).toBeHidden();
  await expect(page.locator('figure-player [aria-current="step"]')).toHaveCount(0);
});

test('the page keeps its height when the drawing plays', async ({ kept: page }) => {
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  // What is below the first screen is laid out a second after the page has come.
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  const before = await height();
  await play(page);
  expect(await height()).toBe(before);
});

test('it pauses when it leaves the screen', async ({ kept: page }) => {
  await play(page);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.getByRole('button', { name: 'Play the movement' })).toBeAttached();
});

test('where less motion is asked for there is no button, and every picture stands with its words @chromium', async ({
  kept: page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.getByRole('button', { name: 'Play the movement' })).toBeHidden();
  const player = page.locator('figure-player');
  await expect(player.getByRole('img')).toHaveCount(await player.getByRole('listitem').count());
  await expect(player.getByRole('listitem').first()).toContainText(/^1\. /);
});

test('every picture has a text of its own', async ({ kept: page }) => {
  const pictures = page.locator('figure-player').getByRole('img');
  const names = await pictures.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(names.length).toBeGreaterThanOrEqual(2);
  expect(new Set(names).size).toBe(names.length);
});

test('on paper the pictures remain and the buttons go @chromium', async ({ kept: page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Play the movement' })).toBeHidden();
  await expect(page.locator('figure-player').getByRole('img').first()).toBeVisible();
});
