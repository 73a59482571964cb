import { close, createIndex } from 'pagefind';
import { gunzipSync } from 'node:zlib';
import type { Entry, Vocabulary } from './entry.ts';
import { recordsOf, textsEverywhere, type IndexRecord } from './records.build.ts';
import { pagefindVersion } from './pagefind-version.build.ts';
import { stopWords } from './words.ts';
import { writeVocabulary } from './vocabulary.ts';

/** One page to index: its path from the site's root, and its HTML. */
export interface BuiltPage {
  path: string;
  html: string;
}

/** One file of the index, by its path under the index's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind writes that this site uses: no ready-made interface, no worker, no copy for other languages. */
const used =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.en[^/]*\.pagefind|(index|fragment)\/.+)$/;

/** Words by how many records use them: list n holds those in about 2ⁿ. */
export function wordsByUse(records: readonly Pick<IndexRecord, 'words'>[]): string[][] {
  const uses = new Map<string, number>();
  for (const { words } of records) {
    for (const word of new Set(words)) {
      if (word.length > 1 && !stopWords.has(word) && !/\d/.test(word))
        uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  const lists: string[][] = [];
  for (const [word, n] of [...uses].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const at = Math.round(Math.log2(n));
    while (lists.length <= at) lists.push([]);
    lists[at]?.push(word);
  }
  return lists;
}

/** The address inside one of Pagefind's text files, which are zipped JSON behind a short mark. */
function urlOf(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  return String((JSON.parse(text.slice(text.indexOf('{'))) as { url?: unknown }).url);
}

/**
 * Builds the whole index in memory: words.json, and Pagefind's files in a folder with its version as its name. Of these only
 * pagefind-entry.json changes under one name.
 * @param drawings where the small drawings are, as {@link Vocabulary} says. Default: where a site in development has them
 * @throws where a page cannot be indexed or Pagefind reports a fault, with the page and the remedy
 */
export async function buildIndex(
  pages: readonly BuiltPage[],
  drawings = 'found.svg',
): Promise<{ files: IndexFile[]; vocabulary: Vocabulary }> {
  const everywhere = textsEverywhere(pages.map(({ html }) => html));
  const records = pages.flatMap(({ path, html }) => recordsOf(html, path, everywhere));
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}. Run npm install again.`);
  for (const { entry, html } of records) {
    const added = await index.addHTMLFile({ url: entry.path, content: html });
    if (added.errors.length > 0) {
      throw new Error(`${entry.path}: Pagefind could not read the page: ${added.errors.join('; ')}.`);
    }
  }
  const built = await index.getFiles();
  if (built.errors.length > 0)
    throw new Error(`Pagefind could not build the index: ${built.errors.join('; ')}.`);
  const files = built.files.filter(({ path }) => used.test(path));
  await close();

  const texts = new Map(
    files
      .filter(({ path }) => path.startsWith('fragment/'))
      .map(({ path, content }) => [urlOf(content), path.replace(/^fragment\/|\.pf_fragment$/g, '')]),
  );
  const entries: Entry[] = records.map(({ entry }) => ({ ...entry, text: texts.get(entry.path) ?? '' }));
  const vocabulary = { words: wordsByUse(records), entries, drawings };
  const list = { path: 'words.json', content: new TextEncoder().encode(writeVocabulary(vocabulary)) };
  const inFolder = files.map(({ path, content }) => ({ path: `${pagefindVersion}/${path}`, content }));
  return { files: [...inFolder, list], vocabulary };
}
