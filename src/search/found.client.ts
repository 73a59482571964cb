import { positionWords } from '../exercises/words.ts';
import { kindWords, type Entry } from './entry.ts';
import { pageOf, type Group } from './group.ts';
import { piecesOf } from './marks.ts';
import { linkTo, node } from './nodes.client.ts';
import { excerptOf } from './source.client.ts';

/** A text with the searched words marked. */
export function marked(text: string, families: ReadonlySet<string>): Node[] {
  return piecesOf(text, families).map((piece) =>
    piece.hit ? node('mark', {}, piece.text) : document.createTextNode(piece.text),
  );
}

/** A path that marks the searched words on the page arrived at: "/glossary/?highlight=vein#vein". */
export function pathTo(path: string, searched: string): string {
  const [page = path, anchor] = path.split('#');
  const query = new URLSearchParams({ highlight: searched }).toString();
  return `${page}?${query}${anchor ? `#${anchor}` : ''}`;
}

const joined = (words: readonly string[]) =>
  words.map((word, i) => (i === 0 ? word : word.toLowerCase())).join(' or ');

/** The line under the name: what it is and how it is done, or the page that it is on. */
function factsOf(entry: Entry, page: string): string {
  const position = joined(entry.positions.map((value) => positionWords[value]));
  return [page ? `On the page “${page}”` : kindWords[entry.kind], position].filter(Boolean).join(' · ');
}

const svgSpace = 'http://www.w3.org/2000/svg';

/** The frame of an exercise's drawing, still empty. Other results have none. */
function figureOf({ path, kind }: Entry): SVGElement | undefined {
  const id = path.split('/')[2];
  if (kind !== 'exercise' || !id) return undefined;
  const svg = document.createElementNS(svgSpace, 'svg');
  svg.setAttribute('class', 'figure found-figure');
  svg.setAttribute('aria-hidden', 'true');
  svg.dataset['drawing'] = id;
  return svg;
}

/** Fills the frame of a drawing from the sheet of drawings. */
function drawInto(svg: Element | null): void {
  if (!(svg instanceof SVGElement) || svg.firstChild) return;
  const use = document.createElementNS(svgSpace, 'use');
  use.setAttribute('href', `#found-${svg.dataset['drawing']}`);
  svg.append(use);
}

/** Links to the other sections of the same page that answer as well. */
function sectionLinks(links: readonly { path: string; title: string }[], searched: string): HTMLElement {
  const list = node('ul', { class: 'found-sections' });
  for (const { path, title } of links) list.append(node('li', {}, linkTo(pathTo(path, searched), title)));
  return list;
}

/** The words and links of one result, without its excerpt. */
function wordsOfResult(
  { best, page, others }: Group,
  searched: string,
  families: ReadonlySet<string>,
): HTMLElement {
  const { entry, also } = best;
  const link = linkTo(pathTo(entry.path, searched), ...marked(entry.title, families));
  link.setAttribute('data-search-result', '');
  const words = node('div', { class: 'found-words' }, node('h3', {}, link));
  words.append(node('p', { class: 'found-facts' }, factsOf(entry, page)));
  if (also && (entry.kind === 'exercise' || entry.kind === 'term'))
    words.append(node('p', { class: 'found-also' }, 'Also called ', ...marked(also, families)));
  const sections = others.slice(0, 3).map((other) => ({ path: other.entry.path, title: other.entry.title }));
  if (sections.length > 0) words.append(sectionLinks(sections, searched));
  if (entry.kind === 'exercise') {
    const id = entry.path.split('/')[2] ?? '';
    const name = node('span', { class: 'unseen' }, `: ${entry.title}`);
    const add = node('a', { class: 'found-add' }, 'Add to my routine', name);
    add.href = linkTo(`/my-routine/#add=${id}`).href;
    words.append(add);
  }
  return words;
}

/** What each list item leads to. */
const leads = new WeakMap<Element, string>();

/** One result as a list item, and what is left to do for it once nobody types: its drawing and its excerpt. */
interface Item {
  item: Element;
  finish: () => void;
}

/**
 * Makes one result. Drawings and excerpts cost more than all the other words, so they wait for a pause between keys.
 * @param old the item that stands in its place: kept with its drawing and excerpt where it is for the same page
 */
export function foundItem(
  group: Group,
  searched: string,
  families: ReadonlySet<string>,
  old?: Element,
): Item {
  const { entry } = group.best;
  const words = wordsOfResult(group, searched, families);
  const figure = figureOf(entry);
  let item = old;
  if (item && leads.get(item) === entry.path) {
    const excerpt = item.querySelector('.found-excerpt');
    if (excerpt) placeOfExcerpt(words)?.after(excerpt);
    item.lastElementChild?.replaceWith(words);
  } else {
    const parts = figure ? [figure, words] : [words];
    item = node('li', { class: figure ? 'found with-figure' : 'found' }, ...parts);
    leads.set(item, entry.path);
  }
  return {
    item,
    finish: () => {
      drawInto(item.querySelector('[data-drawing]'));
      void showExcerpt(words, entry, searched, families);
    },
  };
}

const placeOfExcerpt = (words: HTMLElement) =>
  words.querySelector('.found-also') ?? words.querySelector('.found-facts');

/** Shows the stretch of text that matched, under the facts, and links to the sections it stands in. */
async function showExcerpt(
  words: HTMLElement,
  entry: Entry,
  searched: string,
  families: ReadonlySet<string>,
): Promise<void> {
  const excerpt = entry.text ? await excerptOf(entry.text).catch(() => undefined) : undefined;
  words.querySelector('.found-excerpt')?.remove();
  if (!excerpt?.text) return;
  // A stretch from the top begins with the name, which already stands above it.
  const top = `${entry.title}${entry.kind === 'term' ? ' ' : '. '}`.toLowerCase();
  const fromTop = excerpt.text.toLowerCase().startsWith(top);
  const text = fromTop ? excerpt.text.slice(top.length) : excerpt.text;
  const shown = node('p', { class: 'found-excerpt' }, fromTop ? '' : '… ', ...marked(text, families), ' …');
  placeOfExcerpt(words)?.after(shown);
  const links = excerpt.sections.map(({ title, anchor }) => ({
    path: `${pageOf(entry.path)}#${anchor}`,
    title,
  }));
  if (links.length === 0 || entry.path.includes('#') || words.querySelector('.found-sections')) return;
  const add = words.querySelector('.found-add');
  const list = sectionLinks(links, searched);
  if (add) add.before(list);
  else words.append(list);
}
