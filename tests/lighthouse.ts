// Lighthouse over one page of each kind: node tests/lighthouse.ts <folder of the tools> [path …]
// Prints the four scores of each page, the best of 3 visits where the first is below 100, and fails below 100. Needs a built site; npm run lighthouse builds it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../src/run/serve.js';
import { oneOfEachKind } from './built/dist.ts';

const [tools = '', ...asked] = process.argv.slice(2);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const paths = (asked.length > 0 ? asked : oneOfEachKind()).filter((path) => path !== '/404.html');

interface Audit {
  id: string;
  title: string;
  score: number | null;
  displayValue?: string;
}
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
}
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;

const { default: lighthouse } = (await import(
  pathToFileURL(join(tools, 'node_modules/lighthouse/core/index.js')).href
)) as { default: Lighthouse };

const home = mkdtempSync(join(tmpdir(), 'second-heart-'));
const port = 4400 + (process.pid % 90);
const browser = spawn(
  process.env['SECOND_HEART_BROWSER'] ?? '/usr/bin/chromium',
  [
    '--headless=new',
    '--no-sandbox',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${home}`,
    `--remote-debugging-port=${port}`,
  ],
  // A group of its own: what stands at this name may be a script that starts the browser, and would leave it behind.
  { stdio: 'ignore', detached: true },
);
const { address, close } = await serve({ port: 0, quiet: true });
for (let tries = 0; tries < 100; tries++) {
  if (await fetch(`http://127.0.0.1:${port}/json/version`).catch(() => undefined)) break;
  await new Promise((go) => setTimeout(go, 100));
}

/** How often a page is asked that is below 100: a busy minute of the machine takes points, and never gives any. */
const tries = 3;

/** The scores of one visit, in the order of the categories, and what Lighthouse says about it. */
async function ask(path: string) {
  const result = await lighthouse(address + path.slice(1), {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: categories,
  });
  const report = result?.lhr;
  return {
    report,
    scores: categories.map((name) => Math.round((report?.categories[name]?.score ?? 0) * 100)),
  };
}
const sum = (scores: readonly number[]) => scores.reduce((total, score) => total + score, 0);

let low = 0;
for (const path of paths) {
  let best = await ask(path);
  for (let count = 1; count < tries && sum(best.scores) < 100 * categories.length; count++) {
    const next = await ask(path);
    if (sum(next.scores) > sum(best.scores)) best = next;
  }
  const { report, scores } = best;
  console.log(`${path.padEnd(34)} ${categories.map((name, at) => `${name} ${scores[at]}`).join('  ')}`);
  for (const name of categories) {
    for (const { id, weight } of report?.categories[name]?.auditRefs ?? []) {
      const audit = report?.audits[id];
      if (weight > 0 && audit && audit.score !== null && audit.score < 0.9)
        console.log(`    ${name}: ${audit.title} ${audit.displayValue ?? ''}`);
    }
  }
  if (scores.some((score) => score < 100)) low++;
}
close();
const gone = new Promise((resolve) => browser.once('exit', resolve));
if (browser.pid !== undefined) process.kill(-browser.pid);
await gone;
rmSync(home, { recursive: true, force: true, maxRetries: 5 });
console.log(low === 0 ? 'Every page has 100 in all four.' : `${low} of ${paths.length} pages are below 100.`);
process.exit(low === 0 ? 0 : 1);
