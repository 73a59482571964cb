import { expect, test } from '@playwright/test';
import { expectSteady, held } from './memory.ts';

/** Walks of half a minute each, at the pace of the clock on the wall: 10 minutes. */
const walks = 20;

test('the lab walks for 10 simulated minutes with steady memory', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('how-it-works/');
  const lab = page.getByRole('group', { name: 'The calf pump to try' });
  await lab.scrollIntoViewIfNeeded();
  await expect(lab).not.toHaveAttribute('inert');
  const walk = async () => {
    await lab.getByRole('button', { name: 'Walk', exact: true }).click();
    await expect(lab.getByRole('status')).toContainText('Watch the ankle pressure');
    await expect(lab.getByRole('status')).toContainText('After half a minute', { timeout: 90_000 });
  };
  for (let turn = 0; turn < walks / 2; turn++) await walk();
  const half = await held(page);
  for (let turn = walks / 2; turn < walks; turn++) await walk();
  expectSteady(half, await held(page));
  expect(errors).toEqual([]);
});
