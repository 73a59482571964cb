import type { Entry } from './entry.ts';
import type { Forgiven, Wanted } from './forgive.ts';
import type { Lexicon, Name } from './lexicon.ts';
import { leadsTo } from './neighbours.ts';
import { ranking } from './ranking.ts';

/** One entry that answers a question. */
export interface Ranked {
  entry: Entry;
  /** How well it answers; only the order matters. */
  score: number;
  /** The other name that matched where the title did not, for "Also called". Empty where the title says it. */
  also: string;
}

/** Who may be in danger reads of help first; what is there to be done comes after all else. */
const turnInDanger = (kind: Entry['kind']): number => {
  if (kind === 'help') return 0;
  return kind === 'exercise' || kind === 'routine' || kind === 'moment' ? 2 : 1;
};

/** Results that are shown however little they fit beside the best one. */
const fewest = 3;

/** How far one wanted idea is met by a set of families: 1 by itself, less by a neighbouring word, 0 not at all. */
function met({ family }: Wanted, families: readonly string[]): number {
  if (families.includes(family)) return 1;
  return leadsTo(family).some((next) => families.includes(next)) ? ranking.neighbour : 0;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** A question made ready to compare with names. */
interface Question {
  wanted: readonly Wanted[];
  /** Sum of the weights of what is wanted. */
  asked: number;
  /** What is wanted with its neighbours. */
  sought: ReadonlySet<string>;
}

const questionOf = (wanted: readonly Wanted[]): Question => ({
  wanted,
  asked: sum(wanted.map(({ weight }) => weight)),
  sought: new Set(wanted.flatMap(({ family }) => [family, ...leadsTo(family)])),
});

/** How well one name fits a question, from 0 to 1, and more where it fits exactly. */
function nameScore({ wanted, asked, sought }: Question, name: Name, { telling, shared }: Lexicon): number {
  if (!name.families.some((family) => sought.has(family))) return 0;
  const covered = sum(wanted.map((want) => want.weight * met(want, name.families))) / asked;
  const surplus = sum(name.families.filter((f) => !sought.has(f)).map((f) => telling.get(f) ?? 1));
  const whole = sum(name.families.map((f) => telling.get(f) ?? 1));
  const fit = covered * (1 - ranking.surplus * (surplus / whole));
  // "Best calf raises" is the name Calf raises and nothing else.
  const whatMatters = wanted.every((want) => want.ordinary || met(want, name.families) === 1);
  const push = whatMatters && surplus === 0 ? ranking.exactName : 0;
  if (name.from !== 'search') return (fit * ranking.name + push) * ranking.from[name.from];
  const sharers = shared.get(name.families.join(' ')) ?? 1;
  return (fit * ranking.name + (push * ranking.exactSearchWord) / sharers) * ranking.from.search;
}

/**
 * Puts the entries that answer a question in order, best first.
 * @param text how well each entry's text fits, 0 to 1, by the entry's name in the text index
 */
export function rank(
  { wanted, emergency }: Pick<Forgiven, 'wanted' | 'emergency'>,
  lexicon: Lexicon,
  text: ReadonlyMap<string, number>,
): Ranked[] {
  if (wanted.length === 0) return [];
  const question = questionOf(wanted);
  const ranked: Ranked[] = [];
  for (const [entry, names] of lexicon.names) {
    let best = 0;
    let by: Name | undefined;
    for (const name of names) {
      const score = nameScore(question, name, lexicon);
      if (score > best) [best, by] = [score, name];
    }
    const all = best > 0 ? names.flatMap(({ families }) => families) : [];
    const union = sum(wanted.map((want) => want.weight * met(want, all))) / question.asked;
    const inText = (text.get(entry.text) ?? 0) * (ranking.textOf[entry.kind] ?? 1);
    if (Math.max(union, inText) < ranking.least) continue;
    const part = entry.kind === 'term' ? ranking.term : 1;
    const score = part * (best + ranking.union * union + ranking.text * inText) + ranking.kind[entry.kind];
    ranked.push({ entry, score, also: by?.from === 'other' && best > 0 ? by.text : '' });
  }
  const turn = ({ entry }: Ranked) => (emergency ? turnInDanger(entry.kind) : 0);
  ranked.sort((a, b) => turn(a) - turn(b) || b.score - a.score || (a.entry.path < b.entry.path ? -1 : 1));
  const least = ranking.tail * Math.max(0, ...ranked.map(({ score }) => score));
  return ranked.filter(({ score }, place) => place < fewest || score >= least);
}

/** How well the best name of all covers a question, from 0 to 1: tells a question with one strange word from nonsense. */
export function bestCover(wanted: readonly Wanted[], lexicon: Lexicon): number {
  const asked = sum(wanted.map(({ weight }) => weight));
  let best = 0;
  for (const { families } of [...lexicon.names.values()].flat()) {
    best = Math.max(best, sum(wanted.map((want) => want.weight * met(want, families))) / asked);
  }
  return best;
}

/** Does a question hold every word of some name? */
export function isWhole(wanted: readonly Wanted[], lexicon: Lexicon): boolean {
  const asked = new Set(wanted.map(({ family }) => family));
  return [...lexicon.names.values()].some((names) =>
    names.some(({ families }) => families.every((family) => asked.has(family))),
  );
}
