import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-en-gb';
import retextEnglish from 'retext-english';
import retextSpell from 'retext-spell';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Block } from './blocks.ts';
import type { Fault } from './measure.ts';
import { names } from './rules.ts';

/** Right words that the dictionary does not know, one a line: tests/words/own-words.txt. */
const personal = readFileSync(new URL('./own-words.txt', import.meta.url), 'utf8');

const speller = unified()
  .use(retextEnglish)
  .use(retextSpell, { dictionary, personal, max: 1000, ignoreDigits: true });

/** Words of the blocks that a British dictionary and our own list do not know. */
export async function misspelt(blocks: readonly Block[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const block of blocks) {
    // Names of places on the web and codes are no words.
    const file = new VFile(block.text.replace(names, '').replace(/\S*[./:@_#]\w\S*/g, ' '));
    await speller.run(speller.parse(file), file);
    for (const message of file.messages) {
      faults.push({
        line: block.line,
        rule: `“${message.actual}” is not in the dictionary; mend it, or add it to tests/words/own-words.txt`,
        text: block.text.slice(0, 70),
      });
    }
  }
  return faults;
}
