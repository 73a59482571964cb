import { expect, test } from '@playwright/test';
import { expectSteady, held } from './memory.ts';

test('the lab walks for 10 simulated minutes with steady memory', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.clock.install();
  await page.goto('how-it-works/');
  const lab = page.getByRole('group', { name: 'The calf pump to try' });
  await lab.scrollIntoViewIfNeeded();
  await expect(lab).not.toHaveAttribute('inert');
  await page.clock.pauseAt(Date.now() + 60_000);
  /** One minute of the page's clock, with the walk begun again where it has come to its end. */
  const minute = async () => {
    await lab.getByRole('button', { name: 'Reset' }).click();
    await lab.getByRole('button', { name: 'Walk', exact: true }).click();
    await page.clock.runFor(60_000);
  };
  for (let minutes = 0; minutes < 5; minutes++) await minute();
  const half = await held(page);
  for (let minutes = 5; minutes < 10; minutes++) await minute();
  expectSteady(half, await held(page));
  await expect(lab.getByRole('status')).toContainText('mmHg');
  expect(errors).toEqual([]);
});
