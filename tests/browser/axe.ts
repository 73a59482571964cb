import type { Page } from '@playwright/test';
import axeCore, { type RunOptions } from 'axe-core';

declare global {
  /** In a page that was looked at before. */
  var axe: typeof axeCore | undefined;
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Contrast of 7:1 stands in for 4.5:1: what fails the lower one fails the higher one too. */
const contrast = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } };
/** What another colour scheme can break: it changes colours and nothing else. */
const colours = ['color-contrast-enhanced', 'link-in-text-block'];

/**
 * What axe finds wrong with a page as it stands, one line each. Its source is read once for a page.
 * @param scheme everything in light, colours in dark
 * @param within a selector, to look at a part alone
 */
export async function axe(page: Page, scheme: 'light' | 'dark', within?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: scheme });
  if (!(await page.evaluate(() => Boolean(globalThis.axe)))) await page.evaluate(axeCore.source);
  const options: RunOptions =
    scheme === 'light'
      ? { runOnly: { type: 'tag', values: standards }, rules: contrast }
      : { runOnly: { type: 'rule', values: colours } };
  return page.evaluate(
    async ({ part, options }) => {
      // What waits for the first picture is there at once: a part that waits has no size to judge.
      for (const one of document.getAnimations()) one.finish();
      const found = await globalThis.axe?.run(part ?? document, options);
      if (!found) throw new Error('The page does not know axe. Expected: its source, read in just before.');
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
      );
    },
    { part: within, options: { ...options, resultTypes: ['violations'] } satisfies RunOptions },
  );
}
