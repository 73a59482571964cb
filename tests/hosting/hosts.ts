import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installPackages } from '../../src/run/packages.js';
import { folder as built } from '../built/dist.ts';

/** A host that serves the built site on loopback. */
export interface Host {
  /** The site's own address, such as http://127.0.0.1:4412/second-heart/. */
  address: string;
  stop: () => void;
}

/** Why a host could not be tried here. */
export interface Missing {
  reason: string;
}

/** What a host answered. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

const folder = resolve(built);
const firstPort = Number(process.env['HOSTING_PORT'] ?? 4412);
let nextPort = firstPort;

/** Asks for one address as given, without following a redirect or unpacking anything. */
export const ask = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((give, fail) => {
    const request = get(url, { headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', fail);
      response.on('end', () => {
        const values = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
        give({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(values) as Record<string, string>,
          body: Buffer.concat(parts),
        });
      });
    });
    request.on('error', fail);
  });

const places = ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin', '/opt/homebrew/bin'];
const find = (program: string) =>
  places.map((place) => join(place, program)).find((path) => existsSync(path));

/** The path of a program; on Debian as root it is installed when missing. */
function program(name: string, packages: string[]): string | Missing {
  const found = find(name);
  if (found) return found;
  if (!installPackages(packages))
    return { reason: `${name} is not installed. Remedy: install it, or run this as root on Debian` };
  return find(name) ?? { reason: `${name} could not be installed from the system's packages` };
}

/** Waits until a server answers, or says why it never will. */
async function ready(child: ChildProcess, address: string, stop: () => void): Promise<Host> {
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  for (const end = Date.now() + 15_000; Date.now() < end && child.exitCode === null;) {
    const answer = await ask(address).catch(() => undefined);
    if (answer) return { address, stop };
    await new Promise((go) => setTimeout(go, 50));
  }
  stop();
  throw new Error(`The host at ${address} did not start: ${said || 'it said nothing'}`);
}

/** Starts Caddy with the configuration that people copy. */
export async function caddy(base: string): Promise<Host | Missing> {
  const path = program('caddy', ['caddy']);
  if (typeof path !== 'string') return path;
  const port = nextPort++;
  const home = mkdtempSync(join(tmpdir(), 'second-heart-'));
  const child = spawn(path, ['run', '--adapter', 'caddyfile', '--config', '.github/hosting/Caddyfile'], {
    env: {
      ...process.env,
      SITE_ADDRESS: `http://127.0.0.1:${port}`,
      SITE_ROOT: folder,
      BASE_PATH: base.replace(/\/$/, ''),
      HOME: home,
      XDG_DATA_HOME: home,
      XDG_CONFIG_HOME: home,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = () => {
    child.kill();
    rmSync(home, { recursive: true, force: true });
  };
  return ready(child, `http://127.0.0.1:${port}${base}`, stop);
}

/** The copied file with the changes that its own first lines ask for. */
export function nginxSite(port: number, root: string, base: string, brotli: boolean): string {
  const text = readFileSync('.github/hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/second-heart;', `root ${root};`)
    .replace('# brotli_static on;', brotli ? 'brotli_static on;' : '');
  if (base === '/') return text;
  return text
    .replaceAll('~^/(', `~^${base}(`)
    .replace('~ ^/(', `~ ^${base}(`)
    .replace('error_page 404 /', `error_page 404 ${base}`)
    .replace('location / {', `location = / { return 302 ${base}; }\n\tlocation / {`);
}

/** Starts nginx with the configuration that people copy. */
export async function nginx(
  base: string,
  rootFor: (home: string, base: string) => string,
): Promise<Host | Missing> {
  const path = program('nginx', ['nginx', 'libnginx-mod-http-brotli-static']);
  if (typeof path !== 'string') return path;
  const port = nextPort++;
  const home = mkdtempSync(join(tmpdir(), 'second-heart-'));
  const module = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
  const brotli = existsSync(module);
  writeFileSync(join(home, 'site.conf'), nginxSite(port, rootFor(home, base), base, brotli));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (k) => `${k}_temp_path ${home}/${k};`,
  );
  const main = [
    ...(brotli ? [`load_module ${module};`] : []),
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `daemon off; worker_processes 1; pid ${home}/pid; error_log stderr;`,
    'events {}',
    `http { access_log off; ${temporary.join(' ')} include ${home}/site.conf; }`,
  ];
  writeFileSync(join(home, 'nginx.conf'), main.join('\n'));
  const child = spawn(path, ['-c', join(home, 'nginx.conf'), '-p', home, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = () => {
    child.kill('SIGTERM');
    rmSync(home, { recursive: true, force: true });
  };
  return ready(child, `http://127.0.0.1:${port}${base}`, stop);
}

/** Starts the server of npm start. */
export async function npmStart(base: string): Promise<Host | Missing> {
  const port = nextPort++;
  const child = spawn(process.execPath, ['src/run/tasks.js', 'serve'], {
    env: { ...process.env, PORT: String(port), BASE_PATH: base },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return ready(child, `http://127.0.0.1:${port}${base}`, () => child.kill());
}
