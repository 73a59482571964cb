import { expect, test } from '@playwright/test';
import { linkOf, openBuilder, openRoutine, passSafety, sheetOf, tenLines } from './builder-steps.ts';
import { codeReader, print, readPdf, squeezed } from './printed.ts';

test.use({ serviceWorkers: 'block' });

const sizes = { a4: [595, 842], letter: [612, 792] } as const;
const inch = 72;
const margin = (15 / 25.4) * inch;
const names: Record<string, string> = {
  'seated-heel-raises': 'Seated heel raises',
  'calf-raises': 'Calf raises',
  'brisk-walking': 'Brisk walking',
  'ankle-circles': 'Ankle circles',
  'weight-shift': 'Weight shifts',
  'band-ankle-pushes': 'Band ankle pushes',
  'legs-up': 'Legs-up rest',
  'single-leg-calf-raises': 'One-leg calf raises',
  'sit-to-stand': 'Sit to stand',
  'water-walking': 'Walking in water',
};

for (const paper of ['a4', 'letter'] as const) {
  for (const letters of ['normal', 'large'] as const) {
    test(`1, 3, 5, 8 and 10 exercises on ${paper}, ${letters} print @chromium`, async ({ page, browser }) => {
      test.slow();
      const settings = letters === 'large' ? `${paper}.large` : paper;
      const codes = await codeReader(browser);
      const phoneContext = await browser.newContext({ serviceWorkers: 'block' });
      const phone = await phoneContext.newPage();
      await openRoutine(page, linkOf(1, settings));
      await openBuilder(phone);
      await passSafety(phone);
      for (const count of [1, 3, 5, 8, 10]) {
        await page.goto(`my-routine/#${linkOf(count, settings)}`);
        await expect(page.getByRole('heading', { name: 'My day' })).toBeVisible();
        await expect(sheetOf(page).getByRole('listitem').filter({ hasText: ':' })).toHaveCount(count);
        await expect(page.getByRole('img', { name: 'QR code that opens this routine' })).toBeVisible();
        const pdf = await print(page);
        const pages = await readPdf(pdf);
        const about = `${count} exercises`;
        const most = letters === 'normal' && count <= 5 ? 1 : 2;
        expect(pages.length, `${about}: pages`).toBeLessThanOrEqual(most);
        pages.forEach(({ width, height, texts, words }, index) => {
          expect([Math.round(width), Math.round(height)], about).toEqual([...sizes[paper]]);
          expect(words).toContain(`Page${index + 1}of${pages.length}`);
          const smallest = Math.min(...texts.map(({ size }) => size));
          expect(smallest, `${about}: smallest letters`).toBeGreaterThanOrEqual(
            letters === 'large' ? 15.9 : 11.9,
          );
          for (const { text, x, y, width: wide } of texts) {
            expect(x, text).toBeGreaterThanOrEqual(margin - 1);
            expect(x + wide, text).toBeLessThanOrEqual(width - margin + 1);
            expect(y, text).toBeGreaterThanOrEqual(margin - 1);
            expect(y, text).toBeLessThanOrEqual(height - margin);
          }
        });
        const first = pages[0]?.words;
        const last = pages.at(-1)?.words;
        expect(first, about).toMatch(/StopandgethelpCall999:.*AskyourGP,orcall111,today:.*Stopfortoday:/);
        const help = pages[0]?.texts.find(({ text }) => text.startsWith('Call 999'));
        expect(help?.size, about).toBeGreaterThanOrEqual(13.9);
        expect(first, about).toMatch(/Name.*Weekfrom/);
        expect(last, about).toContain('Howmylegsfelt,0(fine)to10');
        expect(last, about).toContain('Whentogoupastep');
        expect(last, about).toMatch(/Made\d+[A-Z][a-z]+\d{4}\.Notyetcheckedbyaclinician\./);
        const all = pages.map(({ words }) => words).join('');
        for (const line of tenLines.slice(0, count)) {
          const name = squeezed(names[line.split('.')[0] ?? ''] ?? 'no name');
          expect(all.split(`${name}:`).length - 1, `${about}: ${name}`).toBe(1);
        }
        const code = await codes.read(pdf, pages.length);
        expect(code, about).toMatch(/^http:\/\/localhost.*\/my-routine\/#1\//);
        await phone.goto(code);
        await expect(sheetOf(phone)).toHaveText((await sheetOf(page).textContent()) ?? '');
      }
      await codes.close();
      await phoneContext.close();
    });
  }
}

test('on paper there is the sheet, black on white, with boxes large enough and nothing cut @chromium', async ({
  page,
}) => {
  await openRoutine(page, linkOf(8));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const faults = await page.evaluate(() => {
    const found: string[] = [];
    const sheet = document.querySelector('.sheet');
    if (!sheet) return ['no sheet'];
    for (const element of document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)')) {
      const { width, height } = element.getBoundingClientRect();
      if (width * height > 0 && !sheet.contains(element) && !element.contains(sheet))
        found.push(`printed too: ${element.tagName} ${element.className}`);
    }
    const mm = 96 / 25.4;
    for (const box of sheet.querySelectorAll('.sheet-box, .sheet-numbers i')) {
      const { width, height } = box.getBoundingClientRect();
      if (width < 7 * mm || height < 7 * mm) found.push(`box of ${width / mm} × ${height / mm} mm`);
      if (parseFloat(getComputedStyle(box).borderTopWidth) < 1) found.push('box without border');
    }
    for (const side of sheet.querySelectorAll('.sheet-page')) {
      const { bottom, right } = side.getBoundingClientRect();
      for (const part of side.querySelectorAll('*')) {
        const box = part.getBoundingClientRect();
        if (!part.closest('svg') && (box.bottom > bottom + 1 || box.right > right + 1))
          found.push(`outside its page: ${part.textContent}`);
      }
    }
    for (const element of sheet.querySelectorAll('*:not(svg *)')) {
      const { color, backgroundColor } = getComputedStyle(element);
      if (color !== 'rgb(0, 0, 0)') found.push(`${element.className}: letters in ${color}`);
      if (!/rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/.test(backgroundColor))
        found.push(`${element.className}: ground in ${backgroundColor}`);
    }
    return [...new Set(found)];
  });
  expect(faults).toEqual([]);
});

test('the preview shows what is printed @chromium', async ({ page }) => {
  await openRoutine(page, linkOf(6));
  const sheet = sheetOf(page);
  const [printed] = await readPdf(await print(page));
  const words = squeezed((await sheet.getByRole('group').first().textContent()) ?? '');
  for (const { text } of printed?.texts ?? []) expect(words).toContain(squeezed(text));
});

test('four weeks, blanks, lines for a clinician, questions and other numbers @chromium', async ({ page }) => {
  await openRoutine(page, '1/a4.4weeks.prepared.blank.questions.tel:north-america/calf-raises.own.8.135');
  const pages = await readPdf(await print(page));
  const words = pages.map((side) => side.words).join('');
  expect(pages).toHaveLength(1);
  expect(words).toMatch(/4weeksfrom.*Preparedfor.*by/);
  expect(words).toContain('Call911:');
  expect(words).not.toContain('1setof8');
  expect(words).toContain('Questionsformynurseorphysio');
  expect(words).toContain('When:');
  await page.goto('about:blank');
  await openRoutine(page, '1/a4.4weeks/brisk-walking.lunch.10');
  const [side] = await readPdf(await print(page));
  expect(side?.words).toContain('Fromweek2:15minutes.Fromweek3:20minutes.Fromweek4:25minutes.');
});

test.describe('ready-made sheets, with script off', () => {
  test.use({ javaScriptEnabled: false });
  test('each prints whole on 1 page, on either paper and in either size @chromium', async ({ page }) => {
    await page.goto('routines/');
    const list = page.getByRole('main').getByRole('list').first().getByRole('link');
    const addresses = await list.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThanOrEqual(6);
    for (const address of addresses) {
      await page.goto(address);
      const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      const [side, ...more] = await readPdf(await print(page));
      expect(more, `${address}: more than 1 page`).toHaveLength(0);
      expect(side?.words).toContain(squeezed(name));
      expect(side?.words).toContain('Stopandgethelp');
      expect(Math.round(side?.width ?? 0)).toBe(595);
    }
    await page.getByRole('radio', { name: 'Letter' }).check();
    await page.getByRole('radio', { name: 'Large' }).check();
    const large = await readPdf(await print(page));
    expect(large.length).toBeLessThanOrEqual(2);
    expect(Math.round(large[0]?.width ?? 0)).toBe(612);
    expect(Math.min(...(large[0]?.texts ?? []).map(({ size }) => size))).toBeGreaterThanOrEqual(15.9);
  });
});

test('a ready-made sheet opens in the builder, and its code leads there @chromium', async ({
  page,
  browser,
}) => {
  await page.goto('routines/desk-day/');
  const pdf = await print(page);
  const codes = await codeReader(browser);
  const code = await codes.read(pdf, 1);
  await codes.close();
  expect(code).toMatch(/\/my-routine\/#1\/A4\/TOE-RAISES\.KETTLE/);
  await page.getByRole('link', { name: 'Change it in My routine' }).click();
  await expect(page.getByRole('heading', { name: 'Before you start' })).toBeVisible();
  await expect(sheetOf(page)).toContainText('Toe raises: 10 times.');
});
