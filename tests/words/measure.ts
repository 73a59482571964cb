import type { Nodes } from 'nlcst';
import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Block } from './blocks.ts';
import { longestParagraph, longestSentence } from './rules.ts';

/** One thing to mend. */
export interface Fault {
  line: number;
  /** Which rule, such as "sentence of 24 words". */
  rule: string;
  /** The words at fault. */
  text: string;
}

/** What the sentences of one file measure. */
export interface Measures {
  words: number;
  sentences: number;
  /** Reading grade by the Automated Readability Index (Smith and Senter, 1967). 0 where there is no sentence. */
  grade: number;
  /** Share of sentences in the passive voice, 0 to 1. */
  passive: number;
  /** Share of sentences too hard for the age, 0 to 1. */
  hard: number;
  /** The sentences that count as hard, with their lines. */
  hardOnes: { line: number; text: string }[];
  faults: Fault[];
}

/** retext-passive knows the irregular verbs; this adds the regular ones. Words that only describe do not count. */
const regularPassive =
  /\b(?:is|are|was|were|be|been|being)\s+(?:not\s+|also\s+|\w+ly\s+)?(?!need|tired|bed|red|shed|indeed|worried|interested|infrared)\w+ed\b/i;

const parser = unified().use(retextEnglish);

/**
 * Measures the sentences of a file.
 * @param age the reader's age in years, for the share of hard sentences
 */
export async function measure(blocks: readonly Block[], age: number): Promise<Measures> {
  const checker = unified()
    .use(retextEnglish)
    .use(retextPassive)
    .use(retextReadability, { age, minWords: 6 });
  const faults: Fault[] = [];
  const hardOnes: Measures['hardOnes'] = [];
  const sum = { words: 0, sentences: 0, letters: 0, passive: 0, hard: 0 };
  for (const block of blocks.filter((one) => one.kind === 'text')) {
    const sentences = sentencesOf(block.text);
    if (sentences.length > longestParagraph) {
      faults.push({
        line: block.line,
        rule: `paragraph of ${sentences.length} sentences`,
        text: block.text.slice(0, 60),
      });
    }
    for (const sentence of sentences) {
      sum.words += sentence.words.length;
      sum.letters += sentence.words.join('').length;
      sum.sentences += 1;
      if (sentence.words.length > longestSentence) {
        faults.push({
          line: block.line,
          rule: `sentence of ${sentence.words.length} words`,
          text: sentence.text,
        });
      }
    }
    for (const sentence of sentences) {
      const file = new VFile(sentence.text);
      await checker.run(checker.parse(file), file);
      if (
        file.messages.some((message) => message.source === 'retext-passive') ||
        regularPassive.test(sentence.text)
      ) {
        sum.passive += 1;
      }
      if (file.messages.some((message) => message.source === 'retext-readability')) {
        sum.hard += 1;
        hardOnes.push({ line: block.line, text: sentence.text });
      }
    }
  }
  const grade = sum.sentences === 0 ? 0 : readingGrade(sum.letters, sum.words, sum.sentences);
  const share = (count: number) => (sum.sentences === 0 ? 0 : count / sum.sentences);
  return {
    words: sum.words,
    sentences: sum.sentences,
    grade,
    passive: share(sum.passive),
    hard: share(sum.hard),
    hardOnes,
    faults,
  };
}

/** The Automated Readability Index: 4.71 × letters per word + 0.5 × words per sentence − 21.43. */
export function readingGrade(letters: number, words: number, sentences: number): number {
  return (4.71 * letters) / words + (0.5 * words) / sentences - 21.43;
}

/** The sentences of a text with their words. A stop after or before a number ends a sentence too. */
export function sentencesOf(text: string): { text: string; words: string[] }[] {
  return text
    .split(/(?<=[.!?][”"’)]?)\s+(?=[A-Z0-9“"‘])/)
    .filter((sentence) => /\w/.test(sentence))
    .map((sentence) => ({ text: sentence.trim(), words: wordsOf(parser.parse(sentence)) }));
}

function wordsOf(node: Nodes): string[] {
  if (node.type === 'WordNode') return [plain(node)];
  return 'children' in node ? node.children.flatMap(wordsOf) : [];
}

function plain(node: Nodes): string {
  return 'value' in node ? node.value : node.children.map(plain).join('');
}
