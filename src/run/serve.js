// Serves dist/ as a static host would: precompressed files, 404.html for a wrong address, and the headers of _headers.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readHeaders } from './read-headers.js';
import { siteSettings } from './settings.js';

/**
 * Starts the server and resolves when it listens; it goes on until the process ends.
 * @param {{ port: number, folder?: string, quiet?: boolean }} options port 0 takes any free one
 * @returns {Promise<{ address: string, close: () => void }>} the address, such as http://localhost:4321/
 */
export async function serve({ port, folder = process.env['DIST'] || 'dist', quiet = false }) {
  const { base } = siteSettings(process.env);
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`There is no built site in ${folder}/. Remedy: npm start builds it first.`);
    process.exit(1);
  }
  const notFound = existsSync(join(folder, '404.html'))
    ? readFileSync(join(folder, '404.html'))
    : Buffer.from('Not found');
  const headersFile = join(folder, '_headers');
  const headersFor = readHeaders(existsSync(headersFile) ? readFileSync(headersFile, 'utf8') : '');
  const files = sirv(folder, { etag: true, brotli: true, gzip: true });
  /** @param {import('node:http').ServerResponse} response */
  const miss = (response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
    response.end(notFound);
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    response.setHeader('Cache-Control', 'no-cache');
    // Parts of the search index: no list of types knows them.
    if (/\.(pf_\w+|pagefind)$/.test(url)) response.setHeader('Content-Type', 'application/octet-stream');
    for (const [name, value] of headersFor(url.split('?', 1)[0] ?? '/')) response.setHeader(name, value);
    if (base !== '/') {
      if (!url.startsWith(base)) return miss(response);
      request.url = url.slice(base.length - 1);
    }
    files(request, response, () => miss(response));
  });
  return new Promise((resolve) => {
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      console.error(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use. Remedy: stop the other program, or choose another port: PORT=4400 npm start`
          : `The server could not start: ${error.message}`,
      );
      process.exit(1);
    });
    server.listen(port, () => {
      const at = server.address();
      const address = `http://localhost:${at && typeof at === 'object' ? at.port : port}${base}`;
      if (!quiet) console.log(`\nSecond Heart is open at\n${address}`);
      resolve({ address, close: () => server.close() });
    });
  });
}
