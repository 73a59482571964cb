import { expect, type Locator, type Page } from '@playwright/test';
import { axe } from './axe.ts';
import { test } from './one-window.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const box = (page: Page) => dialog(page).getByRole('searchbox');
const results = (page: Page) => page.locator('[data-search-result]');
const status = (page: Page) => page.getByRole('status').filter({ hasText: /result/ });

/** Opens the search over the home page by keyboard. */
async function openSearch(page: Page, path = '') {
  await page.goto(path);
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
}

test('the button in the header opens the search, and Esc gives the focus back', async ({ kept: page }) => {
  await page.goto('');
  const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
  await button.click();
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('Ctrl K and / open it; / is a letter in a field, and can be turned off', async ({ kept: page }) => {
  await openSearch(page);
  await dialog(page).getByText('Search settings').click();
  await dialog(page).getByLabel('Open the search with the / key').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await page.evaluate(() => localStorage.clear());
  const field = page.getByRole('main').getByRole('searchbox');
  await field.focus();
  await page.keyboard.press('/');
  await expect(field).toHaveValue('/');
  await expect(dialog(page)).toBeHidden();
  await field.blur();
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
});

test('results come while typing; arrows, letters and Enter move as expected', async ({ kept: page }) => {
  await openSearch(page);
  await page.keyboard.type('ankle');
  await expect(results(page).first()).toBeVisible();
  // The text index may still move a result to another place in the list.
  await expect(dialog(page).locator('[aria-busy=false]')).toBeAttached();
  await expect(status(page)).toHaveText(/^\d+ results? for ankle$/);
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' circles');
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeFocused();
  await expect(results(page).first()).toHaveText('Ankle circles');
  await page.keyboard.type('x');
  await expect(box(page)).toHaveValue('ankle circlesx');
});

test('the page arrived at shows the words, until the reader clears them', async ({ kept: page }) => {
  await openSearch(page);
  await page.keyboard.type('ankle circles');
  await results(page).first().click();
  await expect(page).toHaveURL(/\/exercises\/ankle-circles\/\?highlight=/);
  await expect(page.locator('main mark').first()).toBeVisible();
  await page.getByRole('button', { name: 'Clear the marked words' }).click();
  await expect(page.locator('main mark')).toHaveCount(0);
  await expect(page).toHaveURL(/\/exercises\/ankle-circles\/$/);
});

test('a misspelt question says what was searched for, and the very words can be had', async ({
  kept: page,
}) => {
  await page.goto('search/?q=ankel%20cicles');
  await expect(page.getByText('Showing results for ankle circles.')).toBeVisible();
  await expect(results(page).first()).toHaveText('Ankle circles');
  await page.getByRole('button', { name: 'Search for “ankel cicles” instead' }).click();
  await expect(page.getByText('Nothing found for “ankel cicles”.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('ankel cicles');
});

test('filters narrow the results with right counts, and stand in the address', async ({ kept: page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('search/?q=ankle');
  await expect(page.locator('[aria-busy=false]')).toBeAttached();
  const sitting = page.getByRole('checkbox', { name: /^Sitting/ });
  const count = Number(/\((\d+)\)/.exec((await sitting.locator('..').innerText()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(1);
  await sitting.check();
  await expect(status(page)).toHaveText(`${count} results for ankle with 1 filter`);
  await expect(sitting).toBeFocused();
  await expect(page).toHaveURL(/position=sitting/);
  await page.reload();
  await expect(status(page)).toHaveText(`${count} results for ankle with 1 filter`);
  await expect(sitting).toBeChecked();
});

/** The number in brackets after a filter box: how many results it leaves. */
const countAt = async (filter: Locator) =>
  Number(/\((\d+)\)/.exec(await filter.locator('..').innerText())?.[1]);

test('what you have and where to look are filters too, all by keyboard on a narrow screen', async ({
  kept: page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('search/?q=ankle');
  await expect(page.locator('[aria-busy=false]')).toBeAttached();
  const all = page.locator('summary').filter({ hasText: 'Narrow the results' });
  const more = page.locator('summary').filter({ hasText: 'More filters' });
  const band = page.getByRole('checkbox', { name: /^An exercise band/ });
  await expect(band).toBeHidden();
  await all.press('Enter');
  await more.press('Enter');
  const count = await countAt(band);
  expect(count).toBeGreaterThan(0);
  await band.press('Space');
  await expect(status(page)).toHaveText(new RegExp(`^${count} results? for ankle with 1 filter$`));
  await expect(band).toBeFocused();
  await expect(results(page).first()).toHaveText('Band ankle pushes');
  await expect(page).toHaveURL(/need=band/);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  // What is chosen stands above the results, folded or not, and goes away at a press.
  await all.press('Enter');
  const chip = page.getByRole('button', { name: 'Take the filter away: An exercise band' });
  await chip.press('Enter');
  await expect(chip).toHaveCount(0);
  await expect(all).toBeFocused();
  await expect(page).toHaveURL(/\?q=ankle$/);
});

test('one part of the site can be looked in, with a result for each word', async ({ kept: page }) => {
  await page.goto('search/?q=vein&kind=term');
  await expect(page.locator('[aria-busy=false]')).toBeAttached();
  const words = page.getByRole('checkbox', { name: /^Words explained/, includeHidden: true });
  await expect(words).toBeChecked();
  const count = await countAt(words);
  expect(count).toBeGreaterThan(8);
  await expect(status(page)).toHaveText(`${count} results for vein with 1 filter`);
  await page.getByRole('button', { name: 'Show more results' }).click();
  for (const link of await results(page).all()) await expect(link).toHaveAttribute('href', /\/glossary\/.*#/);
});

test('the filters go one by one or all at once, and nothing asked browses the site', async ({
  kept: page,
}) => {
  await page.goto('search/?position=sitting&place=desk&need=nothing');
  const chips = page.getByRole('button', { name: /^Take the filter away/ });
  await expect(chips).toHaveCount(3);
  await expect(status(page)).toHaveText(/^\d+ results? with 3 filters$/);
  await expect(results(page).filter({ hasText: 'Ankle circles' })).toHaveCount(1);
  await chips.nth(2).press('Enter');
  await expect(chips).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear all filters' }).press('Enter');
  await expect(chips).toHaveCount(0);
  await expect(results(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/search\/$/);
});

test('filters that leave nothing say so, with the way back', async ({ kept: page }) => {
  await page.goto('search/?q=ankle circles&need=pool');
  await expect(
    page.getByRole('status').filter({ hasText: 'Nothing found for “ankle circles” with 1 filter.' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Take the filter away: A pool' }).click();
  await expect(results(page).first()).toHaveText('Ankle circles');
});

test('every result leads on: to the page, and an exercise into the routine', async ({ kept: page }) => {
  await page.goto('search/?q=soleus%20push-ups');
  const first = page
    .getByRole('listitem')
    .filter({ has: results(page) })
    .first();
  await expect(first.getByRole('link', { name: 'Seated heel raises', exact: true })).toBeVisible();
  await expect(first).toContainText('Also called Soleus push-ups');
  await expect(first).toContainText('Sitting');
  const add = first.getByRole('link', { name: /^Add to my routine/ });
  await expect(add).toHaveAttribute('href', /\/my-routine\/#add=seated-heel-raises$/);
});

test('words of an emergency bring the notice first; a slip in an exercise does not', async ({
  kept: page,
}) => {
  const notice = page.getByRole('region', { name: 'Get help' });
  await page.goto('search/?q=hot%20swollen%20leg');
  await expect(notice.getByRole('link')).toHaveAttribute('href', /\/get-help\/$/);
  await expect(page.locator('[aria-busy=false]')).toBeAttached();
  const [above, below] = [await notice.boundingBox(), await results(page).first().boundingBox()];
  expect(above?.y ?? 1e9).toBeLessThan(below?.y ?? 0);
  for (const slip of ['anle', 'ankel', 'cicles', 'heal raises']) {
    await page.goto(`search/?q=${slip}`);
    await expect(results(page).first()).toBeVisible();
    await expect(notice).toHaveCount(0);
  }
});

test('an excerpt is made of what the page says, not of its buttons', async ({ kept: page }) => {
  await page.goto('search/?q=knees+over+ankles');
  const heels = page.getByRole('listitem').filter({
    has: page.getByRole('link', { name: 'Seated heel raises', exact: true }),
  });
  await expect(heels).toContainText('…');
  await expect(heels).not.toContainText(/Play the movement|Show the pictures/);
});

test('where nothing is found there is a way on', async ({ kept: page }) => {
  await page.goto('search/?q=orchid');
  await expect(page.getByText('Nothing found for “orchid”.')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found for “orchid”.' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('orchid');
  await expect(page.getByRole('main').getByRole('link', { name: 'All exercises' })).toBeVisible();
  await expect(results(page)).toHaveCount(0);
});

test('where nothing is found, words that look alike and fewer words are offered', async ({ kept: page }) => {
  await page.goto('search/?q=ankel%20cicles');
  await page.getByRole('button', { name: 'Search for “ankel cicles” instead' }).click();
  await page.getByRole('button', { name: '“ankle cicles”' }).click();
  await expect(results(page).first()).toHaveText('Ankle circles');
  await page.goto('search/?q=kettle unicorn bitcoin');
  await page.getByRole('button', { name: '“kettle”' }).click();
  await expect(results(page).first()).toHaveText('Waiting for the kettle');
});

test('searches are remembered only when asked', async ({ kept: page }) => {
  await openSearch(page, 'search/');
  await page.keyboard.type('kettle');
  await results(page).first().click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await openSearch(page);
  await dialog(page).getByText('Search settings').click();
  await dialog(page).getByLabel('Remember my searches on this device').check();
  await box(page).fill('kettle');
  await results(page).first().click();
  await openSearch(page);
  await dialog(page).getByRole('button', { name: 'kettle' }).click();
  await expect(box(page)).toHaveValue('kettle');
  await expect(results(page).first()).toBeVisible();
});

const hostile = [
  '😀🦵🏽',
  '\u202Eעברית',
  'ساق متورمة',
  '<img src=x onerror="document.title=1">',
  '"><script>document.title=1</script>',
  "'",
  '"',
  '%',
  '%E0%A4%A',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  'ankle '.repeat(1_700),
  'x'.repeat(10_000),
];

/** npm test asks a third of them, npm run browser all; the texts of hostile.spec.ts are asked there too. */
const asked = process.env['SHORT'] === '1' ? hostile.filter((_, index) => index % 3 === 0) : hostile;

test('any text in the address is shown as text, and never runs or fails', async ({ kept: page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (each) => faults.push(each.message()));
  for (const text of asked) {
    const raw = text.startsWith('%') ? text : encodeURIComponent(text);
    await page.goto(`search/?q=${raw}`);
    const said = page.getByRole('status').filter({ hasText: /\d results?|Nothing found/ });
    await expect(said, text.slice(0, 30)).toHaveCount(1);
    await expect(page).toHaveTitle(/^Search/);
    await expect(page.locator('main img')).toHaveCount(0);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `${text.slice(0, 30)} makes the page too wide`).toBeLessThanOrEqual(0);
  }
  await page.goto(`exercises/ankle-circles/?highlight=${encodeURIComponent('<b>circle</b> \u202E %')}`);
  await expect(page.locator('main mark').first()).toHaveText(/circle/i);
  expect(faults).toEqual([]);
});

test('nothing of the search is fetched before somebody reaches for it', async ({ kept: page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('');
  expect(asked.filter((path) => /pagefind|dialog|view|results|found/.test(path))).toEqual([]);
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).hover();
  await expect.poll(() => asked.some((path) => path.includes('dialog'))).toBe(true);
  // The text index is the heavy part: it comes with the first letter, not with the open box.
  const text = () => asked.some((path) => path.endsWith('/pagefind.js'));
  await page.keyboard.press('Control+k');
  await expect(dialog(page).locator('[aria-busy=false]')).toBeAttached();
  expect(text()).toBe(false);
  await page.keyboard.type('ankle');
  await expect.poll(text).toBe(true);
});

test.describe('when parts fail', () => {
  test('without the text index the names are still searched', async ({ page }) => {
    await page.route('**/pagefind/*/pagefind.js', (route) => route.abort());
    await page.goto('search/?q=foot rolls');
    await expect(page.getByText('Only names were searched')).toBeVisible();
    await expect(results(page).first()).toHaveText('Ankle circles');
  });

  test('without one part of the text index the names are still searched', async ({ page }) => {
    await page.route('**/pagefind/*/index/*', (route) => route.abort());
    await page.goto('search/?q=foot rolls');
    await expect(page.locator('[aria-busy=false]')).toBeAttached();
    await expect(results(page).first()).toHaveText('Ankle circles');
  });

  test('a browser that may not run WebAssembly still searches the names', async ({ page }) => {
    await page.route('**/search/?**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll("'wasm-unsafe-eval'", '') });
    });
    await page.goto('search/?q=ankle');
    await expect(page.getByText('Only names were searched')).toBeVisible();
    await expect(results(page).first()).toBeVisible();
  });

  test('a browser without workers searches all the same', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await page.goto('search/?q=backflow');
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByText('Only names were searched')).toHaveCount(0);
  });

  for (const [what, answer] of [
    ['is missing', 'missing'],
    ['is damaged', 'damaged'],
    ['never comes', 'never'],
  ] as const) {
    test(`where the list of words ${what}, the A to Z stands there within 5 seconds`, async ({ page }) => {
      await page.route('**/pagefind/words.json', (route) => {
        if (answer === 'missing') return route.fulfill({ status: 404 });
        if (answer === 'damaged') return route.fulfill({ body: '{"version":1,' });
        return undefined;
      });
      await openSearch(page);
      await page.keyboard.type('ankle');
      await expect(dialog(page).getByText('The search could not start.')).toBeVisible({ timeout: 5_000 });
      await expect(dialog(page).getByRole('link', { name: 'Ankle circles' })).toBeVisible();
      await expect(box(page)).toHaveValue('ankle');
    });
  }
});

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });
  test('the box and the button lead to the list from A to Z @chromium', async ({ page }) => {
    await page.goto('');
    await page.getByRole('main').getByRole('searchbox').fill('heel');
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=heel$/);
    await expect(page.getByRole('heading', { name: 'All exercises from A to Z' })).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Calf raises', exact: true }),
    ).toBeVisible();
    await expect(page.locator('noscript')).toBeVisible();
    await page.goto('');
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\??$/);
  });
});

test('the open search is clean in light and dark, and fits a narrow screen', async ({ kept: page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openSearch(page);
  await page.keyboard.type('swollen ankles');
  await expect(results(page).first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    expect(await axe(page, colorScheme, 'dialog')).toEqual([]);
  }
  const over = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
});
