import { forgive, type Asking, type Forgiven } from './forgive.ts';
import type { Lexicon } from './lexicon.ts';
import { rank, type Ranked } from './rank.ts';
import { textQueries } from './text-queries.ts';

/** Asks the text index for one query; gives a score by each text's name, higher is better. */
export type AskText = (query: string) => Promise<ReadonlyMap<string, number>>;

/** A question with its results in order. */
export interface Answer {
  forgiven: Forgiven;
  results: readonly Ranked[];
}

/** How well each text fits, from 0 to 1, over every form of the question. */
async function textFit(forgiven: Forgiven, lexicon: Lexicon, ask: AskText): Promise<Map<string, number>> {
  const fit = new Map<string, number>();
  for (const { query, worth } of textQueries(forgiven.wanted, lexicon)) {
    const scores = await ask(query);
    const top = Math.max(0, ...scores.values());
    for (const [text, score] of scores) {
      const part = top > 0 ? 0.5 + (0.5 * score) / top : 0.5;
      fit.set(text, Math.max(fit.get(text) ?? 0, worth * part));
    }
  }
  return fit;
}

/** Results from names alone: at once, without the text index. */
export function answerByName(question: string, lexicon: Lexicon, asking: Asking = {}): Answer {
  const forgiven = forgive(question, lexicon, asking);
  return { forgiven, results: forgiven.nothing ? [] : rank(forgiven, lexicon, new Map()) };
}

/** Results from names and text together. */
export async function answer(
  question: string,
  lexicon: Lexicon,
  asking: Asking,
  ask: AskText,
): Promise<Answer> {
  const forgiven = forgive(question, lexicon, asking);
  if (forgiven.nothing) return { forgiven, results: [] };
  return { forgiven, results: rank(forgiven, lexicon, await textFit(forgiven, lexicon, ask)) };
}
