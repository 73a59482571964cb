#!/usr/bin/env node
// Stands between Playwright and the Firefox that a system's own packages bring. That Firefox speaks the standard protocol
// (WebDriver BiDi) but may be older than the newest command that Playwright sends; one unknown command would then end every
// test. This passes all else on as it is and answers "done" for a command that Firefox does not know.
// Playwright starts it in place of Firefox: SECOND_HEART_FIREFOX names the real one.
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';

const firefox = process.env['SECOND_HEART_FIREFOX'] ?? '/usr/bin/firefox-esr';
const child = spawn(firefox, process.argv.slice(2), { stdio: ['ignore', 'pipe', 'pipe'] });
child.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill());

/** @type {(text: string) => string} */
const forgiven = (text) => {
  const message = JSON.parse(text);
  if (message.type !== 'error' || message.error !== 'unknown command') return text;
  return JSON.stringify({ type: 'success', id: message.id, result: {} });
};

/** @type {(target: string) => Promise<number>} */
const relayTo = (target) =>
  new Promise((listening) => {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
      const at = server.address();
      listening(at && typeof at === 'object' ? at.port : 0);
    });
    server.on('connection', (driver, request) => {
      const browser = new WebSocket(new URL(request.url ?? '/', target));
      /** @type {string[]} */
      const early = [];
      driver.on('message', (data) => {
        if (browser.readyState === WebSocket.OPEN) browser.send(data.toString());
        else early.push(data.toString());
      });
      browser.on('open', () => early.splice(0).forEach((text) => browser.send(text)));
      browser.on('message', (data) => driver.send(forgiven(data.toString())));
      browser.on('close', () => driver.close());
      browser.on('error', () => driver.close());
      driver.on('close', () => browser.close());
    });
  });

for (const [from, to] of /** @type {const} */ ([
  [child.stdout, process.stdout],
  [child.stderr, process.stderr],
])) {
  from.on('data', async (/** @type {Buffer} */ data) => {
    const text = data.toString();
    const address = /ws:\/\/[^\s/]+/.exec(text)?.[0];
    to.write(address ? text.replace(address, `ws://127.0.0.1:${await relayTo(address)}`) : text);
  });
}
