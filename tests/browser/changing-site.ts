import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { readHeaders } from '../../src/run/read-headers.js';
import { base, folder } from '../built/dist.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
};

/** The built site on a server of its own, which a test can change, break, stop and start again at the same address. */
export interface ChangingSite {
  /** Such as http://localhost:41234/. */
  address: string;
  /** Paths asked for since the start or since the list was emptied, from the site's root, without the first slash. */
  asked: string[];
  /** Gives other content for a path, such as "exercises/" or "sw.js". */
  change: (path: string, edit: (text: string) => string) => void;
  /** Answers 503 for a path until mended. */
  breakPath: (path: string) => void;
  mend: () => void;
  stop: () => Promise<void>;
  start: () => Promise<void>;
}

/** Starts the site on a free port. */
export async function changingSite(): Promise<ChangingSite> {
  const edits = new Map<string, (text: string) => string>();
  const broken = new Set<string>();
  const asked: string[] = [];
  const headersFor = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  let port = 0;

  const answer = (url: string, response: ServerResponse) => {
    const pathname = decodeURIComponent(url.split('?', 1)[0] ?? '/');
    for (const [name, value] of headersFor(pathname)) response.setHeader(name, value);
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : 'outside';
    asked.push(path);
    if (broken.has(path)) return response.writeHead(503).end('Broken on purpose');
    const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    const found = existsSync(file) && statSync(file).isFile();
    const name = found ? file : join(folder, '404.html');
    const edit = edits.get(path);
    const body = edit ? edit(readFileSync(name, 'utf8')) : readFileSync(name);
    const type = types[extname(name)] ?? 'application/octet-stream';
    return response
      .writeHead(found ? 200 : 404, { 'Content-Type': type, 'Cache-Control': 'no-cache' })
      .end(body);
  };
  let server = createServer();
  const site: ChangingSite = {
    address: '',
    asked,
    change: (path, edit) => edits.set(path, edit),
    breakPath: (path) => broken.add(path),
    mend: () => broken.clear(),
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
    start: () =>
      new Promise((done) => {
        server = createServer((request, response) => answer(request.url ?? '/', response));
        server.listen(port, () => {
          port = (server.address() as AddressInfo).port;
          done();
        });
      }),
  };
  await site.start();
  site.address = `http://localhost:${port}${base}`;
  return site;
}

/** Makes a site look like the next build, in which one page says something else. */
export function nextBuild(site: ChangingSite, path: string, from: string, to: string) {
  site.change(path, (text) => text.replaceAll(from, to));
  const entry = new RegExp(`([\`"']${path}[\`"'],\\s*[\`"'])[0-9a-f]{12}`);
  site.change('sw.js', (text) => {
    if (!entry.test(text)) throw new Error(`sw.js does not name "${path}"`);
    return text.replace(entry, '$1000000000000');
  });
}
