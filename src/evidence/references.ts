import type { Reference } from './reference-schema.ts';

/** A place on the site where a reference is used, and what for. */
export interface ReferenceUse {
  /** The reference's id. */
  id: string;
  /** The page, from the top of the site, such as "/exercises/calf-raises/". */
  page: string;
  /** The page's name for the link. */
  pageName: string;
  /** What it was used for: the words of the claim, or a note of its own. */
  usedFor: string;
}

/** A link to a reference: where, and the words to show. */
export interface ReferenceLink {
  url: string;
  words: string;
}

/**
 * The reference with an id.
 * @throws when there is none, with the nearest thing to do
 */
export function referenceById(references: readonly Reference[], id: string): Reference {
  const found = references.find((reference) => reference.id === id);
  if (found) return found;
  throw new Error(
    `Reference "${id}": expected an id in content/references.json, got one that is not there. Correct the id or add the entry.`,
  );
}

/** The year of publication, or undefined where none is known. */
export function yearOf(reference: Reference): number | undefined {
  return reference.issued?.['date-parts'][0]?.[0];
}

/** The short name a reader sees, such as "Padberg and others, 2004" or "NICE, varicose veins, 2013". */
export function shortName(reference: Reference): string {
  if (reference.label) return reference.label;
  const names = (reference.author ?? []).map((name) => ('family' in name ? name.family : name.literal));
  const listed = names.filter((name) => name !== 'et al.');
  const [first, second] = listed;
  if (!first) return reference.title;
  const year = yearOf(reference);
  const others = names.length > 2 || listed.length < names.length;
  const who = others ? `${first} and others` : second ? `${first} and ${second}` : first;
  return year === undefined ? who : `${who}, ${year}`;
}

/**
 * Where a reader can open a reference: its DOI, free full text, PubMed, web address; where none of these
 * is known, a search of PubMed for the title. Never empty.
 */
export function linksOf(reference: Reference): ReferenceLink[] {
  const links: ReferenceLink[] = [];
  const { DOI, PMID, PMCID, URL, title } = reference;
  if (DOI) links.push({ url: `https://doi.org/${encodeURI(DOI)}`, words: `doi:${DOI}` });
  if (PMCID)
    links.push({ url: `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/`, words: `free text, ${PMCID}` });
  if (PMID) links.push({ url: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`, words: `PubMed ${PMID}` });
  if (links.length === 0 && URL) links.push({ url: URL, words: hostOf(URL) });
  if (links.length === 0) {
    links.push({
      url: `https://pubmed.ncbi.nlm.nih.gov/?term=${encodeURIComponent(title)}`,
      words: 'look for it in PubMed',
    });
  }
  return links;
}

/** Sources by the short names that readers see, in the order of the ids. An unknown id throws, as in `referenceById`. */
export function namedSources(
  known: readonly Reference[],
  ids: readonly string[],
): { id: string; name: string }[] {
  return ids.map((id) => ({ id, name: shortName(referenceById(known, id)) }));
}

/** The uses of one reference, one per page, each with everything it was used for there. */
export function usesOf(
  id: string,
  uses: readonly ReferenceUse[],
): { page: string; pageName: string; usedFor: string[] }[] {
  const pages = new Map<string, { page: string; pageName: string; usedFor: string[] }>();
  for (const use of uses) {
    if (use.id !== id) continue;
    const at = pages.get(use.page) ?? { page: use.page, pageName: use.pageName, usedFor: [] };
    if (!at.usedFor.includes(use.usedFor)) at.usedFor.push(use.usedFor);
    pages.set(use.page, at);
  }
  return [...pages.values()].sort((a, b) => a.pageName.localeCompare(b.pageName, 'en-GB'));
}

/** How far a reference was read, as a sentence for the reader. */
export function readingWords(reference: Reference): string {
  const words = {
    abstract: 'We read the abstract, not the full paper.',
    'page excerpt': 'We read part of the page.',
    'second-hand': 'We read about it in another source.',
  }[reference.read];
  return reference.note ? `${words} ${reference.note}` : words;
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
