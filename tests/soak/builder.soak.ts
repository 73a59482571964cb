import { expect, test, type Page } from '@playwright/test';
import { linkOf, openRoutine, passSafety } from '../browser/builder-steps.ts';
import { expectSteady, held, least, type Held } from './memory.ts';

/** What would leave the page, or open something of the browser's: everything else is fair game. */
const outside = /^(Print|Share|Save|Open|Copy|Calendar|Add to my calendar)/;

/** Takes random actions in the builder, always the same ones for a seed, and says how many kinds there were. */
async function act(page: Page, count: number, seed: number): Promise<number> {
  return page.evaluate(
    async ({ count, seed, outside }) => {
      let state = seed;
      const random = (below: number) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
      };
      const wall = new RegExp(outside);
      const kinds = new Set<string>();
      const nameOf = (element: Element) =>
        (element.getAttribute('aria-label') ?? element.textContent.trim()) || element.tagName;
      for (let done = 0; done < count; done++) {
        const all = [
          ...document.querySelectorAll<HTMLElement>(
            '#builder :is(button, summary, select, input:not([type=file]), textarea)',
          ),
        ].filter(
          (element) =>
            element.checkVisibility() && !element.matches(':disabled') && !wall.test(nameOf(element)),
        );
        const element = all[random(all.length)];
        if (!element) throw new Error(`nothing is left to do after ${done} actions`);
        kinds.add(nameOf(element));
        if (element instanceof HTMLSelectElement) {
          element.selectedIndex = random(element.options.length);
          element.dispatchEvent(new Event('change', { bubbles: true }));
        } else if (
          element instanceof HTMLTextAreaElement ||
          (element instanceof HTMLInputElement && !['checkbox', 'radio'].includes(element.type))
        ) {
          element.value = ['', 'the news', '12', '<b>&"', '0830'][random(5)] ?? '';
          element.dispatchEvent(new Event('input', { bubbles: true }));
          element.dispatchEvent(new Event('change', { bubbles: true }));
        } else element.click();
        await new Promise((painted) => requestAnimationFrame(painted));
      }
      return kinds.size;
    },
    { count, seed, outside: outside.source },
  );
}

test('the builder takes 2,000 random actions with steady memory', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => void dialog.accept());
  await openRoutine(page, linkOf(5));
  // How much is held depends on how long the routine is just then, and on what is open. A leak shows in the least that is
  // held, so each half is looked at often enough to meet a state that holds little.
  const seen: Held[] = [];
  let kinds = 0;
  for (let part = 0; part < 50; part++) {
    kinds = Math.max(kinds, await act(page, 40, 7 + part));
    seen.push(await held(page));
  }
  expectSteady(least(seen.slice(0, 25)), least(seen.slice(25)));
  expect(kinds, 'different things that were done').toBeGreaterThan(25);
  expect(errors).toEqual([]);
  // It still works, and nothing is broken for the next visit.
  await page.reload();
  await passSafety(page);
  await expect(page.getByRole('heading', { name: 'My day' })).toBeVisible();
});
