import type { AskText } from './answer.ts';
import { familiesOf } from './ideas.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { base, within } from './nodes.client.ts';
import { textRanking } from './ranking.ts';
import { readVocabulary } from './vocabulary.ts';

/** Set by the build; the folder of the text index is called after it. */
declare const PAGEFIND_VERSION: string;

/** The part of Pagefind's interface that is used here. */
interface Found {
  id: string;
  score: number;
  data: () => Promise<{
    plain_excerpt?: string;
    sub_results?: { title: string; url: string; plain_excerpt?: string }[];
  }>;
}
interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: Found[] }>;
}

/** A stretch of a result's text, and the sections in which the words stand. */
export interface Excerpt {
  text: string;
  sections: { title: string; anchor: string }[];
}

/**
 * Longest wait for any one part, in milliseconds, so that the whole wait stays under 5 seconds. In development the
 * index is made when it is first asked for, which takes longer.
 */
export const patience = import.meta.env.DEV ? 120_000 : 4_000;

let lexicon: Promise<Lexicon> | undefined;

/** The site's words and names. A failure is forgotten, so that the next try asks again. */
export function loadWords(): Promise<Lexicon> {
  lexicon ??= within(
    fetch(`${base}/pagefind/words.json`).then(async (response) => {
      if (!response.ok) throw new Error(`words.json: expected status 200, got ${response.status}`);
      return lexiconOf(readVocabulary(await response.json()));
    }),
    patience,
    'The list of words',
  );
  lexicon.catch(() => (lexicon = undefined));
  return lexicon;
}

/** How many texts are read ahead in one task: about 10 ms on a slow phone. */
const atOnce = 200;

/** Makes the words ready before the first key, in many short tasks. A failure shows with the first question. */
export async function warmUp(): Promise<void> {
  const lexicon = await loadWords();
  const texts = lexicon.texts();
  const from = (at: number): void => {
    texts.slice(at, at + atOnce).forEach(familiesOf);
    if (at < texts.length) setTimeout(from, 0, at + atOnce);
    else {
      setTimeout(() => lexicon.names);
      setTimeout(() => lexicon.spellings);
    }
  };
  setTimeout(from, 0, 0);
}

let pagefind: Promise<Pagefind> | undefined;

/** The text index. It runs without a worker: for a site of this size the worker costs more than it saves. */
export function loadText(): Promise<Pagefind> {
  pagefind ??= within(
    import(/* @vite-ignore */ `${base}/pagefind/${PAGEFIND_VERSION}/pagefind.js`).then(
      async (module: Pagefind) => {
        await module.options({ noWorker: true, excerptLength: 24, ranking: textRanking });
        await module.init();
        return module;
      },
    ),
    patience,
    'The text index',
  );
  pagefind.catch(() => (pagefind = undefined));
  return pagefind;
}

const found = new Map<string, Found>();

/** Answers of the text index by question: most of what one more letter asks has been asked before. */
const answers = new Map<string, Promise<readonly Found[]>>();
const mostAnswers = 300;

/** Asks the text index, and keeps what it found so that excerpts can be read from it. */
export const askText: AskText = async (query) => {
  const asked = answers.get(query) ?? loadText().then(async (index) => (await index.search(query)).results);
  if (answers.size >= mostAnswers) answers.clear();
  answers.set(query, asked);
  asked.catch(() => answers.delete(query));
  const results = await asked;
  for (const result of results) if (!found.has(result.id)) found.set(result.id, result);
  return new Map(results.map(({ id, score }) => [id, score]));
};

/** Forgets what earlier questions found. Call before a new question. */
export function forgetFound(): void {
  found.clear();
}

/** A stretch of text for a result, or nothing where its text did not match. */
export async function excerptOf(id: string): Promise<Excerpt | undefined> {
  const data = await found.get(id)?.data();
  if (!data) return undefined;
  const sections = (data.sub_results ?? []).flatMap(({ title, url }) => {
    const anchor = url.split('#')[1];
    return anchor ? [{ title, anchor }] : [];
  });
  return { text: data.plain_excerpt ?? '', sections: sections.slice(0, 3) };
}
