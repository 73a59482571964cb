import { expect, test } from '@playwright/test';
import { askedKey } from '../../src/plan/stored.ts';
import { lineOf, linkOf, openBuilder, openRoutine, passSafety, sheetOf, statusOf } from './builder-steps.ts';

test.use({ serviceWorkers: 'block' });

/** Counts how often the page asks for the printer. */
async function watchPrinter(page: import('@playwright/test').Page) {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  return () => expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
}

test('from home to a printed sheet in 4 actions', async ({ page }) => {
  const printed = await watchPrinter(page);
  await page.goto('./');
  await page.getByRole('navigation').getByRole('link', { name: 'My routine' }).click();
  await page.getByRole('button', { name: 'None of these apply to me' }).click();
  await page.getByRole('button', { name: 'Use these 3 exercises' }).click();
  await page.getByRole('button', { name: 'Print my sheet' }).click();
  await printed();
});

test('from an exercise to a printed sheet in 3 actions', async ({ page }) => {
  const printed = await watchPrinter(page);
  await page.goto('exercises/calf-raises/');
  await page.getByRole('button', { name: 'Add to my routine' }).click();
  await page.getByRole('button', { name: 'None of these apply to me' }).click();
  await page.getByRole('button', { name: 'Print my sheet' }).click();
  await printed();
  await expect(sheetOf(page)).toContainText('Calf raises: 1 set of 8.');
});

for (const [part, address] of [
  ['what the builder knows', '**/my-routine.*.json'],
  ['its styles', '**/builder-later.*.css'],
] as const)
  test(`without ${part} the signs, ready sheets and a way to try again are there`, async ({ page }) => {
    await page.route(address, (route) => route.abort());
    await page.goto('my-routine/');
    await expect(page.getByRole('alert')).toContainText('The builder did not load.');
    await expect(page.getByText('sudden breathlessness').first()).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('link', { name: 'A day at a desk' })).toBeVisible();
    await page.unroute(address);
    await page.getByRole('button', { name: 'Try again' }).click();
    await passSafety(page);
    await expect(page.getByRole('button', { name: 'Use these 3 exercises' })).toBeVisible();
  });

for (const [way, begin] of [
  ['by key', (page) => page.getByLabel('Falls, dizziness or poor balance').focus()],
  ['by hand', (page) => page.getByLabel('Falls, dizziness or poor balance').hover()],
] as [string, (page: import('@playwright/test').Page) => Promise<void>][])
  test(`the drawings are asked for once, when somebody begins ${way}`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const times = () => asked.filter((path) => /\/pictures\.\w+\.json$/.test(path)).length;
    await openBuilder(page);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect(times()).toBe(0);
    await begin(page);
    await expect.poll(times).toBe(1);
    await passSafety(page);
    const drawing = page.getByRole('article').locator('img').first();
    await page.getByRole('button', { name: 'Use these 3 exercises' }).click();
    await expect(drawing).toHaveJSProperty('complete', true);
    expect(times()).toBe(1);
  });

test('before the safety questions, Print goes to them', async ({ page }) => {
  await openBuilder(page, 'my-routine/?add=calf-raises');
  await page.getByRole('button', { name: 'Print my sheet' }).click();
  await expect(page.getByRole('heading', { name: 'Before you start' })).toBeFocused();
  await expect(statusOf(page)).toHaveText('First answer “Before you start”.');
});

test('an emergency sign stops the builder', async ({ page }) => {
  await openBuilder(page, 'my-routine/?add=calf-raises');
  await page.getByRole('button', { name: 'I have one of these signs' }).click();
  await expect(page.getByRole('heading', { name: 'Stop here and get help' })).toBeFocused();
  await expect(page.getByText('Call 999 (UK), 911 (US, Canada)').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'My day' })).toHaveCount(0);
  await expect(sheetOf(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'I pressed this by mistake' }).click();
  await expect(page.getByRole('heading', { name: 'My day' })).toBeVisible();
});

test('asking first takes out what does not fit, says why, and leaves no trace', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  // The one file with all drawings comes where lines are shown, whatever is answered.
  const drawings = page.waitForRequest(/pictures\.\w+\.json$/);
  await openBuilder(page, `my-routine/#${linkOf(3)}`);
  await drawings;
  const before = requests.length;
  await page.getByRole('checkbox', { name: 'Falls, dizziness or poor balance' }).check();
  await page.getByRole('button', { name: 'Go on' }).click();
  const messages = page.getByRole('region', { name: 'Messages' });
  await expect(messages).toContainText(
    'Calf raises was taken out. You ticked: Falls, dizziness or poor balance.',
  );
  await expect(lineOf(page, 'Calf raises')).toHaveCount(0);
  await expect(lineOf(page, 'Seated heel raises')).toHaveCount(1);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept + page.url() + (await page.context().cookies()).length).not.toMatch(/balance|falls/i);
  expect(requests.slice(before).filter((url) => !/\/_astro\/.+\.(js|css)$/.test(url))).toEqual([]);
});

test('who comes with an exercise or a link is asked in full, and who has answered finds the list folded', async ({
  page,
}) => {
  for (const address of [
    'my-routine/#add=calf-raises',
    'my-routine/?add=calf-raises',
    `my-routine/#${linkOf(3)}`,
  ]) {
    await openBuilder(page, address);
    await expect(page.getByRole('checkbox', { name: /A blood clot/ }), address).toBeVisible();
    expect(new URL(page.url()).search + new URL(page.url()).hash, 'a reload adds nothing twice').toBe('');
  }
  await expect(lineOf(page, 'Calf raises')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'None of these apply to me' }).click();
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), askedKey)).not.toBeNull();
  await page.reload();
  await page.locator('[aria-labelledby="before"]').waitFor();
  await expect(page.getByRole('checkbox', { name: /A blood clot/ })).toBeHidden();
  await page.getByText('Has something changed?').click();
  await expect(page.getByRole('checkbox', { name: /A blood clot/ })).toBeVisible();
});

test('a lock opens when the team has said yes', async ({ page }) => {
  await openBuilder(page);
  await page.getByRole('checkbox', { name: /A blood clot/ }).check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(statusOf(page)).toContainText('Ask your team first.');
  await expect(page.getByRole('heading', { name: 'What suits you' })).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'My team has said I can exercise' }).check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'What suits you' })).toBeFocused();
});

test('suggestions follow the answers', async ({ page }) => {
  await openBuilder(page);
  await passSafety(page);
  await page.getByRole('radio', { name: 'Sitting only' }).check();
  await page.getByRole('checkbox', { name: 'An exercise band' }).check();
  await page.getByRole('button', { name: 'Use these 3 exercises' }).click();
  await expect(lineOf(page, 'Band ankle pushes')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'My day' })).toBeFocused();
});

test('the dose stays in its range, in words, and every change can be undone', async ({ page }) => {
  await openRoutine(page, '1/a4/calf-raises.kettle.14');
  const more = page.getByRole('button', { name: 'More: Calf raises', exact: true });
  await more.click();
  await expect(statusOf(page)).toHaveText('Calf raises: 1 set of 15.');
  await more.press('Enter');
  await expect(statusOf(page)).toHaveText('Calf raises: 1 set of 15. This is the most we offer.');
  await expect(more).toBeFocused();
  await expect(sheetOf(page)).toContainText('Calf raises: 1 set of 15.');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(sheetOf(page)).toContainText('Calf raises: 1 set of 14.');
});

test('letters are counted and named: 13 is A to M', async ({ page }) => {
  await openRoutine(page, '1/a4/ankle-alphabet.television.13');
  await expect(lineOf(page, 'Ankle alphabet')).toContainText('13letters, A to M');
});

test('moments, own words, days and sets', async ({ page }) => {
  await openRoutine(page, '1/a4/calf-raises.kettle.8');
  await page.getByRole('button', { name: /^Change: Calf raises/ }).click();
  await page.getByRole('combobox', { name: /^When/ }).selectOption({ label: 'In my own words' });
  await page.getByLabel(/^My own words/).fill('After I feed the cat');
  await page.getByLabel(/^My own words/).press('Tab');
  await expect(sheetOf(page)).toContainText('After I feed the cat');
  await page.getByRole('checkbox', { name: 'Sunday' }).uncheck();
  await expect(statusOf(page)).toHaveText('Calf raises: Monday to Saturday.');
  await page.getByRole('button', { name: 'More: Calf raises, sets' }).click();
  await expect(sheetOf(page)).toContainText('Calf raises: 2 sets of 8.');
  await page.getByRole('button', { name: 'Add at another moment' }).click();
  await expect(lineOf(page, 'Calf raises')).toHaveCount(2);
  await page.reload();
  await expect(sheetOf(page)).toContainText('After I feed the cat');
});

test('the link holds no own words and opens the same routine @chromium', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openRoutine(page, '1/a4/calf-raises.own.8.135/brisk-walking.lunch.10');
  await page.getByRole('button', { name: /^Change: Calf raises/ }).click();
  await page.getByLabel(/^My own words/).fill('After my insulin');
  await page.getByLabel(/^My own words/).press('Tab');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(statusOf(page)).toHaveText('The link is copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).not.toMatch(/insulin/i);
  const other = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await openBuilder(other, link);
  await expect(sheetOf(other)).toContainText('Calf raises: 1 set of 8.');
  await expect(sheetOf(other)).toContainText('Brisk walking: 10 minutes.');
  await other.context().close();
});

test('lines move by buttons and by dragging, and the focus stays', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 2400 });
  await openRoutine(page, linkOf(3));
  const order = () =>
    page
      .getByRole('list')
      .filter({ has: page.getByRole('button', { name: /^Remove/ }) })
      .getByRole('link')
      .allTextContents();
  expect(await order()).toEqual(['Seated heel raises', 'Calf raises', 'Brisk walking']);
  await page.getByRole('button', { name: /^Change: Calf raises/ }).click();
  const up = page.getByRole('button', { name: 'Move up: Calf raises' });
  await up.click();
  await expect(up).toBeFocused();
  await expect(statusOf(page)).toHaveText('Calf raises is now number 1.');
  expect(await order()).toEqual(['Calf raises', 'Seated heel raises', 'Brisk walking']);
  const grip = page.getByTitle('Drag to move');
  const from = await grip.nth(2).boundingBox();
  const to = await grip.nth(0).boundingBox();
  if (!from || !to) throw new Error('expected the grips to be on the page');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, to.y + 10, { steps: 5 });
  await page.mouse.up();
  expect(await order()).toEqual(['Brisk walking', 'Calf raises', 'Seated heel raises']);
});

test('a line moves under a finger, and the page does not scroll away @chromium', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openRoutine(page, linkOf(3));
  const grip = page.getByTitle('Drag to move');
  await grip.nth(0).scrollIntoViewIfNeeded();
  const from = await grip.nth(0).boundingBox();
  const to = await grip.nth(1).boundingBox();
  if (!from || !to) throw new Error('expected the grips to be on the page');
  const fingers = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
    fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + 10, y }],
    });
  const before = await page.evaluate(() => scrollY);
  await touch('touchStart', from.y + 10);
  for (const part of [0.3, 0.6, 1]) await touch('touchMove', from.y + 10 + part * (to.y - from.y));
  await touch('touchEnd', 0);
  await expect(statusOf(page)).toHaveText('Seated heel raises is now number 2.');
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('taking a line out leaves the focus on the next one, and on the heading after the last', async ({
  page,
}) => {
  await openRoutine(page, linkOf(2));
  await page.getByRole('button', { name: /^Remove Seated heel raises/ }).click();
  await expect(page.getByRole('button', { name: /^Remove Calf raises/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'My day' })).toBeFocused();
  await expect(statusOf(page)).toHaveText('Calf raises removed.');
});

test('minutes count against 150, and a long list gets a soft note', async ({ page }) => {
  await openRoutine(page, '1/a4/brisk-walking.lunch.20');
  await expect(page.getByText(/^140 minutes a week/)).toBeVisible();
  await page.getByRole('button', { name: 'More: Brisk walking' }).click();
  await expect(page.getByText(/^175 minutes a week.* reaches the 150/)).toBeVisible();
  await expect(page.getByText(/more than 5 exercises/)).toHaveCount(0);
  await page.goto('about:blank');
  await openRoutine(page, linkOf(6));
  await expect(page.getByText(/more than 5 exercises/)).toBeVisible();
});

test('everything can be done with the keyboard alone', async ({ page }) => {
  const printed = await watchPrinter(page);
  await openBuilder(page);
  const press = async (name: string | RegExp) => {
    const target = page.getByRole('button', { name }).first();
    // Past the last thing on a page, Tab leaves it for the browser's own bar: what stands before is reached backwards.
    const back = await target.evaluate(
      (element) =>
        element.compareDocumentPosition(document.activeElement ?? document.body) ===
        Node.DOCUMENT_POSITION_FOLLOWING,
    );
    for (let n = 0; n < 80; n += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    }
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: `after ${name}` })
      .not.toBe('BODY');
  };
  await press('None of these apply to me');
  await press('Use these 3 exercises');
  await press(/^Change: Calf raises/);
  await press('Move down: Calf raises');
  await press(/^Remove Brisk walking/);
  await press('Print my sheet');
  await printed();
});
