// Registers the service worker after the page is shown, and offers a newer version of the site; it never forces one.
const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
/** Space that the browser must have to spare: several times what the site takes. */
const room = 40_000_000;

/** Chrome, Edge and Firefox want the address of a script from a named policy; the policy knows one address only. */
interface TrustedTypes {
  createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string };
}
const address = `${base}sw.js`;
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const trusted = () =>
  trustedTypes?.createPolicy('offline', { createScriptURL: () => address }).createScriptURL(address) ??
  address;

const notice = document.querySelector<HTMLElement>('[data-newer]');
const busy = notice?.querySelector<HTMLElement>('[data-newer-busy]');

/** Offers the newer version. Nothing changes until the reader asks for it. */
function offer(registration: ServiceWorkerRegistration) {
  if (!notice) return;
  /** What has the focus may not be behind the notice: the root keeps room for it while it is shown. */
  const showNotice = (shown: boolean) => {
    notice.hidden = !shown;
    document.documentElement.classList.toggle('notice-shown', shown);
  };
  showNotice(true);
  const [show, later] = notice.querySelectorAll('button');
  later?.addEventListener('click', () => showNotice(false), { once: true });
  show?.addEventListener('click', () => {
    const { waiting } = registration;
    if (!waiting) return location.reload();
    const { port1, port2 } = new MessageChannel();
    // A browser may keep the old worker while it still has an answer to give, which ends with the page that asked. A phone
    // takes a few seconds to change workers: a page that is loaded again sooner can still come from the old one.
    const again = setTimeout(() => location.reload(), 5_000);
    port1.onmessage = () => {
      clearTimeout(again);
      busy?.removeAttribute('hidden');
    };
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('take over', [port2]);
  });
}

async function start() {
  // What the bar and the cards tell of a kept routine is fetched only where something is kept.
  if (localStorage.length > 0) void import('./kept.client.ts');
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const { quota = room, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  const registered = await navigator.serviceWorker.getRegistration(base);
  if (!registered && quota - usage < room) return;
  const registration = await navigator.serviceWorker.register(trusted(), {
    scope: base,
    updateViaCache: 'none',
  });
  const controlled = Boolean(navigator.serviceWorker.controller);
  if (registration.waiting && controlled) return offer(registration);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && navigator.serviceWorker.controller) offer(registration);
    });
  });
}

// Without a worker the site reads as before, so whatever stops it is not the reader's business. It begins in a task of its
// own: the first look at what is kept on the device takes a slow phone 25 ms, on top of the end of the page.
const quietly = () => void setTimeout(() => void start().catch(() => undefined));
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  if (document.readyState === 'complete') quietly();
  else addEventListener('load', quietly, { once: true });
}
