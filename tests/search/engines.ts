import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import sirv from 'sirv';
import { answer, type AskText } from '../../src/search/answer.ts';
import { groupByPage } from '../../src/search/group.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { textRanking } from '../../src/search/ranking.ts';
import { pagefindVersion } from '../../src/search/pagefind-version.build.ts';
import { readVocabulary } from '../../src/search/vocabulary.ts';
import { folder } from '../built/dist.ts';

/** What a search gives for one question: addresses best first, and whether the Get help notice stands on top. */
export interface Given {
  /** Addresses of results, one per page, with the place on the page where there is one. */
  paths: string[];
  notice: boolean;
  /** Words exchanged and words unknown, for the list of misses. */
  remarks: string;
}

/** A search to be measured. */
export interface Engine {
  name: string;
  ask: (question: string) => Promise<Given>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (
    query: string,
  ) => Promise<{ results: { id: string; score: number; data: () => Promise<PageData> }[] }>;
}
interface PageData {
  url: string;
  sub_results?: { url: string }[];
}

const servers: { close: () => void }[] = [];

/** Serves a folder on a free port and gives its address. */
export async function serveFolder(folder: string): Promise<string> {
  const files = sirv(folder, { brotli: true, gzip: true });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, ready));
  const at = server.address();
  return `http://localhost:${at && typeof at === 'object' ? at.port : 0}`;
}

/** Ends every server of this run, so that the process can end. */
export function closeServers(): void {
  for (const server of servers) server.close();
}

async function loadPagefind(folder: string, options: object): Promise<Pagefind> {
  const origin = await serveFolder(folder);
  const module = (await import(pathToFileURL(resolve(folder, 'pagefind.js')).href)) as Pagefind;
  await module.options({ ...options, basePath: `${origin}/`, noWorker: true });
  await module.init();
  return module;
}

/** This site's search, on the index of the built site. */
export async function ourSearch(): Promise<Engine> {
  const lexicon = lexiconOf(
    readVocabulary(JSON.parse(readFileSync(`${folder}/pagefind/words.json`, 'utf8'))),
  );
  const pagefind = await loadPagefind(`${folder}/pagefind/${pagefindVersion}`, { ranking: textRanking });
  const askText: AskText = async (query) =>
    new Map((await pagefind.search(query)).results.map(({ id, score }) => [id, score]));
  return {
    name: 'this search',
    async ask(question) {
      const { forgiven, results } = await answer(question, lexicon, {}, askText);
      const paths = groupByPage(results, lexicon.names.keys()).map(({ best }) => best.entry.path);
      const remarks = [
        ...forgiven.corrections.map(({ from, to }) => `${from} > ${to}`),
        ...forgiven.unknown.map((word) => `${word}?`),
      ].join(', ');
      return { paths, notice: forgiven.emergency, remarks };
    },
  };
}

/** Pagefind as it comes, over the same built pages, with its own ranking and its sections. */
export async function plainPagefind(): Promise<Engine> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  await index.addDirectory({ path: folder });
  const place = mkdtempSync(join(tmpdir(), 'plain-pagefind-'));
  await index.writeFiles({ outputPath: place });
  const pagefind = await loadPagefind(place, {});
  return {
    name: 'plain Pagefind',
    async ask(question) {
      const { results } = await pagefind.search(question);
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return {
        paths: pages.map(({ url, sub_results: [best] = [] }) => best?.url ?? url),
        notice: false,
        remarks: '',
      };
    },
  };
}
