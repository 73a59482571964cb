// How fast a first visit is, beside a floor of bare HTML and beside stock sites of two well-known tools, from one server with
// the same compression, throttled, in turns. Then how long a build takes, and how much memory, as the library grows.
// npm run build first. node tests/bench/pages.bench.ts [rounds] [sizes, such as 20,100,200,1000; 0 for none] [-peers]
import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { serve } from '../../src/run/serve.js';
import { folder as dist } from '../built/dist.ts';
import { buildAt } from './pages/build.ts';
import { buildFloor } from './pages/floor.ts';
import { middle, visit, type Visit } from './pages/measure.ts';
import { buildPeers } from './pages/peers.ts';

const [rounds = 5, sizes = '20,100,200,1000', peersToo = '+peers'] = process.argv.slice(2);
const pages = {
  home: '',
  exercise: 'exercises/calf-raises/',
  'how it works': 'how-it-works/',
  builder: 'my-routine/',
};
const aside = resolve('node_modules/.second-heart/bench');

/** The floors by name: the page itself in bare HTML, and without the bar and the foot that every page has. */
const floors = { Floor: 'page', 'Floor without bar and foot': 'main' } as const;
mkdirSync(aside, { recursive: true });
for (const part of Object.values(floors)) {
  rmSync(`${aside}/floor-${part}`, { recursive: true, force: true });
  await buildFloor(dist, `${aside}/floor-${part}`, Object.values(pages), part);
}
const peers = peersToo === '+peers' ? await buildPeers(aside) : [];

const servers = new Map<string, { address: string; close: () => void }>();
const serving = async (folder: string) => {
  const running = servers.get(folder) ?? (await serve({ port: 0, folder, quiet: true }));
  servers.set(folder, running);
  return running.address;
};
/** What is visited, and for a site the page that its floors show. */
const visits: { name: string; url: string; page?: string }[] = [];
for (const [name, page] of Object.entries(pages)) {
  visits.push({ name: `Second Heart: ${name}`, url: (await serving(dist)) + page, page: name });
  for (const [floor, part] of Object.entries(floors))
    visits.push({ name: `${floor}: ${name}`, url: (await serving(`${aside}/floor-${part}`)) + page });
}
for (const { name, folder, page } of peers)
  visits.push({ name: `${name}: exercise`, url: (await serving(folder)) + page, page: 'exercise' });

const executablePath = process.env['SECOND_HEART_BROWSER'] ?? '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const results = new Map<string, Visit[]>(visits.map(({ name }) => [name, []]));
for (let round = 0; round < Number(rounds); round++) {
  for (const { name, url } of visits) {
    const browser = await chromium.launch({ executablePath, args });
    results.get(name)?.push(await visit(browser, url));
    await browser.close();
  }
}
for (const { close } of servers.values()) close();

const of = (name: string, pick: (one: Visit) => number) => middle((results.get(name) ?? []).map(pick));
const kb = (bytes: number) => (bytes / 1000).toFixed(1);
console.log(
  `\nMiddle of ${rounds} first visits in turns: 150 ms, 1.6 Mbit/s, 4 times slower than this machine (${cpus().length} × ${cpus()[0]?.model.trim()}).\n`,
);
console.log(
  '| Page | Requests | kB | HTML | CSS | Script | Other | First paint | Largest paint | Shift | Blocked | Blocked before | ÷ floor | ÷ without bar and foot |',
);
console.log(`|---${'|--:'.repeat(13)}|`);
for (const { name, page } of visits) {
  const kind = (type: string) => of(name, ({ bytes }) => bytes[type] ?? 0);
  const known = ['Document', 'Stylesheet', 'Script'].map(kind);
  const other = of(name, ({ total }) => total) - known.reduce((sum, part) => sum + part, 0);
  const largest = of(name, ({ largestPaint }) => largestPaint);
  const cells = [
    name,
    of(name, ({ requests }) => requests),
    kb(of(name, ({ total }) => total)),
    ...[...known, other].map(kb),
    `${of(name, ({ firstPaint }) => firstPaint).toFixed(0)} ms`,
    `${largest.toFixed(0)} ms`,
    of(name, ({ shift }) => shift).toFixed(3),
    `${of(name, ({ blocked }) => blocked).toFixed(0)} ms`,
    `${of(name, (one) => one.blockedBefore).toFixed(0)} ms`,
    ...Object.keys(floors).map((floor) =>
      page ? (largest / of(`${floor}: ${page}`, (one) => one.largestPaint)).toFixed(2) : '',
    ),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
const own = of('Second Heart: exercise', ({ total }) => total);
for (const { name } of peers)
  console.log(
    `\nAn exercise page is ${((100 * own) / of(`${name}: exercise`, ({ total }) => total)).toFixed(0)} % of ${name}’s.`,
  );

const wanted = sizes
  .split(',')
  .map(Number)
  .filter((size) => size > 0);
if (wanted.length > 0) console.log('\n| Exercises | Build | Memory at the peak | Pages |\n|--:|--:|--:|--:|');
/** Seconds that each build took, by number of exercises. */
const took = new Map<number, number>();
for (const size of wanted) {
  const { seconds, megabytes, pages: count } = await buildAt(size);
  took.set(size, seconds);
  console.log(
    `| ${size} | ${seconds.toFixed(1)} s | ${megabytes ? `${megabytes.toFixed(0)} MB` : 'not measured'} | ${count} |`,
  );
}

/** What each exercise past the smallest build costs, in seconds: start-up, and the pages of every build, are taken off. */
const each = (size: number) => {
  const least = Math.min(...took.keys());
  return ((took.get(size) ?? Number.NaN) - (took.get(least) ?? Number.NaN)) / (size - least);
};
if ([20, 100, 1000].every((size) => took.has(size))) {
  const ratio = each(1000) / each(100);
  console.log(
    `\nAn exercise costs ${(1000 * each(100)).toFixed(0)} ms up to 100 exercises and ${(1000 * each(1000)).toFixed(0)} ms up to 1,000: ${ratio.toFixed(2)} times as much (limit 1.3).`,
  );
  assert.ok(
    ratio <= 1.3,
    `the build grows faster than the library: ${ratio.toFixed(2)}, expected 1.3 at most`,
  );
}
