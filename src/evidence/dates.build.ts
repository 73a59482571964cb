import { existsSync, globSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { yamlFile } from './content.build.ts';
import type { CheckDates } from './dates.ts';
import { daysLeft, dayWords, overdue, together } from './dates.ts';
import { valueAt } from './problem.ts';

/** The dates of one content file. */
export interface DatedFile extends CheckDates {
  /** Its name from the top of the project. */
  file: string;
}

/** content/checked.yaml: the dates of files and folders that have none of their own. */
export const checkedSchema = z
  .array(
    z
      .strictObject({
        /** From the top of the project; a folder ends in a slash. */
        file: z.string().min(3),
        checked: z.iso.date(),
        due: z.iso.date(),
      })
      .refine(({ checked, due }) => due > checked, {
        message: 'expected a due date after the checked date; correct one of the two',
        path: ['due'],
      })
      .refine(({ file }) => existsSync(file), {
        message: 'expected a file or folder that is there; correct its name',
        path: ['file'],
      }),
  )
  .min(1);

/**
 * The dates of the content whose file begins so, for a page that is made of it: the oldest check, the earliest due day.
 * @param starts beginnings of file names from the top of the project, such as "content/safety/"; none for all
 */
export function datesOf(...starts: readonly string[]): CheckDates {
  const of = contentDates()
    .filter(({ file }) => starts.length === 0 || starts.some((start) => file.startsWith(start)))
    .map(({ checked, due }) => ({ checked, due }));
  return together(of);
}

/** The dates of every file in content/ that has them, and those of content/checked.yaml. */
export function contentDates(): DatedFile[] {
  return [...ownDates(), ...yamlFile('content/checked.yaml', checkedSchema)];
}

function ownDates(): DatedFile[] {
  return globSync('content/**/*.{mdx,yaml}')
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const yaml = file.endsWith('.yaml') ? text : (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '');
      const data: unknown = parseDocument(yaml).toJS();
      const checked = valueAt(data, ['checked']);
      const due = valueAt(data, ['due']);
      return typeof checked === 'string' && typeof due === 'string' ? [{ file, checked, due }] : [];
    });
}

/**
 * What `npm run check-dates` says.
 * @param files the dates of the content
 * @param today YYYY-MM-DD
 * @returns late is how many are past their day; lines say which, or when the next is due
 */
export function datesReport(files: readonly DatedFile[], today: string): { late: number; lines: string[] } {
  const late = files.filter((file) => overdue(file.due, today));
  const next = files.filter((file) => !late.includes(file)).toSorted((a, b) => (a.due < b.due ? -1 : 1))[0];
  return {
    late: late.length,
    lines: [
      ...late.map(
        ({ file, due, checked }) =>
          `${file}: expected a check by ${dayWords(due)}, got none since ${dayWords(checked)}. Check its facts, then set checked and due.`,
      ),
      ...(next
        ? [`Next: ${next.file}, due in ${daysLeft(next.due, today)} days, on ${dayWords(next.due)}.`]
        : []),
      `${files.length} files with dates, ${late.length} past their day.`,
    ],
  };
}
