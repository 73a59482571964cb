import { parse, type HTMLElement } from 'node-html-parser';
import { kinds, type Entry } from './entry.ts';
import type { Indexed } from './index-attributes.ts';
import { familiesOf } from './ideas.ts';
import { wordsOf } from './normal.ts';
import { namesOfPages } from './page-names.ts';

/** One page or named section of the built site, ready for the text index. */
export interface IndexRecord {
  entry: Entry;
  /** A whole HTML document that holds only this record's words. */
  html: string;
  /** The record's own words, for the vocabulary. */
  words: readonly string[];
}

/** Parts that are never words of the page. */
const unspoken = 'nav, footer, form, script, style, template, svg, img, [data-pagefind-ignore]';

function aboutOf(element: HTMLElement, path: string): Indexed {
  const text = element.getAttribute('data-search') ?? '';
  try {
    const about = JSON.parse(text) as Indexed;
    if (kinds.includes(about.kind)) return about;
  } catch {
    // Falls through to the message below: both faults have the same remedy.
  }
  throw new Error(
    `${path}: data-search: expected JSON with a kind (${kinds.join(', ')}), got ${text.slice(0, 60) || 'nothing'}. ` +
      'Spread indexed() or indexedSection() of src/search/index-attributes.ts instead of writing it by hand.',
  );
}

/** The words of an element. Cells and items that touch in the markup stay apart. */
const textOf = (element: HTMLElement) =>
  parse(element.toString().replace(/<\/(td|th|dt|dd|li|span|a)>/g, '$& '))
    .structuredText.replace(/\s+/g, ' ')
    .trim();

/** A name as it stands in a list: "oedema" becomes "Oedema", and "mmHg" stays. */
const asTitle = (name: string) =>
  /^\p{Ll}[^\p{Lu}]*$/u.test(name.split(' ')[0] ?? '') ? name.charAt(0).toUpperCase() + name.slice(1) : name;

/** What an exercise's leading paragraph says: people type what a movement looks like when they do not know its name. */
const summaryOf = (element: HTMLElement) => {
  const lead = element.querySelector('p.lead');
  return lead ? textOf(lead) : '';
};

/** Search words that say what no name and no other search word of the entry says. */
function apart(names: readonly string[], searchWords: readonly string[]): string[] {
  const keyOf = (text: string) => familiesOf(text).toSorted().join(' ');
  const said = new Set(names.map(keyOf));
  return searchWords.filter((text) => !said.has(keyOf(text)) && said.add(keyOf(text)));
}

function recordOf(element: HTMLElement, about: Indexed, path: string, summary = ''): IndexRecord {
  const heading = element.querySelector('h1, h2, h3, h4, dt');
  const title = about.title ?? (heading ? textOf(heading) : '');
  if (!title) {
    throw new Error(
      `${path}: expected a heading or a title in indexed(), got neither. Add one, so that the result has a name.`,
    );
  }
  const more = namesOfPages[path] ?? { otherNames: [], searchWords: [] };
  for (const part of element.querySelectorAll(unspoken)) part.remove();
  const otherNames = [...(about.otherNames ?? []), ...more.otherNames];
  const searchWords = [...(about.searchWords ?? []), ...more.searchWords, ...(summary ? [summary] : [])];
  return {
    entry: {
      path,
      title: asTitle(title),
      kind: about.kind,
      otherNames,
      searchWords: apart([title, ...otherNames], searchWords),
      positions: about.positions ?? [],
      places: about.places ?? [],
      equipment: about.equipment ?? [],
      text: '',
    },
    html: `<!doctype html><html lang="en-GB"><body><main data-pagefind-body>${told(element)}</main></body></html>`,
    words: wordsOf(textOf(element)),
  };
}

/** The element as excerpts tell it: a name and what it is worth stand apart, "Position: Standing". */
const told = (element: HTMLElement) => element.toString().replace(/(?<![:.?!])<\/(?:dt|th)>/g, ':$& ');

const idOf = (section: HTMLElement) =>
  section.getAttribute('id') ?? section.querySelector('h2, h3, h4, dt')?.getAttribute('id');

/** The named sections of a page: those that say so themselves, and those that the page names by a selector. */
function sectionsOf(root: HTMLElement, { sections = [] }: Indexed, path: string): IndexRecord[] {
  const named = root
    .querySelectorAll('[data-search]')
    .map((section) => ({ section, about: aboutOf(section, path) }));
  const picked = sections.flatMap(({ kind, each }) => {
    const found = root.querySelectorAll(each).filter((section) => idOf(section));
    if (found.length > 0) return found.map((section) => ({ section, about: { kind } }));
    throw new Error(
      `${path}: indexed() names sections "${each}", but the page has none with an id. Correct the selector.`,
    );
  });
  return [...named, ...picked].map(({ section, about }) => {
    const id = idOf(section);
    if (!id) {
      throw new Error(
        `${path}: a section has indexedSection() but no id. Give it or its heading an id, so that a result can lead to it.`,
      );
    }
    const copy = parse(section.toString()).querySelector('*') ?? section;
    section.remove();
    return recordOf(copy, about, `${path}#${id}`);
  });
}

/**
 * The records of one built page: the page itself, and each of its named sections, whose words the page then leaves
 * to them. A page without indexed() gives none.
 * @param html the built page
 * @param path its path from the site's root, such as "/glossary/"
 * @param everywhere texts of paragraphs and lines that stand on many pages and say nothing about this one
 * @throws where an attribute cannot be read or a section has no id, with path, what was expected and the remedy
 */
export function recordsOf(
  html: string,
  path: string,
  everywhere: ReadonlySet<string> = new Set(),
): IndexRecord[] {
  const root = parse(html).querySelector('[data-pagefind-body][data-search]');
  if (!root) return [];
  const about = aboutOf(root, path);
  for (const line of root.querySelectorAll(lines)) if (everywhere.has(textOf(line))) line.remove();
  const sections = sectionsOf(root, about, path);
  return [recordOf(root, about, path, about.kind === 'exercise' ? summaryOf(root) : ''), ...sections];
}

/** Blocks of text that are compared between pages. Headings stay, since results lead to them. */
const lines = 'p, li, dd';

/**
 * Texts that stand alike on many pages, such as the emergency lines on every exercise page. Left in the index they
 * would make every exercise an answer to a question about a swollen leg.
 * @param htmls the built pages
 * @param most on how many pages a text may stand before it says nothing about any of them. Default 4
 */
export function textsEverywhere(htmls: readonly string[], most = 4): Set<string> {
  const pages = new Map<string, number>();
  for (const html of htmls) {
    const root = parse(html).querySelector('[data-pagefind-body][data-search]');
    const texts = new Set((root?.querySelectorAll(lines) ?? []).map(textOf));
    for (const text of texts) pages.set(text, (pages.get(text) ?? 0) + 1);
  }
  return new Set([...pages].filter(([text, n]) => text && n > most).map(([text]) => text));
}
