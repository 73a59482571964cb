import { isWarning, urgentWords } from './emergency.ts';
import { british, irregular } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { same } from './meanings.ts';
import { leadsTo, related } from './neighbours.ts';
import { familiesOf } from './ideas.ts';
import { wordsOf } from './normal.ts';
import { soundOf } from './sounds.ts';
import { stopWords } from './words.ts';

/** What is known of one word that a misspelling may stand for. */
export interface Spelling {
  families: readonly string[];
  sound: string;
  /** It stands in a title or another name. */
  named: boolean;
  /** It can bring the Get help notice, so it takes a closer likeness. */
  warning: boolean;
  /** It stands only in hidden search words and in lists of meanings: most words near it are other words. */
  slight: boolean;
}

/** Does the site know this family, as it stands or by a neighbouring word? */
export function knows({ telling }: Pick<Lexicon, 'telling'>, family: string): boolean {
  return telling.has(family) || leadsTo(family).some((next) => telling.has(next));
}

/** Is every idea of these words on the site? */
function isKnown(text: string, site: Pick<Lexicon, 'telling'>): boolean {
  const families = familiesOf(text);
  return families.length > 0 && families.every((family) => knows(site, family));
}

/** Every word that a misspelling may stand for, with what is known of it. */
export function spellingsOf({
  words: site,
  names,
  telling,
  inNames,
}: Pick<Lexicon, 'words' | 'names' | 'telling' | 'inNames'>): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  const inName = new Set<string>();
  for (const list of names.values()) {
    for (const { text, from } of list)
      if (from !== 'search') for (const word of wordsOf(text)) inName.add(word);
  }
  const add = (word: string) => {
    if (word.length < 3 || !/^[a-z]+$/.test(word) || stopWords.has(word) || spellings.has(word)) return;
    const families = familiesOf(word);
    const named = inName.has(word) || families.some((family) => inNames.has(family));
    const warning = families.some((family) => isWarning(family));
    const slight = !inName.has(word) && !site.has(word) && !warning;
    spellings.set(word, { families, sound: soundOf(word), named, warning, slight });
  };
  for (const word of site) add(word);
  for (const list of names.values()) for (const { text } of list) wordsOf(text).forEach(add);
  const lay = [...same.flat(), ...Object.keys(related)].filter((phrase) => isKnown(phrase, { telling }));
  for (const phrase of lay) wordsOf(phrase).forEach(add);
  // Short forms are a letter away from too many other words: "flown" from "clown".
  for (const form of [...irregular.keys(), ...british.keys()])
    if (form.length >= 6 && isKnown(form, { telling })) add(form);
  urgentWords().forEach(add);
  return spellings;
}
