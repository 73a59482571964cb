import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import {
  builderReady,
  linkOf,
  openBuilder,
  openRoutine,
  passSafety,
  sheetOf,
  tenLines,
} from './builder-steps.ts';
import { test } from './one-window.ts';
import { paperFaults } from './paper-faults.ts';
import type { CodeReader, PrintedText } from './printed.ts';
import { print, readPdf, squeezed } from './printed.ts';

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

/** The smallest letters of a print size in points, with a tenth for rounding. */
const smallestLetters = { normal: 11.9, large: 17.9 } as const;

interface Case {
  paper: 'a4' | 'letter';
  letters: 'normal' | 'large';
  weeks: 1 | 4;
}

/** How the sheet says what it is drawn for: it follows a moment after the last change. */
function drawnAs({ paper, letters, weeks }: Case) {
  return `[data-paper='${paper}'][data-print='${letters}'][data-weeks='${weeks}']`;
}

/** Prints a routine of so many lines and looks at the paper; its code must open the same sheet on the phone. */
async function checkPaper(count: number, sheet: Case, page: Page, phone: Page, codes: CodeReader) {
  const { paper, letters, weeks } = sheet;
  const settings = [paper, letters === 'large' && 'large', weeks === 4 && '4weeks'].filter(Boolean).join('.');
  await page.goto(`my-routine/#${linkOf(count, settings)}`);
  await expect(page.getByRole('heading', { name: 'My day' })).toBeVisible();
  await expect(sheetOf(page).and(page.locator(drawnAs(sheet)))).toBeVisible();
  await expect(page.getByRole('img', { name: 'Boxes to tick' })).toHaveCount(count);
  await expect(page.getByRole('img', { name: 'QR code that opens this routine' })).toBeVisible();
  const about = `${count} exercises`;
  expect(await paperFaults(page), about).toEqual([]);
  const tight = (await sheetOf(page).getAttribute('data-tight')) === 'true';
  // Fewer lines, fewer weeks, or normal print on the longer paper need no last resort.
  expect(tight, `${about}: last resort`).toBe(
    count === 5 && weeks === 4 && (letters === 'large' || paper === 'letter'),
  );
  const pdf = await print(page);
  const pages = await readPdf(pdf);
  expect(pages.length, `${about}: pages`).toBeLessThanOrEqual(count > 5 ? 2 : 1);
  // Not a letter of the sheet is lost on its way to paper.
  const meant = await sheetOf(page)
    .getByRole('group')
    .evaluateAll((sides) => sides.map((side) => side.textContent));
  expect(
    pages.map(({ words }) => words),
    about,
  ).toEqual(meant.map(squeezed));
  pages.forEach(({ width, height, texts, words }, index) => {
    expect([Math.round(width), Math.round(height)], about).toEqual([...sizes[paper]]);
    expect(words).toContain(`Page${index + 1}of${pages.length}`);
    const help = helpTexts(texts);
    const once = onceTexts(texts);
    expect(help.size > 0, `${about}: help box on page ${index + 1}`).toBe(index === 0);
    for (const one of texts) {
      const { text, x, y, width: wide, size } = one;
      const least = help.has(one) ? 13.9 : smallestLetters[tight && once.has(one) ? 'normal' : letters];
      expect(size, `${about}: letters of ${text}`).toBeGreaterThanOrEqual(least);
      expect(x, text).toBeGreaterThanOrEqual(margin - 1);
      expect(x + wide, text).toBeLessThanOrEqual(width - margin + 1);
      expect(y, text).toBeGreaterThanOrEqual(margin - 1);
      expect(y, text).toBeLessThanOrEqual(height - margin);
    }
  });
  const first = pages[0]?.words;
  const last = pages.at(-1)?.words;
  expect(first, about).toMatch(/StopandgethelpCall999\(UK\),911.*Askformedicalhelptoday:.*Stopfortoday:/);
  expect(first, about).toMatch(/Name.*[Ww]eeks?from/);
  expect(last, about).toMatch(/[Mm]ylegsfelt.*0\(fine\)to10/);
  expect(last, about).toMatch(/(After2goodweeks,doalittlemoreof1exercise|Goupwhentheweeksbeforewentwell)\./);
  expect(last, about).toMatch(/Made\d+[A-Z][a-z]+\d{4}\.Notyetcheckedbyaclinician\./);
  const all = pages.map(({ words }) => words).join('');
  for (const line of tenLines.slice(0, count)) {
    const name = squeezed(names[line.split('.')[0] ?? ''] ?? 'no name');
    expect(all.split(`${name}:`).length - 1, `${about}: ${name}`).toBe(1);
  }
  const seen = await codes.read(pdf, pages.length, pages.at(-1)?.texts);
  expect(seen.pale, `${about}: letters that are not black on white`).toEqual([]);
  expect(seen.code, about).toMatch(/^http:\/\/localhost.*\/my-routine\/#1\//);
  await phone.goto(seen.code);
  // The phone keeps it under a name of its own, and a longer name may take the room of what nobody asked for: the line for
  // what gets in the way, the questions, or the lines for notes.
  const nameless = async (where: Page) =>
    (await sheetOf(where).textContent())?.replace(
      /My routine( \d+)?|If something gets in the way, I will |Questions for my nurse.*?call you about\?|Notes/g,
      '',
    );
  await expect.poll(() => nameless(phone), about).toBe(await nameless(page));
}

/** The texts of the help box: from its heading to its last words, "stays so.", which a line may part. */
function helpTexts(texts: readonly PrintedText[]) {
  const from = texts.findIndex(({ text }) => text.startsWith('Stop and get help'));
  const to = texts.findIndex(
    ({ text }, at) => at > from && squeezed(`${texts[at - 1]?.text ?? ''}${text}`).endsWith('staysso.'),
  );
  return new Set(from < 0 || to < from ? [] : texts.slice(from, to + 1));
}

/** What is read once: how to tick, and everything from how the legs felt to the foot. */
function onceTexts(texts: readonly PrintedText[]) {
  const felt = texts.findIndex(({ text }) => text.startsWith('My legs felt'));
  return new Set(
    texts.filter(({ text }, at) => text.startsWith('Tick each day') || (felt >= 0 && at >= felt)),
  );
}

const everyCase = (['a4', 'letter'] as const).flatMap((paper) =>
  (['normal', 'large'] as const).flatMap((letters) =>
    ([1, 4] as const).map((weeks): Case => ({ paper, letters, weeks })),
  ),
);
/** npm test takes each pair of choices once, and sheet-fullest.spec.ts all eight; npm run browser takes all eight here too. */
const cases =
  process.env['SHORT'] === '1'
    ? everyCase.filter(
        ({ paper, letters, weeks }) =>
          [paper === 'letter', letters === 'large', weeks === 4].filter(Boolean).length % 2 === 0,
      )
    : everyCase;
for (const counts of [[5], [1, 3, 8, 10]]) {
  const words = counts.length === 1 ? '5' : '1, 3, 8 and 10';
  for (const sheet of cases) {
    const { paper, letters, weeks } = sheet;
    test(`${words} exercises on ${paper}, ${letters} print, ${weeks} weeks @chromium`, async ({
      kept,
      phone,
      codes,
    }) => {
      if (counts.length > 1) test.slow();
      await Promise.all([openRoutine(kept, linkOf(1)), openBuilder(phone).then(() => passSafety(phone))]);
      for (const count of counts) await checkPaper(count, sheet, kept, phone, codes);
    });
  }
}

test('the preview shows what is printed @chromium', async ({ kept: page }) => {
  await openRoutine(page, linkOf(6));
  const sheet = sheetOf(page);
  const [printed] = await readPdf(await print(page));
  const words = squeezed((await sheet.getByRole('group').first().textContent()) ?? '');
  for (const { text } of printed?.texts ?? []) expect(words).toContain(squeezed(text));
});

test('four weeks, blanks, lines for a clinician, questions and other numbers @chromium', async ({
  kept: page,
}) => {
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
    expect(Math.min(...(large[0]?.texts ?? []).map(({ size }) => size))).toBeGreaterThanOrEqual(13.9);
  });
});

test('a ready-made sheet opens in the builder, and its code leads there @chromium', async ({
  kept: page,
  codes,
}) => {
  await page.goto('routines/desk-day/');
  const pdf = await print(page);
  const { code } = await codes.read(pdf, 1);
  expect(code).toMatch(/\/my-routine\/#1\/A4\/TOE-RAISES\.KETTLE/);
  await page.getByRole('link', { name: 'Change it in My routine' }).click();
  await builderReady(page);
  await expect(sheetOf(page)).toContainText('Toe raises: 10 times.');
});
