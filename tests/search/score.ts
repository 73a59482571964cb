import { readFileSync } from 'node:fs';
import type { Engine, Given } from './engines.ts';

/** One question of the frozen list. */
export interface Query {
  query: string;
  speaker: string;
  first: string[];
  notice: 'always' | 'allowed' | 'never';
  errors?: { count: number; at: string };
  set: 'tune' | 'held-out' | 'second' | 'third' | 'fourth' | 'fifth';
}

const read = (name: string) =>
  (JSON.parse(readFileSync(`tests/fixtures/${name}`, 'utf8')) as { queries: Query[] }).queries;

/** The frozen list, one third of it held out. */
export const queries = read('search-queries.json');

/** The second frozen list: held out at first, tuned on since the third took its place. */
export const second = read('search-queries-2.json');

/** The third frozen list, all of it held out for ever. */
export const third = read('search-queries-3.json');

/** The fourth frozen list: tuned on. */
export const fourth = read('search-queries-4.json');

/** The fifth frozen list, all of it held out for ever: from the same two writers as the fourth. */
export const fifth = read('search-queries-5.json');

const pageOf = (path: string) => path.split('#')[0] ?? path;

/** How one question went. */
export interface Outcome {
  query: Query;
  given: Given;
  /** Place of the first expected page, counted from 1; 0 where it is not among the results. */
  place: number;
  /** The first result leads to the very place that was expected, where one was. */
  exact: boolean;
}

/** The notice leads to the help page and stands above everything, so it counts as the first result. */
function seen({ paths, notice }: Given): string[] {
  return notice ? ['/get-help/', ...paths.filter((path) => pageOf(path) !== '/get-help/')] : paths;
}

/** Asks one question and sees how it went. */
export async function outcomeOf(engine: Engine, query: Query): Promise<Outcome> {
  const given = await engine.ask(query.query);
  const wanted = query.first;
  const paths = seen(given);
  const pages = wanted.map(pageOf);
  const place = paths.findIndex((path) => pages.includes(pageOf(path))) + 1;
  const first = paths[0] ?? '';
  const exact = wanted.some((path) => path === first || (!path.includes('#') && path === pageOf(first)));
  return { query, given, place, exact };
}

/** What the report prints for one engine and one part of the list. */
export interface Score {
  questions: number;
  top1: number;
  top3: number;
  section: number;
  refused: string;
  wrongEmergency: number;
  missedEmergency: number;
}

/** Sums outcomes up. Shares are percentages with one decimal. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const real = outcomes.filter(({ query }) => query.first.length > 0);
  const nonsense = outcomes.filter(({ query }) => query.first.length === 0);
  const share = (n: number) => Math.round((n / Math.max(1, real.length)) * 1000) / 10;
  const helpFirst = ({ given }: Outcome) => pageOf(seen(given)[0] ?? '') === '/get-help/';
  const expectsHelp = ({ query }: Outcome) => query.first.some((path) => pageOf(path) === '/get-help/');
  return {
    questions: real.length,
    top1: share(real.filter(({ place }) => place === 1).length),
    top3: share(real.filter(({ place }) => place >= 1 && place <= 3).length),
    section: share(real.filter(({ exact }) => exact).length),
    refused: `${nonsense.filter(({ given }) => given.paths.length === 0 && !given.notice).length}/${nonsense.length}`,
    wrongEmergency: outcomes.filter(
      (outcome) => outcome.query.notice === 'never' && helpFirst(outcome) && !expectsHelp(outcome),
    ).length,
    missedEmergency: outcomes.filter((outcome) => outcome.query.notice === 'always' && !helpFirst(outcome))
      .length,
  };
}
