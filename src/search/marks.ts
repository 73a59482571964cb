import { familiesOf } from './ideas.ts';
import { leadsTo } from './neighbours.ts';
import { familyOf } from './normal.ts';
import { stopWords } from './words.ts';

/** A piece of a text, and whether it is one of the words that were searched for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Families to mark for a question: its own and their neighbours. */
export function familiesToMark(question: string): Set<string> {
  const families = familiesOf(question.slice(0, 500));
  return new Set(families.flatMap((family) => [family, ...leadsTo(family)]));
}

/** Cuts a text into pieces that are and are not searched words. Joined again they are the text, letter by letter. */
export function piecesOf(text: string, families: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  const isHit = (word: string) => {
    const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/['’]/g, '');
    if (stopWords.has(plain)) return false;
    return families.has(familyOf(plain)) || familiesOf(plain).some((family) => families.has(family));
  };
  const add = (part: string, hit: boolean) => {
    const last = pieces.at(-1);
    if (last && last.hit === hit) last.text += part;
    else if (part) pieces.push({ text: part, hit });
  };
  for (const part of text.split(/([\p{L}\p{M}\p{N}'’]+)/u)) {
    add(part, /[\p{L}\p{N}]/u.test(part) && isHit(part));
  }
  return pieces;
}
