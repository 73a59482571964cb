import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Contrast of 7:1 stands in for 4.5:1: what fails the lower one fails the higher one too. */
const contrast = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } };
/** What another colour scheme can break: it changes colours and nothing else. */
const colours = ['color-contrast-enhanced', 'link-in-text-block'];

/**
 * What axe finds wrong with a page as it stands, one line each.
 * Legacy mode leaves out frames, of which the site has none, and with them a second page for every check.
 * @param scheme everything in light, colours in dark
 * @param within a selector, to look at a part alone
 */
export async function axe(page: Page, scheme: 'light' | 'dark', within?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: scheme });
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  if (within) builder.include(within);
  if (scheme === 'dark') builder.withRules(colours);
  else builder.withTags(standards).options({ rules: contrast });
  const { violations } = await builder.analyze();
  return violations.flatMap((v) =>
    v.nodes.map((node) => `${v.id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}
