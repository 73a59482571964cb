import { createServer } from 'node:http';
import { serve } from '../../src/run/serve.js';

/** What goes wrong on a page, as lines in window.told: script that fails, files that do not come, rules of the policy broken. */
const tell = `window.told = [];
addEventListener('error', ({ message, target }) => told.push(message || 'did not come: ' + (target.src || target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => told.push('promise: ' + reason));
addEventListener('securitypolicyviolation', (e) => told.push('policy: ' + e.violatedDirective + ' ' + e.blockedURI));
`;

/** A site that is served. */
export interface Served {
  /** Its root, with a slash at the end. */
  address: string;
  /** Ends it: from then on it is offline. */
  close: () => void;
}

/**
 * The built site with a first script on every page that writes down what goes wrong. The script comes from the site itself, so
 * the policy of the site holds as it is.
 */
export async function tellingSite(): Promise<Served> {
  const site = await serve({ port: 0, quiet: true });
  const server = createServer((request, response) => {
    void (async () => {
      if (request.url === '/tell.js') {
        response.setHeader('Content-Type', 'text/javascript').end(tell);
        return;
      }
      const answer = await fetch(new URL(request.url ?? '/', site.address), { redirect: 'manual' });
      response.statusCode = answer.status;
      for (const [name, value] of answer.headers)
        if (!/^(content-(encoding|length)|transfer-encoding|connection|keep-alive)$/.test(name))
          response.setHeader(name, value);
      const body = Buffer.from(await answer.arrayBuffer());
      const isPage = answer.headers.get('content-type')?.startsWith('text/html');
      response.end(
        isPage ? body.toString().replace('<head>', '<head><script src="/tell.js"></script>') : body,
      );
    })().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const at = server.address();
  if (!at || typeof at === 'string') throw new Error('The telling site has no port. Expected: a free one.');
  return {
    address: `http://localhost:${at.port}/`,
    close: () => {
      server.close();
      site.close();
    },
  };
}
