import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';
import { said, shown, stopAt, valueAt } from './problem.ts';

/**
 * Reads a YAML file and checks it against a schema.
 * @param text the file's text
 * @param file its name for messages, such as "content/glossary.yaml"
 * @param schema what it should hold
 * @param firstLine the file's line that the text starts on; 1 unless the YAML stands inside another file
 * @throws one error naming each fault: file, line, field, expected, got and remedy
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  firstLine = 1,
): z.output<S> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  stopAt(
    document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      where: 'file',
      expected: 'YAML',
      got: error.message.split('\n')[0] ?? error.code,
      remedy: 'Mend the indent, quote or key it names.',
    })),
  );
  const value: unknown = document.toJS();
  const problems: Problem[] = doubledIds(value).map(({ id, path }) => ({
    file,
    line: lineOf(path),
    where: path.join('.'),
    expected: 'each id once',
    got: `"${id}" again`,
    remedy: 'Merge the two entries, or give one another id.',
  }));
  const result = schema.safeParse(value);
  for (const issue of result.error?.issues ?? []) {
    const path = issue.path;
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.join('", "') : undefined;
    problems.push({
      file,
      line: lineOf(path),
      where: path.join('.') || 'file',
      got: keys === undefined ? shown(valueAt(value, path)) : `"${keys}"`,
      ...said(issue),
    });
  }
  stopAt(problems);
  return result.data as z.output<S>;

  /** The line of the nearest thing that exists on the way to a path. */
  function lineOf(path: readonly PropertyKey[]): number | undefined {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const range = valueAt(node, ['range', 0]);
      if (typeof range === 'number') return lineAt(range);
    }
    return undefined;
  }
}

/** Ids that appear twice in one list, with the path of the later one. */
function doubledIds(value: unknown, path: PropertyKey[] = []): { id: string; path: PropertyKey[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const seen = new Set<string>();
  return Object.entries(value).flatMap(([key, child]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    const id = valueAt(child, ['id']);
    const doubled = Array.isArray(value) && typeof id === 'string' && seen.has(id);
    if (typeof id === 'string') seen.add(id);
    return [...(doubled ? [{ id, path: [...here, 'id'] }] : []), ...doubledIds(child, here)];
  });
}
