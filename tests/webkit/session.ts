// A window of WebKitGTK, whose engine is Safari's, driven over the standard protocol WebDriver. Playwright's own WebKit is a
// download that not every machine can have; this one comes with Debian's packages.
import { spawn, type ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** An element of the page. */
export interface Part {
  click: () => Promise<void>;
  sendKeys: (...keys: string[]) => Promise<void>;
}

/** What these tests use of selenium-webdriver, which lies with the tools and brings no types. */
export interface Window {
  get: (address: string) => Promise<void>;
  getCurrentUrl: () => Promise<string>;
  executeScript: <T>(script: string, ...values: unknown[]) => Promise<T>;
  findElement: (by: { css: string } | { xpath: string }) => Promise<Part>;
  wait: (until: () => Promise<unknown>, milliseconds: number, words: string) => Promise<unknown>;
  switchTo: () => { activeElement: () => Promise<Part> };
  navigate: () => { refresh: () => Promise<void> };
  manage: () => { window: () => { setRect: (size: { width: number; height: number }) => Promise<unknown> } };
  getCapabilities: () => Promise<{ get: (name: string) => string }>;
  quit: () => Promise<void>;
}
interface Builder {
  usingServer: (address: string) => Builder;
  withCapabilities: (wanted: object) => Builder;
  build: () => Promise<Window>;
}

/** Where packages of distributions put the small browser that shows the engine alone. */
const browsers = '/usr/{lib,libexec,lib/*}/webkit2gtk-4.*/MiniBrowser';

const freePort = () =>
  new Promise<number>((found, fail) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      server.close(() =>
        at && typeof at === 'object' ? found(at.port) : fail(new Error('There is no free port.')),
      );
    });
  });

/** Starts a screen that nobody sees, and gives its name, such as ":3". */
function hiddenScreen(started: ChildProcess[]): Promise<string> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1200x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(screen);
  return new Promise((found, fail) => {
    screen.on('error', () => fail(new Error('There is no Xvfb. Remedy: apt-get install xvfb')));
    screen.stdout.once('data', (line: Buffer) => found(`:${line.toString().trim()}`));
  });
}

async function answers(address: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const ready = await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error(`WebKitWebDriver did not answer at ${address} within 20 seconds.`);
}

/**
 * Opens a window with empty storage.
 * @param tools the folder of the tools
 * @returns the window, and what ends it with all that was started for it
 */
export async function openWebKit(tools: string): Promise<{ window: Window; close: () => Promise<void> }> {
  const [binary] = globSync(browsers);
  if (!binary) throw new Error(`Expected ${browsers}. Remedy: apt-get install webkit2gtk-driver xvfb`);
  const started: ChildProcess[] = [];
  const stop = () => started.forEach((child) => child.kill());
  try {
    const env: NodeJS.ProcessEnv = { ...process.env, DISPLAY: await hiddenScreen(started) };
    env['LIBGL_ALWAYS_SOFTWARE'] = '1';
    // Root may not use the sandbox; every page that is shown is our own.
    if (process.getuid?.() === 0) env['WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS'] = '1';
    const address = `http://127.0.0.1:${await freePort()}`;
    const port = new URL(address).port;
    started.push(spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' }));
    await answers(address);
    const { Builder } = (await import(
      pathToFileURL(join(tools, 'node_modules/selenium-webdriver/index.js')).href
    )) as { Builder: new () => Builder };
    const window = await new Builder()
      .usingServer(address)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      })
      .build();
    const close = async () => {
      await window.quit();
      stop();
    };
    return { window, close };
  } catch (error) {
    stop();
    throw error;
  }
}
