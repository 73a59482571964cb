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

/** The drawing of an exercise, from the sheet of drawings. Other results have none. */
function figureOf({ path, kind }: Entry): SVGElement | undefined {
  const id = path.split('/')[2];
  if (kind !== 'exercise' || !id) return undefined;
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', 'figure found-figure');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', `#found-${id}`);
  svg.append(use);
  return svg;
}

/** Links to the other sections of the same page that answer as well. */
function sectionLinks(links: readonly { path: string; title: string }[], searched: string): HTMLElement {
  const list = node('ul', { class: 'found-sections' });
  for (const { path, title } of links) list.append(node('li', {}, linkTo(pathTo(path, searched), title)));
  return list;
}

/** One result as a list item. Its excerpt follows when the text index has read it. */
export function foundItem(
  { best, page, others }: Group,
  searched: string,
  families: ReadonlySet<string>,
): HTMLLIElement {
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
    add.href = linkTo(`/my-routine/?add=${id}`).href;
    words.append(add);
  }
  const figure = figureOf(entry);
  const item = node(
    'li',
    { class: figure ? 'found with-figure' : 'found' },
    ...(figure ? [figure] : []),
    words,
  );
  if (entry.text) void addExcerpt(words, entry, searched, families, sections.length === 0);
  return item;
}

/** Adds the stretch of text that matched, under the facts. */
async function addExcerpt(
  words: HTMLElement,
  entry: Entry,
  searched: string,
  families: ReadonlySet<string>,
  withSections: boolean,
): Promise<void> {
  const excerpt = await excerptOf(entry.text).catch(() => undefined);
  if (!excerpt?.text) return;
  const facts = words.querySelector('.found-also') ?? words.querySelector('.found-facts');
  facts?.after(node('p', { class: 'found-excerpt' }, '… ', ...marked(excerpt.text, families), ' …'));
  const links = excerpt.sections.map(({ title, anchor }) => ({
    path: `${pageOf(entry.path)}#${anchor}`,
    title,
  }));
  if (withSections && links.length > 0 && !entry.path.includes('#')) {
    (words.querySelector('.found-add') ?? words.lastElementChild)?.before(sectionLinks(links, searched));
  }
}
