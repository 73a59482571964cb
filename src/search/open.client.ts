/** All that a reading page starts with: it fetches the search when somebody reaches for it. */

/** Set to "off" on this device by somebody who does not want "/" to open the search. */
const slashKey = 'search-slash';

const dialog = () => import('./dialog.client.ts');

function slashIsOff(): boolean {
  try {
    return localStorage.getItem(slashKey) === 'off';
  } catch {
    return false;
  }
}

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null;

const go = () => location.assign(`${import.meta.env.BASE_URL.replace(/\/+$/, '')}/search/`);

/** Opens the search over the page; where it cannot be fetched, the page of its own is the way on. */
function open(event: Event): void {
  event.preventDefault();
  dialog().then(({ openSearch }) => openSearch(), go);
}

document.addEventListener('keydown', (event) => {
  const isK =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isK || (event.key === '/' && plain && !isField(event.target) && !slashIsOff())) open(event);
});

for (const form of document.querySelectorAll('[data-search-open]')) {
  form.addEventListener('submit', open);
  // Reaching for the button is a good moment to fetch what it needs.
  for (const reach of ['pointerenter', 'focusin'])
    form.addEventListener(reach, () => void dialog().catch(() => {}), { once: true });
}

if (new URLSearchParams(location.search).has('highlight')) {
  void import('./highlight.client.ts').then(({ highlight }) => highlight()).catch(() => {});
}
