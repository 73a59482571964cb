import type { ContentFile } from './content-files.ts';
import { fault, textsIn } from './content-files.ts';

/** The most words in a sentence, after the health service's writing rules. */
const mostWords = 20;
/** The most sentences in a paragraph. */
const mostSentences = 3;
/** Fields that hold ids, names or search words: no sentences. */
const notProse = /(^|\.)(otherNames|searchWords|easier|harder|askFirst|moments|references\.\d+$|.*\.id$)/;
/** Words that praise, promise or belittle, and signs that the writing rules leave out. */
const avoided =
  /\b(easy|easily|simply|just|cures?|guaranteed?|amazing|leg\(s\)|e\.g\.|i\.e\.)(?![\w-])|[—–?]|(?<!\w)[*_]{1,2}\w/i;
const claim = /<Claim refs="([a-z0-9_ -]+)" grade="(strong|some|little|unclear)">([\s\S]*?)<\/Claim>/g;

/** The sentences of a text, tags taken out. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/<[^>]+>/g, '')
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => /\w/.test(sentence));
}

/** How many words a sentence has; numbers count, lone signs do not. */
export function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The paragraphs of prose, without headings. */
export function paragraphsOf(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && !paragraph.startsWith('#'));
}

/** Reference ids of the claims in prose, in their order. */
export function claimReferences(body: string): string[] {
  return [...body.matchAll(claim)].flatMap((match) => (match[1] ?? '').split(' '));
}

/** Faults in one text: sentences that are too long, and words that the writing rules leave out. */
function textFaults(file: string, field: string, text: string): string[] {
  const long = sentencesOf(text).filter((sentence) => wordsIn(sentence) > mostWords);
  const word = avoided.exec(text.replace(/<[^>]+>/g, ''))?.[0];
  return [
    ...long.map((sentence) =>
      fault(
        file,
        field,
        `at most ${mostWords} words in a sentence`,
        `${wordsIn(sentence)}: ${sentence}`,
        'Cut it in two.',
      ),
    ),
    ...(word === undefined
      ? []
      : [fault(file, field, 'plain words without praise or promise', word, 'Say it another way.')]),
  ];
}

/** Faults in the prose below the facts. */
function bodyFaults({ file, body }: ContentFile): string[] {
  const faults: string[] = [];
  if (/^#\s/m.test(body))
    faults.push(fault(file, 'prose', 'headings that begin with ##', '#', 'Add a second #.'));
  if (/^(import|export)\s/m.test(body))
    faults.push(fault(file, 'prose', 'no import', 'import', 'Remove the line.'));
  if ((body.match(/<\/?Claim/g) ?? []).length !== 2 * [...body.matchAll(claim)].length) {
    const remedy = 'Write <Claim refs="id" grade="some">words</Claim>.';
    faults.push(fault(file, 'prose', 'every Claim with refs, a grade and an end', 'another form', remedy));
  }
  for (const paragraph of paragraphsOf(body)) {
    const start = paragraph.replace(/<[^>]+>/g, '').slice(0, 40);
    const outside = paragraph.replace(claim, '');
    const count = sentencesOf(paragraph).length;
    if (count > mostSentences) {
      const remedy = 'Begin a new paragraph.';
      faults.push(fault(file, start, `at most ${mostSentences} sentences in a paragraph`, count, remedy));
    }
    if (!/\w/.test(outside)) {
      const remedy = 'Begin with a few words of your own, or it will not become a paragraph.';
      faults.push(fault(file, start, 'words outside the claim', 'only claims', remedy));
    }
  }
  return faults;
}

/** Every fault in the words of one file: its facts and its prose. */
export function proseFaults(content: ContentFile): string[] {
  const fields = textsIn(content.data).filter(([field]) => !notProse.test(field));
  return [
    ...fields.flatMap(([field, text]) => textFaults(content.file, field, text)),
    ...textFaults(content.file, 'prose', content.body.replace(/^#.*$/gm, '')),
    ...bodyFaults(content),
  ];
}

/** Numbers in prose that stand outside a claim. A page of facts has none; a page of advice may. */
export function numberFaults({ file, body }: ContentFile): string[] {
  return paragraphsOf(body).flatMap((paragraph) => {
    const number = /\S*\d\S*/.exec(paragraph.replace(claim, ''))?.[0];
    if (number === undefined) return [];
    const remedy = 'Put <Claim> round the sentence, with its source.';
    return [fault(file, paragraph.slice(0, 40), 'every number inside a claim', number, remedy)];
  });
}
