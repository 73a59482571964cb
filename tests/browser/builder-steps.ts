import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Waits until the builder works. Its first question is there before; the place for its messages comes with it. */
export async function builderReady(page: Page) {
  await expect(page.getByRole('region', { name: 'Messages' })).toBeAttached();
}

/** Opens the builder and waits until it works. */
export async function openBuilder(page: Page, address = 'my-routine/') {
  await page.goto(address);
  await builderReady(page);
}

/** Answers "Before you start" with none. */
export async function passSafety(page: Page) {
  await page.getByRole('button', { name: 'None of these apply to me' }).click();
}

/** A builder with a routine from a link, past the safety questions. The site's address, where it is not the usual one. */
export async function openRoutine(page: Page, link: string, site = '') {
  await openBuilder(page, `${site}my-routine/#${link}`);
  await passSafety(page);
  await expect(page.getByRole('heading', { name: 'On paper' })).toBeVisible();
}

/** The line of the day that holds an exercise. */
export function lineOf(page: Page, exercise: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('link', { name: exercise, exact: true }) });
}

/** What the status line says. */
export function statusOf(page: Page) {
  return page.getByRole('status').filter({ visible: true }).last();
}

/** The sheet beside the form. */
export function sheetOf(page: Page) {
  return page.getByRole('article', { name: /^The sheet/ });
}

/** Ten lines of different exercises, as many as a routine holds, in the order of their number. */
export const tenLines = [
  'seated-heel-raises.desk-hour.15',
  'calf-raises.brushing-teeth.2x10.135',
  'brisk-walking.lunch.20',
  'ankle-circles.phone-call.5',
  'weight-shift.standing-at-work.30',
  'band-ankle-pushes.television.8.135',
  'legs-up.bed.10',
  'single-leg-calf-raises.kettle.3.14',
  'sit-to-stand.television.5.135',
  'water-walking.commute.10.3',
];
/** A link with the first lines of those ten. */
export const linkOf = (count: number, print = 'a4') => ['1', print, ...tenLines.slice(0, count)].join('/');
