import { expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { readFile } from 'node:fs/promises';
import {
  builderReady,
  lineOf,
  linkOf,
  openBuilder,
  openRoutine,
  passSafety,
  sheetOf,
  statusOf,
} from './builder-steps.ts';
import { test } from './one-window.ts';

test.use({ serviceWorkers: 'block' });

const key = 'second-heart-routines';
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

test('the routine is there after a reload, and a link is not opened twice', async ({ kept: page }) => {
  await openRoutine(page, linkOf(3));
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'More: Brisk walking' }).click();
  await page.reload();
  await passSafety(page);
  await expect(sheetOf(page)).toContainText('Brisk walking: 25 minutes.');
});

test('a change is kept when the page is closed before the next picture', async ({ page }) => {
  await openRoutine(page, linkOf(3));
  const kept = await page
    .getByRole('button', { name: 'More: Brisk walking' })
    .evaluate(async (button, name) => {
      (button as HTMLButtonElement).click();
      // Promises alone, no timer and no frame: a page that closes leaves these out.
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      dispatchEvent(new PageTransitionEvent('pagehide'));
      return localStorage.getItem(name);
    }, key);
  expect(kept).toContain('"amount":25');
});

test('a page that is only looked at writes nothing on the device', async ({ page }) => {
  await openBuilder(page);
  await passSafety(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

for (const [kind, broken] of [
  [
    'switched off',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`storage that is ${kind}: the builder works and says that it cannot remember`, async ({ page }) => {
    await page.addInitScript(broken);
    await openRoutine(page, linkOf(2));
    await page.getByRole('button', { name: 'More: Seated heel raises' }).click();
    await expect(sheetOf(page)).toContainText('Seated heel raises: 20 times.');
    await expect(messages(page)).toContainText('This device cannot remember your routine.');
    await expect(messages(page)).toContainText(kind);
  });
}

for (const [what, text, said] of [
  ['nonsense', 'not json at all', 'could not be read. A copy of it was put aside'],
  ['of another version', JSON.stringify({ version: 9, current: 0, routines: [] }), 'from another version'],
  [
    'half gone',
    '{"version":1,"current":0,"routines":[{"name":"Mine","routine":{"version":1,"lines":[{"exercise":"calf-raises","when":{"moment":"kettle"},"dose":{"sets":1,"amount":8},"days":["mon"]},{"exe',
    'damaged',
  ],
  [
    'with an exercise that is gone',
    '{"version":1,"current":0,"routines":[{"name":"Mine","routine":{"version":1,"lines":[{"exercise":"flying","when":{"moment":"kettle"},"dose":{"sets":1,"amount":8},"days":["mon"]}]}}]}',
    '“flying” is not in the library',
  ],
] as const) {
  test(`what was kept is ${what}: the page says so and puts a copy aside`, async ({ kept: page }) => {
    await page.goto('about/');
    await page.evaluate(([at, value]) => localStorage.setItem(at, value), [key, text] as const);
    await openBuilder(page);
    await expect(messages(page)).toContainText(said);
    expect(await page.evaluate((at) => localStorage.getItem(`${at}-unread`), key)).toBe(text);
    await page.getByRole('button', { name: 'Put these messages away' }).click();
    await expect(messages(page)).not.toContainText(said);
  });
}

test('two tabs do not write over each other silently', async ({ page, context }) => {
  await openRoutine(page, '1/a4/calf-raises.kettle.8');
  const other = await context.newPage();
  await openBuilder(other);
  await passSafety(other);
  await other.getByRole('button', { name: 'More: Calf raises', exact: true }).click();
  await expect(messages(page)).toContainText('Your routine was changed in another tab.');
  const kept = () => page.evaluate((at) => localStorage.getItem(at), key);
  const theirs = await kept();
  await page.getByRole('button', { name: 'Less: Calf raises', exact: true }).click();
  expect(await kept()).toBe(theirs);
  await page.getByRole('button', { name: 'Keep this one' }).click();
  await expect.poll(kept).toContain('"amount":7');
  await expect(messages(other)).toContainText('Your routine was changed in another tab.');
  await other.getByRole('button', { name: 'Show the other tab’s routine' }).click();
  await expect(sheetOf(other)).toContainText('Calf raises: 1 set of 7.');
});

for (const fragment of [
  '%',
  '%E0%A4%A',
  '1/',
  '1//////',
  '9/a4/calf-raises.kettle.8',
  '1/a3/flying.moon.999999',
  '<script>',
  '1/a4/calf-raises.kettle.8.8.8.8',
  'x'.repeat(9000),
]) {
  test(`a link with "${fragment.slice(0, 30)}" opens the builder`, async ({ kept: page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await openBuilder(page, `my-routine/#${fragment}`);
    await passSafety(page);
    await expect(page.getByRole('heading', { name: 'My day' })).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('a link to a place on the page is left alone', async ({ kept: page }) => {
  await openRoutine(page, linkOf(1));
  await page.evaluate(() => (location.hash = '#main'));
  await expect(lineOf(page, 'Seated heel raises')).toHaveCount(1);
  await expect(messages(page)).not.toContainText('does not hold a routine');
});

test('a link opened beside a routine is kept beside it', async ({ kept: page }) => {
  await openRoutine(page, '1/a4/calf-raises.kettle.8');
  await page.evaluate(() => (location.hash = '#1/a4/cycling.television.10.135'));
  await expect(sheetOf(page)).toContainText('Cycling: 10 minutes.');
  await page.getByRole('radio', { name: 'My routine', exact: true }).check();
  await expect(sheetOf(page)).toContainText('Calf raises: 1 set of 8.');
});

test('a file brings back the same routine, own words included @chromium', async ({ page }, info) => {
  await openRoutine(page, '1/a4.large/calf-raises.own.2x8.135');
  await page.getByRole('button', { name: /^Change: Calf raises/ }).click();
  await page.getByLabel(/^My own words/).fill('After I feed the cat');
  await page.getByLabel(/^My own words/).press('Tab');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = info.outputPath((await saved).suggestedFilename());
  await (await saved).saveAs(file);
  expect(file).toMatch(/my-routine\.json$/);
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await page.getByRole('button', { name: 'Yes, forget everything' }).click();
  await expect(page.getByRole('heading', { name: 'Before you start' })).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect(sheetOf(page)).toHaveCount(0);
  await page.getByLabel('Open a file').setInputFiles(file);
  await expect(sheetOf(page)).toContainText('After I feed the cat');
  await expect(sheetOf(page)).toContainText('Calf raises: 2 sets of 8.');
});

test('files that are no routine, too large or cut short get a kind message and lose nothing', async ({
  kept: page,
}) => {
  await openRoutine(page, '1/a4/calf-raises.kettle.8');
  const open = (name: string, buffer: Buffer) =>
    page.getByLabel('Open a file').setInputFiles({ name, mimeType: 'application/json', buffer });
  await open('big.json', Buffer.alloc(10_485_760, 'x'));
  await expect(messages(page)).toContainText('This file is 10 MB.');
  await open('cake.json', Buffer.from('{"format":"cake"}'));
  await expect(messages(page)).toContainText('a file of another kind');
  await open('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]));
  await expect(messages(page)).toContainText('This file is not a routine.');
  await expect(sheetOf(page)).toContainText('Calf raises: 1 set of 8.');
});

test('the calendar file is read by another library @chromium', async ({ page }, info) => {
  await openRoutine(page, '1/a4/calf-raises.kettle.8.135');
  await page.getByRole('combobox', { name: /^In my calendar/ }).selectOption('10 minutes before');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save for my calendar' }).click();
  const file = info.outputPath('routine.ics');
  await (await saved).saveAs(file);
  const [event] = new ICAL.Component(ICAL.parse(await readFile(file, 'utf8'))).getAllSubcomponents('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe('Calf raises: 1 set of 8');
  expect(String(event?.getFirstPropertyValue('rrule'))).toContain('BYDAY=MO,WE,FR');
  expect(event?.getAllSubcomponents('valarm')).toHaveLength(1);
});

test('several routines can be kept by name', async ({ kept: page }) => {
  await openRoutine(page, '1/a4/calf-raises.kettle.8');
  await page.getByLabel('Name of this routine').fill('On weekdays');
  await page.getByLabel('Name of this routine').press('Tab');
  await expect(sheetOf(page)).toContainText('On weekdays');
  await page.getByRole('button', { name: 'Start a new routine' }).click();
  await expect(page.getByText('Nothing is in your routine yet.')).toBeVisible();
  await page.getByRole('radio', { name: 'On weekdays' }).check();
  await expect(sheetOf(page)).toContainText('Calf raises');
  await page.reload();
  await passSafety(page);
  await expect(page.getByRole('radio', { name: 'Routine 2' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove this routine' }).click();
  await expect(statusOf(page)).toHaveText('On weekdays is removed.');
});

test('a clock that is wrong leaves a blank for the date', async ({ page }) => {
  await page.clock.setFixedTime(new Date('1970-01-02T10:00:00'));
  await openBuilder(page, `my-routine/#${linkOf(1)}`);
  await expect(sheetOf(page)).toContainText('Made ____________');
});

test('without its script, or with the script blocked, the page offers the ready-made sheets', async ({
  page,
}) => {
  await page.route(/\/_astro\/.*\.js/, (route) => route.abort());
  await page.goto('my-routine/');
  await expect(page.getByRole('link', { name: 'A day at a desk' })).toBeVisible();
  // The first question can be read, and says by itself that nothing can be pressed.
  await expect(page.getByText('Tick what is true for you')).toBeVisible();
  expect(
    await page
      .getByText('None of these apply to me')
      .evaluate((button) => button.closest('[inert]') !== null),
  ).toBe(true);
});

test('the builder takes over the question that the page brought, without a new paint of it', async ({
  page,
}) => {
  const scripts = Promise.withResolvers<undefined>();
  await page.route(/\/_astro\/.*\.js/, async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto('my-routine/', { waitUntil: 'commit' });
  const question = await page.getByText('Tick what is true for you').elementHandle();
  scripts.resolve(undefined);
  await builderReady(page);
  expect(await question?.evaluate((element) => element.isConnected)).toBe(true);
  await expect(page.getByText('If its buttons do not answer')).toHaveCount(0);
});

test('with half of its scripts blocked, the builder works, prints and says what is missing', async ({
  page,
}) => {
  await openRoutine(page, linkOf(2));
  // Everything that the builder asks for later: the code and the calendar.
  await page.route(/\/_astro\/.*\.js/, (route) => route.abort());
  await page.evaluate(() => {
    Object.assign(window, { printed: 0 });
    window.print = () => Object.assign(window, { printed: 1 });
  });
  await page.getByRole('button', { name: 'Save for my calendar' }).click();
  await expect(page.getByText('The calendar file could not be made. Check your connection')).toBeVisible();
  await page.getByRole('button', { name: 'More: Seated heel raises' }).click();
  await expect(sheetOf(page)).toContainText('Seated heel raises: 20 times.');
  await page.getByRole('button', { name: 'Print my sheet' }).click();
  await expect.poll(() => page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
});

test('the bar and the cards tell what is in the routine on this device, and nothing when it cannot be read', async ({
  page,
}) => {
  await page.goto('exercises/');
  const bar = page.getByRole('navigation', { name: 'Main' });
  await expect(bar.getByRole('link', { name: 'My routine', exact: true })).toBeVisible();
  await openRoutine(page, linkOf(3));
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  await page.goto('exercises/');
  await expect(bar.getByRole('link', { name: 'My routine, 3 exercises' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'In my routine' })).toHaveCount(3);
  await page.evaluate(() => localStorage.setItem('second-heart-routines', '{"routines":[7'));
  await page.reload();
  await expect(bar.getByRole('link', { name: 'My routine', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'In my routine' })).toHaveCount(0);
});
