// The site in WebKit: npm run webkit, or npm run browsers with the others. One window for all, since it takes seconds to open.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axeCore from 'axe-core';
import { serve } from '../../src/run/serve.js';
import { oneOfEachKind } from '../built/dist.ts';
import { openWebKit, type Window } from './session.ts';
import { tellingSite, type Served } from './telling-site.ts';

const keys = { enter: '\uE007', down: '\uE015', end: '\uE010' };
/** The narrowest window that the small browser can be: 390 is asked for, and it takes about 450. */
const sizes = [
  { width: 1280, height: 1000 },
  { width: 390, height: 900 },
];

let site: Served;
let window: Window;
let close: () => Promise<void>;
before(async () => {
  site = await tellingSite();
  ({ window, close } = await openWebKit(process.env['SECOND_HEART_TOOLS'] ?? ''));
  const about = await window.getCapabilities();
  console.log(`  ${about.get('browserName')} ${about.get('browserVersion')}`);
  await window.manage().window().setRect({ width: 1280, height: 1000 });
});
after(async () => {
  await close();
  site.close();
});

const run = <T>(script: string, ...values: unknown[]) => window.executeScript<T>(script, ...values);
const go = (path: string) => window.get(site.address + path.replace(/^\//, ''));
/** Waits until a script gives something true, at most 10 seconds, and gives it. */
const until = (words: string, script: string, milliseconds = 10_000) =>
  window.wait(() => run<unknown>(script), milliseconds, words);
/** Types into what has the focus. */
const type = async (letters: string) => (await window.switchTo().activeElement()).sendKeys(letters);
const told = () => run<string[]>('return window.told');
/** Presses the first button or link in sight with this name, within an element. */
async function press(name: string, within = 'body') {
  const named = `return [...document.querySelectorAll('${within} button, ${within} a')].find((one) =>
    one.checkVisibility() && !one.closest('[inert]') && one.innerText.trim() === ${JSON.stringify(name)})`;
  await until(`a button "${name}"`, named);
  const part = (await run<unknown>(named)) as { click: () => Promise<void> };
  await run('arguments[0].scrollIntoView({ block: "center", behavior: "instant" })', part);
  await part.click();
}

for (const size of sizes)
  test(`every kind of page, asked to be ${size.width} wide: nothing fails, nothing is too wide, and axe finds nothing`, async () => {
    await window.manage().window().setRect(size);
    for (const path of oneOfEachKind()) {
      await go(path);
      await until(`${path}: the page has come`, 'return document.readyState === "complete"');
      assert.deepEqual(await told(), [], path);
      const [wide, room] = await run<[number, number]>(
        'return [document.documentElement.scrollWidth, innerWidth]',
      );
      assert.ok(wide <= room, `${path}: ${wide} px in a window of ${room}`);
      const plain = await run<
        string[]
      >(`return [...document.querySelectorAll('main button[popovertarget^=term-]')]
        .filter((word) => !getComputedStyle(word).textDecorationLine.includes('underline')).map((word) => word.outerHTML)`);
      assert.deepEqual(plain, [], `${path}: words with a meaning that do not look so`);
      await run(axeCore.source);
      await run(`for (const one of document.getAnimations()) one.finish();
        axe.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }, resultTypes: ['violations'] })
          .then(({ violations }) => { window.found = violations.map(({ id, nodes }) => id + ' ' + nodes[0].html.slice(0, 200)); });`);
      await until(`${path}: axe has looked`, 'return window.found', 30_000);
      assert.deepEqual(await run('return window.found'), [], path);
    }
  });

test('a misspelt question finds the exercise, by keyboard alone', async () => {
  await window.manage().window().setRect({ width: 1280, height: 1000 });
  await go('');
  await press('Search', 'header');
  await until('the search is open', 'return document.querySelector("dialog")?.open');
  await type('ankel circels');
  await until(
    'the first result is Ankle circles',
    'return document.querySelector("dialog [data-search-result]")?.innerText === "Ankle circles"',
  );
  await type(keys.down);
  await type(keys.enter);
  await until('its page', 'return location.pathname === "/exercises/ankle-circles/"');
  assert.deepEqual(await told(), []);
});

test('an exercise goes into a routine, onto a sheet, and is kept', async () => {
  await go('exercises/calf-raises/');
  await press('Add to my routine');
  await press('None of these apply to me');
  const sheet = 'document.querySelector("article")';
  const whole = `const sheet = ${sheet}; return sheet && /Calf raises: 1 set of 8/.test(sheet.textContent)
    && /Stop and get help/.test(sheet.textContent) && sheet.querySelector('[aria-label*="QR code"]') !== null`;
  await until('the sheet with the exercise, the signs and the code', whole);
  for (const size of sizes) {
    await window.manage().window().setRect(size);
    await until(
      `the sheet is drawn as wide as its place in a window of ${size.width}`,
      `const place = ${sheet}.parentElement.getBoundingClientRect();
       const paper = ${sheet}.querySelector('[role=group]').getBoundingClientRect();
       return paper.width > 0.85 * place.width && paper.left >= place.left && paper.right <= place.right + 1`,
    );
  }
  await window.navigate().refresh();
  await until('the same after the page was loaded again', whole);
  assert.deepEqual(await told(), []);
});

test('the calf can be tried by key and by button', async () => {
  await go('how-it-works/');
  await until(
    'the lab works',
    `const slider = document.querySelector('input[type=range][aria-valuetext]');
     slider?.scrollIntoView({ block: 'center', behavior: 'instant' });
     return slider && !slider.closest('[inert]')`,
  );
  const slider = await window.findElement({ css: 'input[type=range][aria-valuetext]' });
  await slider.sendKeys(keys.end);
  await until(
    'the foot has moved',
    `return document.querySelector('input[type=range][aria-valuetext]').getAttribute('aria-valuetext') === 'toes fully down'`,
  );
  await until(
    'the sentence follows',
    `return [...document.querySelectorAll('[role=status]')].some((one) => /Toes fully down: the calf is tight/.test(one.textContent))`,
  );
  await press('Walk');
  await press('Pause');
  assert.deepEqual(await told(), []);
});

test('the drawing of an exercise plays and pauses', async () => {
  await go('exercises/calf-raises/');
  await press('Play the movement');
  await press('Pause');
  assert.deepEqual(await told(), []);
});

test('after one visit the site is there without a network', async () => {
  const plain = await serve({ port: 0, quiet: true });
  await window.get(plain.address);
  await until('the whole site is kept', 'return Boolean(navigator.serviceWorker.controller)', 60_000);
  plain.close();
  for (const [path, title] of [
    ['exercises/legs-up/', 'Legs-up rest'],
    ['my-routine/', 'My routine'],
    ['get-help/', 'When to stop and get help'],
  ]) {
    await window.get(`${plain.address}${path}`);
    await until(
      `${path} without a network`,
      `return document.querySelector('h1')?.textContent === '${title}'`,
    );
  }
});
