import styles from './highlight.css?url';
import { familiesToMark, piecesOf } from './marks.ts';
import { node } from './nodes.client.ts';

/** Most words marked on one page: beyond that the marks hide more than they show. */
const most = 150;

/** Parts whose text is not for marking: controls, drawings, and what a script draws itself. */
const apart = 'script, style, svg, form, button, mark, [data-no-marks]';

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text instanceof Text && text.data.trim() && !text.parentElement?.closest(apart)) nodes.push(text);
  }
  return nodes;
}

function clear(bar: HTMLElement): void {
  for (const mark of document.querySelectorAll('mark.searched')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
  bar.remove();
  const address = new URL(location.href);
  address.searchParams.delete('highlight');
  history.replaceState(null, '', address);
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
}

/** Marks the words that were searched for on the page arrived at, with a button that clears them. */
export function highlight(): void {
  const words = new URLSearchParams(location.search).get('highlight') ?? '';
  const main = document.querySelector('main');
  const families = familiesToMark(words);
  if (!main || families.size === 0) return;
  let count = 0;
  for (const text of textNodes(main)) {
    const pieces = piecesOf(text.data, families);
    if (count >= most || !pieces.some(({ hit }) => hit)) continue;
    count += pieces.filter(({ hit }) => hit).length;
    text.replaceWith(
      ...pieces.map((piece) => (piece.hit ? node('mark', { class: 'searched' }, piece.text) : piece.text)),
    );
  }
  if (count === 0) return;
  document.head.append(node('link', { rel: 'stylesheet', href: styles }));
  const button = node('button', { type: 'button', class: 'button' }, 'Clear the marked words');
  const bar = node('div', { class: 'search-clear screen' }, button);
  button.addEventListener('click', () => clear(bar));
  document.body.append(bar);
}
