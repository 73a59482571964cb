import { expect, test as plain, type Page } from '@playwright/test';
import { openRoutine, sheetOf } from './builder-steps.ts';
import { injections, malformed, overlong, polluting } from '../fixtures/hostile.ts';

/** Collects all that a hostile text could have done: script run, policy broken, page broken, something fetched. */
const test = plain.extend<{ harm: string[] }>({
  harm: async ({ page, baseURL, browserName }, use) => {
    const harm: string[] = [];
    const origin = new URL(baseURL ?? '').origin;
    await page.exposeFunction('tellHarm', (what: string) => harm.push(what));
    await page.addInitScript(() => {
      const tell = (what: string) =>
        void (window as unknown as { tellHarm: (what: string) => void }).tellHarm(what);
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        tell(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
      );
      Object.defineProperty(window, 'hostile', { set: () => tell('script ran'), get: () => undefined });
    });
    page.on('pageerror', ({ message }) => {
      // Firefox calls it an error of the page when leaving it breaks off the loading of the index. No text can cause it.
      if (browserName !== 'firefox' || !message.includes('Pagefind')) harm.push(`exception: ${message}`);
    });
    page.on('dialog', (dialog) => {
      harm.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) harm.push(request.url());
    });
    await use(harm);
  },
});

/** As much of a text as an address may hold on every host. */
const inAddress = (text: string) => encodeURIComponent(text.slice(0, 500).toWellFormed());
const polluted = (page: Page) =>
  page.evaluate(() => Object.keys(Object.prototype).concat('hostile' in {} ? ['hostile'] : []));

/** One group of texts on one page, so that a failure names both. */
const groups = Object.entries({ injections, malformed, polluting, overlong });

for (const [name, texts] of groups) {
  test(`${name} in the address of a search`, async ({ page, harm }) => {
    test.slow();
    for (const text of texts) {
      await page.goto(`search/?q=${inAddress(text)}&position=${inAddress(text)}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(harm, text.slice(0, 60)).toEqual([]);
    }
    expect(await polluted(page)).toEqual([]);
  });

  test(`${name} typed into the search`, async ({ page, harm }) => {
    test.slow();
    await page.goto('search/');
    const field = page.getByRole('main').getByRole('searchbox').first();
    for (const text of texts) {
      await field.fill(text);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(harm, text.slice(0, 60)).toEqual([]);
    }
    expect(await polluted(page)).toEqual([]);
  });

  test(`${name} in the filters of the library`, async ({ page, harm }) => {
    test.slow();
    for (const text of texts) {
      await page.goto(`exercises/?position=${inAddress(text)}&${inAddress(text)}=1`);
      await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
      expect(harm, text.slice(0, 60)).toEqual([]);
    }
    expect(await polluted(page)).toEqual([]);
  });

  test(`${name} in the link of a routine`, async ({ page, harm }) => {
    test.slow();
    for (const text of texts) {
      await page.goto('about:blank');
      await page.goto(`my-routine/#${encodeURIComponent(text.toWellFormed())}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(harm, text.slice(0, 60)).toEqual([]);
    }
    expect(await polluted(page)).toEqual([]);
  });

  test(`${name} in what the device has kept`, async ({ page, harm }) => {
    test.slow();
    await page.goto('get-help/');
    for (const text of texts) {
      await page.evaluate((value) => {
        localStorage.clear();
        localStorage.setItem('second-heart-routines', value);
      }, text.toWellFormed());
      await page.goto('my-routine/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(harm, text.slice(0, 60)).toEqual([]);
    }
    expect(await polluted(page)).toEqual([]);
  });

  test(`${name} in a file that is opened`, async ({ page, harm }) => {
    test.slow();
    await openRoutine(page, '1/a4/calf-raises.kettle.8');
    for (const text of texts) {
      const line = { exercise: text, moment: text, own: text, dose: { count: text } };
      for (const content of [
        text,
        JSON.stringify({ format: 'second-heart-routine', version: 1, lines: [line] }),
      ]) {
        const buffer = Buffer.from(content.toWellFormed());
        await page
          .getByLabel('Open a file')
          .setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer });
        await expect(page.getByRole('region', { name: 'Messages' })).not.toBeEmpty();
      }
      await expect(sheetOf(page)).toContainText('Calf raises: 1 set of 8.');
      expect(harm, text.slice(0, 60)).toEqual([]);
    }
    expect(await polluted(page)).toEqual([]);
  });

  test(`${name} as own words of a routine`, async ({ page, harm }) => {
    test.slow();
    await openRoutine(page, '1/a4/calf-raises.own.8');
    await page.getByRole('button', { name: /^Change: Calf raises/ }).click();
    const field = page.getByLabel(/^My own words/);
    for (const text of texts) {
      await field.fill(text);
      await field.press('Tab');
      await expect(sheetOf(page)).toContainText('Calf raises: 1 set of 8.');
      expect(harm, text.slice(0, 60)).toEqual([]);
    }
    await field.fill('After <b>breakfast</b> & "news"');
    await field.press('Tab');
    await expect(sheetOf(page)).toContainText('After <b>breakfast</b> & "news"');
    expect(await polluted(page)).toEqual([]);
  });
}

test('the watch would have seen it', async ({ page, harm }) => {
  await page.goto('get-help/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://evil.example/pixel.png';
    document.body.append(image);
    Object.assign(window, { hostile: 1 });
  });
  await expect.poll(() => harm.join()).toContain('policy: img-src');
  expect(harm).toContain('script ran');
});
