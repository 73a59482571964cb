import { expect, test, type Locator, type Page } from '@playwright/test';

/** The lab once it listens. */
async function open(page: Page): Promise<Locator> {
  await page.goto('how-it-works/');
  const lab = page.getByRole('group', { name: 'The calf pump to try' });
  await lab.scrollIntoViewIfNeeded();
  await expect(lab).not.toHaveAttribute('inert');
  return lab;
}

/** The lab with a clock that only moves when told to, so that no test waits. */
async function openStill(page: Page): Promise<Locator> {
  await page.clock.install();
  const lab = await open(page);
  await page.clock.pauseAt(Date.now() + 60_000);
  return lab;
}

const foot = (lab: Locator) => lab.getByRole('slider', { name: 'Foot' });
const said = (lab: Locator) => lab.getByRole('status');
const press = (lab: Locator, name: string) => lab.getByRole('button', { name }).click();
const figure = (lab: Locator) => lab.getByRole('img', { name: /calf cut open/ });
const drawn = (lab: Locator) => figure(lab).innerHTML();

test('the foot moves by keyboard, and the sentence follows once it rests', async ({ page }) => {
  const lab = await open(page);
  await foot(lab).focus();
  await page.keyboard.press('End');
  await expect(foot(lab)).toHaveAttribute('aria-valuetext', 'toes fully down');
  await expect(said(lab)).toContainText('Toes fully down: the calf is tight, the upper valve is open');
  await page.keyboard.press('ArrowLeft');
  await expect(foot(lab)).toHaveValue('0.9');
  await page.keyboard.press('Home');
  await expect(foot(lab)).toHaveAttribute('aria-valuetext', 'toes fully up');
});

test('the two buttons do the same as the slider', async ({ page }) => {
  const lab = await openStill(page);
  await press(lab, 'Toes down');
  await expect(foot(lab)).toHaveValue('1');
  await page.clock.runFor(1_000);
  await press(lab, 'Toes up');
  await expect(foot(lab)).toHaveValue('0');
  await page.clock.runFor(1_000);
  await expect(said(lab)).toContainText('Foot level: the calf is loose, the upper valve is shut');
});

test('the foot can be dragged', async ({ page }) => {
  const lab = await open(page);
  const box = await figure(lab).boundingBox();
  if (!box) throw new Error('expected the drawing on the page');
  const [x, y] = [box.x + box.width * 0.85, box.y + box.height * 0.95];
  const before = await drawn(lab);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 150, { steps: 4 });
  await expect(foot(lab)).toHaveValue('1');
  await page.mouse.up();
  expect(await drawn(lab)).not.toBe(before);
});

test('10 heel raises bring the pressure to 26, told once, and the lab comes to rest', async ({ page }) => {
  const lab = await openStill(page);
  await said(lab).evaluate((element) => {
    const target = element as HTMLElement & { changes?: number };
    target.changes = 0;
    new MutationObserver((records) => (target.changes = (target.changes ?? 0) + records.length)).observe(
      element,
      {
        childList: true,
        characterData: true,
        subtree: true,
      },
    );
  });
  await press(lab, 'Do 10 heel raises for me');
  await page.clock.runFor(12_000);
  await expect(said(lab)).toContainText(
    'After 10 heel raises the ankle pressure is 26 mmHg; before it was 90 mmHg.',
  );
  await page.clock.runFor(50_000);
  await expect(said(lab)).toContainText('All is still. The ankle pressure is 90 mmHg');
  await expect(lab.getByRole('button', { name: /Play|Pause/ }), 'nothing to go on with').toHaveCount(0);
  const changes = await said(lab).evaluate(
    (element) => (element as HTMLElement & { changes?: number }).changes,
  );
  expect(changes, 'changes of the sentence in a minute').toBeLessThanOrEqual(4);
});

test('nothing moves until asked, and nothing moves out of view', async ({ page }) => {
  const lab = await open(page);
  const still = await drawn(lab);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await drawn(lab)).toBe(still);
  await press(lab, 'Walk');
  await expect(lab.getByRole('button', { name: 'Pause' })).toBeVisible();
  await lab.evaluate((element) => (element.style.marginTop = '300vh'));
  await page.evaluate(() => scrollTo(0, 0));
  await expect(lab.getByRole('button', { name: 'Play', includeHidden: true })).toHaveCount(1);
});

test('the button to play or pause is there only while there is something to go on with', async ({ page }) => {
  const lab = await openStill(page);
  const button = lab.getByRole('button', { name: /^(Play|Pause)$/ });
  const again = lab.getByRole('button', { name: 'Start again' });
  // Within the lab: a browser may scroll the page to what it presses.
  const place = () =>
    again.evaluate((button) => [(button as HTMLElement).offsetLeft, (button as HTMLElement).offsetTop]);
  const before = await place();
  await expect(button, 'at the start').toHaveCount(0);
  await press(lab, 'Walk');
  await expect(button).toHaveText('Pause');
  await page.clock.runFor(3_000);
  await button.click();
  await expect(button).toHaveText('Play');
  await button.click();
  await expect(button).toHaveText('Pause');
  expect(await place(), 'the button beside it has not moved').toEqual(before);
  await again.click();
  await expect(button, 'at the start again').toHaveCount(0);
});

test('what was before is told as it was, in the middle of a refill', async ({ page }) => {
  const lab = await openStill(page);
  await press(lab, 'Do 10 heel raises for me');
  await page.clock.runFor(30_000);
  await press(lab, 'Do 10 heel raises for me');
  await page.clock.runFor(11_000);
  await expect(said(lab)).toContainText(/After 10 heel raises .*; before it was [4-7]\d mmHg/);
});

test('a page that slept for an hour goes on where it was', async ({ page }) => {
  const lab = await openStill(page);
  await press(lab, 'Do 10 heel raises for me');
  await page.clock.runFor(2_000);
  await page.clock.fastForward('01:00:00');
  await page.clock.runFor(500);
  await expect(said(lab)).not.toContainText('After 10 heel raises');
  await expect(lab.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('each change is told in one sentence', async ({ page }) => {
  const lab = await open(page);
  await lab.getByRole('radio', { name: 'Lying' }).check();
  await expect(said(lab)).toContainText('Lying: the ankle is level with the heart');
  await lab.getByLabel('What goes wrong').selectOption({ label: 'Leaky skin vein valves: severe' });
  await expect(said(lab)).toContainText('let a lot of blood fall back');
});

test('a height out of range is clamped and said', async ({ page }) => {
  const lab = await open(page);
  await lab.getByLabel('Height in cm').press('ControlOrMeta+a');
  await page.keyboard.type('300');
  await page.keyboard.press('Enter');
  await expect(lab.getByLabel('Height in cm')).toHaveValue('210');
  await expect(said(lab)).toContainText('Height can be 120 to 210 cm. You asked for 300, so 210 is used.');
});

test('when the numbers fail, the chart stands in and a sentence says so', async ({ page }) => {
  const lab = await open(page);
  await page.evaluate(() => (Math.tan = () => Number.NaN));
  await press(lab, 'Toes down');
  await expect(said(lab)).toContainText('The calculation gave no number.');
  await expect(page.getByRole('img', { name: /10 heel raises bring it to 26/ })).toBeVisible();
  await expect(figure(lab)).toBeVisible();
});

test('when the lab does not load, the chart stands in and a sentence says so', async ({ page }) => {
  await page.route('**/lab-start.client.*', (route) => route.abort());
  await page.goto('how-it-works/');
  const [lab, chart] = [
    page.getByRole('group', { name: 'The calf pump to try' }),
    page.getByRole('img', { name: /10 heel raises bring it to 26/ }),
  ];
  await expect(chart).toBeHidden();
  await lab.scrollIntoViewIfNeeded();
  await expect(page.getByRole('status').filter({ hasText: 'The pump to try did not load.' })).toBeVisible();
  await expect(lab).toHaveCount(0);
  await expect(chart).toBeVisible();
});

test('with less motion each press is one still picture @chromium', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const lab = await openStill(page);
  await press(lab, 'Do 10 heel raises for me');
  const squeeze = await drawn(lab);
  await page.clock.runFor(3_000);
  expect(await drawn(lab), 'nothing moves by itself').toBe(squeeze);
  for (const _ of [1, 2, 3]) await press(lab, 'Next step');
  await expect(said(lab)).toContainText('After 10 heel raises the ankle pressure is 26 mmHg');
  await expect(page.getByRole('img', { name: /10 heel raises bring it to 26/ }), 'the whole').toBeVisible();
});

test('what the model leaves out stands beside the lab', async ({ page }) => {
  await open(page);
  const section = page.getByRole('region', { name: 'Move the foot and the pressure falls' });
  await expect(section.getByText('Do not use it to judge your own veins.')).toBeVisible();
  await section.getByText(/things that this model leaves out/).click();
  await expect(section.getByText('The pumps of the foot and the thigh.')).toBeVisible();
});

test('in forced colours the blood, the tight muscle and the chart stand out from the page @chromium', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const lab = await open(page);
  const colours = () =>
    figure(lab).evaluate((svg) => {
      const paint = (name: string) => getComputedStyle(svg.querySelector(name) ?? svg);
      const ink = getComputedStyle(document.body).color;
      return {
        ink,
        blood: paint('.calf-vein').fill,
        muscle: paint('.calf-muscle').fill,
        line: paint('.calf-leader').stroke,
      };
    });
  const loose = await colours();
  expect(loose.blood).toBe(loose.ink);
  expect(loose.line).toBe(loose.ink);
  await press(lab, 'Toes down');
  expect((await colours()).muscle, 'a tight muscle is darker').not.toBe(loose.muscle);
});

test('at 320 px every control is on the page and large enough', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const lab = await open(page);
  for (const control of await lab.getByRole('button').or(lab.getByRole('slider')).all()) {
    const box = await control.boundingBox();
    expect(box && box.height >= 44 && box.x >= 0 && box.x + box.width <= 320, await control.innerText()).toBe(
      true,
    );
  }
});

test('in print the chart stands in for the lab @chromium', async ({ page }) => {
  const lab = await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(lab).toBeHidden();
  await expect(page.getByRole('img', { name: /10 heel raises bring it to 26/ })).toBeVisible();
});

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });
  test('the chart stands in for the lab, and the guesses still open @chromium', async ({ page }) => {
    await page.goto('how-it-works/');
    await expect(page.getByRole('img', { name: /10 heel raises bring it to 26/ })).toBeVisible();
    await expect(page.getByRole('slider', { name: 'Foot' })).toBeHidden();
  });
});
