import { expect, test } from '@playwright/test';

test.describe('a claim and its source, with script off', () => {
  test.use({ javaScriptEnabled: false });

  test('a click shows the grade in words and the source, Escape hides them', async ({ page }) => {
    await page.goto('evidence/the-article/');
    const mark = page.getByRole('button', { name: /Source: .*Cochrane review, 2023/ }).first();
    const source = page.getByRole('link', { name: 'Cochrane review, 2023' }).first();
    await expect(source).toBeHidden();
    await mark.click();
    await expect(source).toBeVisible();
    await expect(page.getByText('Small studies measured an effect.').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(source).toBeHidden();
  });

  test('the keyboard opens it, reaches the source next, and follows it to its entry', async ({ page }) => {
    await page.goto('evidence/the-article/');
    await page
      .getByRole('button', { name: /Source: .*Cochrane review, 2023/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Cochrane review, 2023' }).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/evidence\/#silva2023$/);
    await expect(page.getByRole('heading', { name: 'Cochrane review, 2023' })).toBeInViewport();
  });

  test('on paper every claim carries its grade and sources in the text @chromium', async ({ page }) => {
    await page.goto('evidence/the-article/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('link', { name: 'Cochrane review, 2023' }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /Source:/ }).first()).toBeHidden();
  });

  test('a phone shows the source inside the screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto('evidence/the-article/');
    await page
      .getByRole('button', { name: /Source: .*Cochrane review, 2023/ })
      .first()
      .click();
    await expect(page.getByRole('link', { name: 'Cochrane review, 2023' }).first()).toBeInViewport({
      ratio: 1,
    });
  });
});

test.describe('a medical word, with script off', () => {
  test.use({ javaScriptEnabled: false, hasTouch: true });

  test('its first use opens its meaning by key, touch and mouse, and leads to the list of words @chromium', async ({
    page,
  }) => {
    await page.goto('exercises/calf-raises/');
    const word = page.getByRole('button', { name: /^ulcers?$|^leg ulcers?$/ });
    const meaning = page.getByText('A wound on the lower leg', { exact: false });
    await expect(word, 'the first use alone is marked').toHaveCount(1);
    await expect(meaning).toBeHidden();
    await word.tap();
    await expect(meaning).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
    await word.focus();
    await page.keyboard.press('Enter');
    await expect(meaning).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'See it in the list of words' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/glossary\/#ulcer$/);
  });

  test('on paper its meaning stands at the foot, under a heading @chromium', async ({ page }) => {
    await page.goto('exercises/calf-raises/');
    await expect(page.getByRole('heading', { name: 'Dotted words' })).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'Dotted words' })).toBeVisible();
    await expect(page.getByText('A wound on the lower leg', { exact: false })).toBeVisible();
    await expect(page.getByRole('link', { name: 'See it in the list of words' }).first()).toBeHidden();
  });
});

test.describe('the main message', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  for (const path of [
    './',
    'how-it-works/',
    'exercises/calf-raises/',
    'exercises/ankle-pumps/',
    'exercises/brisk-walking/',
    'routines/desk-day/',
  ])
    test(`of ${path} is seen without scrolling on a small phone`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    });
});

test.describe('get help, with script off', () => {
  test.use({ javaScriptEnabled: false });

  test('all numbers are shown until a country is chosen, by mouse or key', async ({ page, context }) => {
    await page.goto('get-help/');
    const numbers = page.getByRole('main').locator('a[href^="tel:"]');
    await expect(numbers).toHaveCount(4);
    for (const number of ['999', '911', '112', '000']) {
      await expect(page.getByRole('link', { name: new RegExp(`^${number}`) })).toBeVisible();
    }
    await page.getByRole('radio', { name: 'UK' }).check();
    await expect(page.getByRole('link', { name: /^999/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /^911/ })).toBeHidden();
    await expect(page.getByText('UK: ask your GP, or call 111.')).toBeVisible();
    await page.getByRole('radio', { name: 'UK' }).press('ArrowRight');
    await expect(page.getByRole('link', { name: /^911/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /^999/ })).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page, 'the choice stays out of the address').toHaveURL(/get-help\/$/);
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  });

  test('the emergency comes before anything else', async ({ page }) => {
    await page.goto('get-help/');
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings.map((heading) => heading.trim())).toEqual([
      'Call the emergency number now',
      'Get medical help today',
      'Ask a clinician before you start',
      'Stop signs while you exercise',
      'A safe place to exercise',
    ]);
  });
});

test('the help page prints on one sheet of A4 and of Letter @chromium', async ({ page }) => {
  await page.goto('get-help/');
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
  }
});

test('past its date a page says so, and before it does not', async ({ page }) => {
  const warning = page.getByText('These facts are past their date.');
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00'));
  await page.goto('get-help/');
  await expect(warning).toBeHidden();
  await page.clock.setFixedTime(new Date('2036-12-01T12:00:00'));
  await page.reload();
  await expect(warning).toBeVisible();
});
