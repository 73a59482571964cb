import styles from './results.css?url';
import { fetchAToZ } from './a-to-z.client.ts';
import { nothingChosen } from './filters.ts';
import { doorsList } from './help.client.ts';
import { base, node } from './nodes.client.ts';
import { keepQuestion, settings } from './remember.client.ts';
import { mountSearch } from './view.client.ts';

let dialog: HTMLDialogElement | undefined;

/** The results' styles arrive with the dialog; it opens when they are there, or after a moment without them. */
function loadStyles(): Promise<void> {
  const link = node('link', { rel: 'stylesheet', href: styles });
  return new Promise((resolve) => {
    for (const done of ['load', 'error']) link.addEventListener(done, () => resolve());
    setTimeout(resolve, 1_500);
    document.head.append(link);
  });
}

function build(): HTMLDialogElement {
  const input = node('input', {
    class: 'field',
    type: 'search',
    name: 'q',
    id: 'search-dialog-field',
    autocomplete: 'off',
    autocapitalize: 'none',
    enterkeyhint: 'search',
  });
  const close = node('button', { type: 'button', class: 'button quiet', 'data-search-close': '' }, 'Close');
  const form = node(
    'form',
    { role: 'search', action: `${base}/search/` },
    node('div', { class: 'search-dialog-top' }, node('label', { for: input.id }, 'Search this site'), close),
    node('div', { class: 'search-row' }, input, node('button', { class: 'button' }, 'Search')),
  );
  const place = node('div', { class: 'search-place' });
  const hint = node('p', { class: 'search-keys' }, 'Arrow keys move through the results. Esc closes.');
  const box = node('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, form, place, hint);
  close.addEventListener('click', () => box.close());
  // A press beside the box closes it, as people expect of a box that lies over the page.
  box.addEventListener('click', (event) => {
    if (event.target === box) box.close();
  });
  // A link to a place on this same page does not load a page, so the box has to make way.
  place.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) {
      keepQuestion(input.value);
      box.close();
    }
  });
  document.body.append(box);
  const search = mountSearch({
    form,
    input,
    place,
    start: { question: '', chosen: nothingChosen },
    changed: () => {},
    filtersOpen: false,
    aToZ: fetchAToZ,
    idle: () => {
      const idle = node(
        'div',
        {},
        node('p', { class: 'search-subhead' }, 'Most people look for'),
        doorsList(),
      );
      idle.append(settings((question) => search(question)));
      return idle;
    },
  });
  return box;
}

/** Opens the search over the page, with the box ready for typing. Closing gives the focus back to where it was. */
export async function openSearch(): Promise<void> {
  if (!dialog) {
    await loadStyles();
    dialog ??= build();
  }
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('input');
  input?.focus();
  input?.select();
}
