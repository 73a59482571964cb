import { british, irregular } from './forms.ts';
import { same } from './meanings.ts';
import { related } from './neighbours.ts';
import { wordsOf } from './normal.ts';
import { once } from './remembered.ts';

const realWords = once(
  () =>
    new Set([
      ...wordsOf([...same.flat(), ...Object.entries(related).flat(2)].join(' ')),
      ...[...irregular, ...british].flat(),
    ]),
);

/** Do the lists of meanings, neighbours and forms know a word? Then it is no misspelling. */
export const isRealWord = (word: string): boolean => realWords().has(word);
