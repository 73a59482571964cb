import assert from 'node:assert/strict';
import { globSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { cacheFor, openFiles, securityHeaders } from '../../src/site/headers.ts';
import { textEndings } from '../../src/site/precompress.build.ts';
import { base as builtFor, folder as built } from '../built/dist.ts';
import { ask, caddy, nginx, npmStart, type Answer, type Host, type Missing } from './hosts.ts';

const folder = resolve(built);
const files = globSync('**/*.*', { cwd: folder })
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) => !/\.(br|gz)$/.test(file) && !file.startsWith('.') && statSync(join(folder, file)).isFile(),
  )
  .sort();
const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');
const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html');
const types: Record<string, RegExp> = {
  html: /^text\/html; ?charset=utf-8$/i,
  js: /^(text|application)\/javascript/,
  json: /^application\/json/,
  svg: /^image\/svg\+xml/,
  xml: /^(text|application)\/xml/,
  txt: /^text\/plain/,
  png: /^image\/png$/,
  webmanifest: /^application\/manifest\+json/,
};

/** Under a folder of its host, nginx finds the site in a folder of that name. */
function folderFor(home: string, base: string): string {
  if (base === '/') return folder;
  const link = join(home, 'root', base);
  mkdirSync(dirname(link.replace(/\/$/, '')), { recursive: true });
  symlinkSync(folder, link.replace(/\/$/, ''));
  return join(home, 'root');
}

function secured({ headers }: Answer, where: string) {
  for (const { name, value } of securityHeaders)
    assert.equal(headers[name.toLowerCase()], value, `${where}: ${name}`);
}

/** Headers and packing do not depend on what the pages say, so the same files serve at the root and in a folder. */
const hosts: [string, string, (base: string) => Promise<Host | Missing>][] = ['/', '/second-heart/'].flatMap(
  (base) => [
    ['Caddy', base, caddy],
    ['nginx', base, (at: string) => nginx(at, folderFor)],
    // It reads _headers, which names the folder that the site was built for.
    ...(base === builtFor ? [['npm start', base, npmStart] as [string, string, typeof npmStart]] : []),
  ],
);

test('there is a built site', () => assert.ok(pages.length > 5, 'Remedy: npm run build'));

for (const [name, base, start] of hosts) {
  describe(`${name} at ${base}`, () => {
    let host: Host | Missing = { reason: 'not started' };
    before(async () => {
      host = await start(base);
      if ('reason' in host) console.log(`  ${name} was not tried: ${host.reason}.`);
    });
    after(() => 'stop' in host && host.stop());
    const check = (words: string, run: (address: string) => Promise<void>) =>
      test(words, async (context) => ('reason' in host ? context.skip(host.reason) : run(host.address)));

    check('every file comes as it is, with its type, its headers and its time to live', async (address) => {
      for (const file of files.filter((each) => each !== '_headers' && each !== '404.html')) {
        const answer = await ask(address + addressOf(file));
        assert.equal(answer.status, 200, file);
        assert.deepEqual(answer.body, readFileSync(join(folder, file)), `${file}: not the file`);
        secured(answer, file);
        assert.equal(answer.headers['cache-control'], cacheFor(file), `${file}: Cache-Control`);
        assert.match(answer.headers['content-type'] ?? '', types[file.split('.').at(-1) ?? ''] ?? /./, file);
        const open = (openFiles as readonly string[]).includes(file);
        assert.equal(answer.headers['access-control-allow-origin'], open ? '*' : undefined, file);
      }
    });

    check('text comes packed, as the browser can take it', async (address) => {
      const brotli =
        name !== 'nginx' || (await ask(address, { 'accept-encoding': 'br' })).headers['content-encoding'];
      const packed = files.filter(
        (file) => textEndings.includes(file.split('.').at(-1) ?? '') && file !== '404.html',
      );
      for (const file of packed) {
        const plain = readFileSync(join(folder, file));
        if (plain.length < 200) continue;
        const both = await ask(address + addressOf(file), { 'accept-encoding': 'gzip, deflate, br, zstd' });
        const old = await ask(address + addressOf(file), { 'accept-encoding': 'gzip' });
        assert.equal(both.headers['content-encoding'], brotli ? 'br' : 'gzip', file);
        assert.deepEqual((brotli ? brotliDecompressSync : gunzipSync)(both.body), plain, file);
        assert.equal(old.headers['content-encoding'], 'gzip', file);
        assert.deepEqual(gunzipSync(old.body), plain, file);
        assert.match(both.headers['vary'] ?? '', /accept-encoding/i, `${file}: a cache would mix the two up`);
        secured(both, file);
        assert.match(both.headers['content-type'] ?? '', types[file.split('.').at(-1) ?? ''] ?? /./, file);
      }
    });

    check('a page that has not changed is not sent again', async (address) => {
      for (const file of pages) {
        const first = await ask(address + addressOf(file));
        const again = await ask(address + addressOf(file), {
          ...(first.headers['etag'] && { 'if-none-match': first.headers['etag'] }),
          ...(first.headers['last-modified'] && { 'if-modified-since': first.headers['last-modified'] }),
        });
        assert.equal(again.status, 304, `${file}: ${JSON.stringify(first.headers)}`);
        assert.equal(again.body.length, 0);
      }
    });

    check('a wrong address gives the page for it, status 404, and is not kept', async (address) => {
      const page = readFileSync(join(folder, '404.html'));
      const wrong = [
        'nothing/',
        'nothing',
        'exercises/nothing/',
        '_astro/gone.abc123.js',
        'pagefind/1.0.0/index/gone.pf_index',
        '%ff',
        '..%2f..%2fetc/passwd',
      ];
      for (const path of wrong) {
        const answer = await ask(address + path);
        if (path === '%ff' || path.startsWith('..')) {
          assert.ok([400, 404].includes(answer.status), `${path}: ${answer.status}`);
          assert.ok(!answer.body.includes('root:x:'), `${path}: a file of the machine`);
          continue;
        }
        assert.equal(answer.status, 404, path);
        assert.deepEqual(answer.body, page, path);
        secured(answer, path);
        assert.equal(answer.headers['cache-control'], 'no-cache', path);
        assert.match(answer.headers['content-type'] ?? '', /^text\/html/);
      }
    });

    check('an address without its last slash still leads to the page', async (address) => {
      const answer = await ask(`${address}exercises`);
      if (answer.status === 200) return;
      assert.ok([301, 302, 307, 308].includes(answer.status), String(answer.status));
      assert.equal(
        new URL(answer.headers['location'] ?? '', `${address}exercises`).href,
        `${address}exercises/`,
      );
    });

    check('it says nothing of itself, and takes no orders', async (address) => {
      const answer = await ask(address);
      assert.doesNotMatch(answer.headers['server'] ?? '', /\d/, 'a version in the Server header');
      const head = await ask(address, {}, 'HEAD');
      assert.deepEqual([head.status, head.body.length], [200, 0]);
      if (name === 'npm start') return;
      assert.equal((await ask(`${address}_headers`)).status, 404);
      assert.ok((await ask(address, {}, 'DELETE')).status >= 400);
    });
  });
}

test('the copied configurations hold exactly the headers of src/site/headers.ts', () => {
  for (const [file, line] of [
    ['.github/hosting/Caddyfile', /^\s*([A-Z][\w-]+) "(.+)"$/],
    ['.github/hosting/nginx.conf', /^\s*add_header ([\w-]+) "(.+)" always;$/],
  ] as const) {
    const text = readFileSync(file, 'utf8');
    const block = text.split(/# headers\n/)[1]?.split('# end of headers')[0] ?? '';
    const found = block
      .split('\n')
      .map((each) => line.exec(each))
      .filter((match) => match !== null)
      .map(([, name, value]) => [name, value]);
    assert.deepEqual(
      found,
      securityHeaders.map(({ name, value }) => [name, value]),
      `${file}: copy the list from src/site/headers.ts`,
    );
  }
});
