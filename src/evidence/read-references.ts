import type { Problem } from './problem.ts';
import { said, shown, stopAt, valueAt } from './problem.ts';
import type { Reference } from './reference-schema.ts';
import { referenceSchema } from './reference-schema.ts';

/**
 * Reads the reference file and checks all of it.
 * @param text the file's text: a JSON list of CSL-JSON entries
 * @param file its name for messages, such as "content/references.json"
 * @returns every reference, in the file's order
 * @throws one error naming each fault: file, line, id, field, expected, got and remedy
 */
export function readReferences(text: string, file: string): Reference[] {
  const entries = parseList(text, file);
  const problems: Problem[] = [];
  const references: Reference[] = [];
  const seen = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const id = valueAt(entry, ['id']);
    const name = typeof id === 'string' && id !== '' ? id : `entry ${index + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const line = lineOfId(text, name, times);
    if (times > 1) {
      problems.push({
        file,
        line,
        where: `${name}, id`,
        expected: 'each id once',
        got: `${times} of them`,
        remedy: 'Merge the two entries, or give one another id.',
      });
    }
    const result = referenceSchema.safeParse(entry);
    if (result.success) references.push(result.data);
    for (const issue of result.error?.issues ?? []) {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys.join('", "') : undefined;
      problems.push({
        file,
        line,
        where: `${name}, ${keys ?? (issue.path.join('.') || 'entry')}`,
        got: keys === undefined ? shown(valueAt(entry, issue.path)) : `"${keys}"`,
        ...said(issue),
      });
    }
  }
  stopAt(problems);
  return references;
}

function parseList(text: string, file: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    stopAt([
      { file, where: 'file', expected: 'JSON', got, remedy: 'Mend the comma, quote or bracket it names.' },
    ]);
  }
  if (Array.isArray(value)) return value;
  stopAt([
    {
      file,
      where: 'file',
      expected: 'a list of entries',
      got: shown(value),
      remedy: 'Put [ and ] around the entries.',
    },
  ]);
  return [];
}

function lineOfId(text: string, id: string, times: number): number | undefined {
  let seen = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (new RegExp(`"id":\\s*"${id.replace(/[^\w-]/g, '\\$&')}"`).test(line) && ++seen === times)
      return index + 1;
  }
  return undefined;
}
