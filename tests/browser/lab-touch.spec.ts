import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } });
test.skip(
  ({ browserName }) => browserName !== 'chromium',
  'fingers are moved by the developer tools of Chromium',
);

type At = readonly [x: number, y: number];

/** Puts one finger down, moves it in steps as a hand would, and lifts it. */
async function finger(tools: CDPSession, [x, y]: At, by: number, held?: () => Promise<void>): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: At) =>
    tools.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] });
  await send('touchStart', [x, y]);
  for (let step = 1; step <= 10; step++) await send('touchMove', [x, y + (by * step) / 10]);
  await held?.();
  await send('touchEnd');
}

const foot = (page: Page) => page.getByRole('slider', { name: 'Foot' });
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** The drawing in the middle of the screen, and where on the screen a place of it is, in shares of its size. */
async function open(
  page: Page,
): Promise<{ drawing: Locator; tools: CDPSession; place: (x: number, y: number) => Promise<At> }> {
  await page.goto('how-it-works/');
  const lab = page.getByRole('group', { name: 'The calf pump to try' });
  const drawing = lab.getByRole('img', { name: /calf cut open/ });
  await drawing.scrollIntoViewIfNeeded();
  await expect(lab).not.toHaveAttribute('inert');
  await drawing.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const place = async (x: number, y: number): Promise<At> => {
    const box = await drawing.boundingBox();
    if (!box) throw new Error('expected the drawing on the page');
    return [box.x + box.width * x, box.y + box.height * y];
  };
  return { drawing, tools: await page.context().newCDPSession(page), place };
}

for (const [part, across, by, value] of [
  ['toes', 0.85, 90, '1'],
  ['toes', 0.85, -90, '-1'],
  ['heel', 0.45, -90, '1'],
] as const) {
  test(`a finger on the ${part} drags the foot ${by > 0 ? 'down' : 'up'}, and the page stays`, async ({
    page,
  }) => {
    const { drawing, tools, place } = await open(page);
    const [before, top] = [await drawing.innerHTML(), await scrolled(page)];
    await finger(tools, await place(across, 0.9), by, async () => {
      await expect(foot(page)).toHaveValue(value);
      await expect.poll(() => drawing.innerHTML()).not.toBe(before);
    });
    await expect(foot(page), 'the foot stays where the finger left it').toHaveValue(value);
    expect(await scrolled(page), 'the page has not moved under the finger').toBe(top);
  });
}

test('a finger that stops halfway leaves the foot halfway', async ({ page }) => {
  const { drawing, tools, place } = await open(page);
  const width = (await drawing.boundingBox())?.width ?? 0;
  // 40 of the 440 units that the drawing is wide: half of the way to the end.
  await finger(tools, await place(0.85, 0.9), (width * 40) / 440);
  await expect(foot(page)).toHaveValue('0.5');
  await expect(foot(page)).toHaveAttribute('aria-valuetext', 'toes half down');
});

test('a swipe on the rest of the drawing scrolls the page, and the foot stays', async ({ page }) => {
  const { tools, place } = await open(page);
  const top = await scrolled(page);
  await finger(tools, await place(0.5, 0.5), -200);
  await expect.poll(() => scrolled(page), 'scrolled down').toBeGreaterThan(top + 100);
  await expect(foot(page)).toHaveValue('0');
});

test('the buttons work by a tap', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Toes down' }).tap();
  await expect(foot(page)).toHaveValue('1');
  await expect(page.getByRole('group', { name: 'The calf pump to try' }).getByRole('status')).toContainText(
    'Toes fully down',
  );
});
