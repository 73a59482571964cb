// The service worker. Reading, searching, building and printing work without a network once it has everything.
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { Precached } from './precache.ts';

/** What is used here of the worker's own global; the page's types do not know it. */
interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: { matchAll: (which: object) => Promise<readonly { id: string; url: string }[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: (type: string, listen: (event: WorkerEvent) => void) => void;
}
interface WorkerEvent {
  data: unknown;
  source: { id: string } | null;
  ports: readonly MessagePort[];
  waitUntil: (work: Promise<unknown>) => void;
}
declare const self: WorkerScope;
declare const PRECACHED: readonly Precached[];
declare const LOST_PAGE: string;

const root = new URL(self.registration.scope);
const lostCache = `second-heart-lost-page-${root.pathname}`;

// Another tab of the same version may show a routine, so a new worker takes pages over only when it is asked to.
clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(
  PRECACHED.map(([path, revision]) => ({ url: new URL(path, root).href, revision })),
  {
    cleanURLs: false,
    directoryIndex: '',
    // A question or a filter in the address is read by the page; the file is the same.
    ignoreURLParametersMatching: [/./],
    urlManipulation: ({ url }) => [
      new URL(url.href.replace(/\/index\.html(?=$|[?#])/, '/')),
      new URL(url.href.replace(/([^/.?#]+)(?=$|[?#])/, '$1/')),
    ],
  },
);

// The page for a wrong address is fetched apart: hosts differ in how they answer for it, and it may not stop the rest.
self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const answer = await fetch(new URL(`404.html?${LOST_PAGE}`, root));
      const page = new Response(await answer.blob(), {
        status: 404,
        headers: { 'Content-Type': 'text/html' },
      });
      await (await caches.open(lostCache)).put(new URL('404.html', root), page);
    })().catch(() => undefined),
  );
});
registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ request }) => {
    try {
      return await fetch(request);
    } catch (error) {
      const page = await caches.match(new URL('404.html', root).href, { cacheName: lostCache });
      if (page) return page;
      throw error;
    }
  },
);

/** Takes the pages over, unless a routine is open in another tab than the one that asked. */
async function takeOver(event: WorkerEvent) {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const routine = new URL('my-routine/', root).pathname;
  const busy = open.some(({ id, url }) => id !== event.source?.id && new URL(url).pathname === routine);
  if (busy) event.ports[0]?.postMessage('busy');
  else await self.skipWaiting();
}
self.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(takeOver(event));
});
