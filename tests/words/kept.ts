import { readFileSync } from 'node:fs';
import type { FileWords } from './files.ts';
import { exceptions, fewestSentences } from './rules.ts';

/** What a page measured when it was last kept. */
export interface Kept {
  grade: number;
  passive: number;
  hard: number;
}

const place = new URL('./kept.json', import.meta.url);

/** What each page measured when it was last kept, by file: tests/words/kept.json. */
export const keptWords = (): Readonly<Record<string, Kept>> =>
  JSON.parse(readFileSync(place, 'utf8')) as Record<string, Kept>;

/** How far the reading grade may rise: one long word more is no worse page. */
const gradeSlack = 0.5;
/** How far a share may rise: by one sentence or 2 in 100, and a little for rounding. */
const shareSlack = (sentences: number) => Math.max(1 / sentences, 0.02) + 0.005;

/**
 * How a page is worse than it was kept, as sentences with what was, what is and the remedy. Pages that are new or too
 * short to measure, and limits that carry a reason in rules.ts, are left to the limits of their kind.
 */
export function worseThanKept(one: FileWords, kept: Readonly<Record<string, Kept>>): string[] {
  const was = kept[one.file];
  if (!was || one.sentences < fewestSentences) return [];
  const worse = (name: keyof Kept, slack: number, digits: number, remedy: string) =>
    exceptions[one.file]?.[name] === undefined && one[name] > was[name] + slack
      ? [
          `${one.file}: ${name}: was ${was[name].toFixed(digits)}, got ${one[name].toFixed(digits)}. ${remedy} If it cannot be helped, add the file to exceptions in tests/words/rules.ts with the reason.`,
        ]
      : [];
  return [
    ...worse('grade', gradeSlack, 1, 'Use shorter words and sentences.'),
    ...worse('passive', shareSlack(one.sentences), 2, 'Say who does it.'),
    ...worse('hard', shareSlack(one.sentences), 2, 'Rewrite the hard sentences: npm run words -- --hard.'),
  ];
}

/** The measures to keep: those of new pages, and of others the better one of then and now. */
export function toKeep(
  all: readonly FileWords[],
  kept: Readonly<Record<string, Kept>>,
): Record<string, Kept> {
  const better = (now: number, was: number | undefined) => Number(Math.min(now, was ?? now).toFixed(3));
  return Object.fromEntries(
    all
      .filter((one) => one.sentences >= fewestSentences)
      .map(({ file, grade, passive, hard }) => [
        file,
        {
          grade: better(grade, kept[file]?.grade),
          passive: better(passive, kept[file]?.passive),
          hard: better(hard, kept[file]?.hard),
        },
      ]),
  );
}
