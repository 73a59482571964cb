import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

/** One page of each kind, by the name of its picture. */
const kinds = {
  home: '',
  library: 'exercises/',
  exercise: 'exercises/calf-raises/',
  how: 'how-it-works/',
  moments: 'moments/',
  builder: 'my-routine/',
  routine: 'routines/first-week/',
  search: 'search/?q=calf',
  help: 'get-help/',
  evidence: 'evidence/',
  lost: 'no-such-page/',
} as const;
const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } } as const;

const font = (weight: string) =>
  readFileSync(`node_modules/@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`).toString('base64');
const face = (weight: number, name: string) =>
  `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/ttf;base64,${font(name)})}`;
/** One font with the same letters on every machine; the site itself uses the machine's own. */
const oneFont = `${face(400, '400Regular')}${face(600, '600SemiBold')}${face(700, '700Bold')}
  :root{--font:Inter!important}*,::before,::after{font-family:Inter!important}`;

// The font comes from outside the page, which the page's own policy would forbid.
test.use({ bypassCSP: true });

async function open(page: Page, path: string) {
  await page.goto(path);
  await page.addStyleTag({ content: oneFont });
  await page.evaluate(() => document.fonts.ready);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

for (const [kind, path] of Object.entries(kinds)) {
  for (const [width, viewport] of Object.entries(widths)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${kind}, ${width}, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await open(page, path);
        await expect(page).toHaveScreenshot(`${kind}-${width}-${colorScheme}.png`);
      });
    }
  }
  test(`${kind}, on paper`, async ({ page }) => {
    // The width of A4 without its margins.
    await page.setViewportSize({ width: 680, height: 960 });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(path);
    await page.addStyleTag({ content: oneFont });
    await page.evaluate(() => document.fonts.ready);
    await expect(page).toHaveScreenshot(`${kind}-print.png`);
  });
}

for (const kind of ['builder', 'how', 'search'] as const) {
  test(`${kind}, as a screen reader meets it`, async ({ page }) => {
    await page.goto(kinds[kind]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (kind === 'search') await expect(page.getByRole('main').getByRole('link').nth(3)).toBeVisible();
    await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: `${kind}.aria.yml` });
  });
}
