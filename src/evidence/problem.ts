/** One fault in the content, said so that its writer can mend it. */
export interface Problem {
  /** The file, from the top of the project, such as "content/references.json". */
  file: string;
  /** The line, from 1; left out where the file as a whole is at fault. */
  line?: number | undefined;
  /** Which entry and field, such as "padberg2004, DOI". */
  where: string;
  /** What was expected, in words that follow "expected". */
  expected: string;
  /** What came, in words that follow "got". */
  got: string;
  /** What to do about it: one sentence. */
  remedy: string;
}

/** A problem as one line: "file:line: where: expected …, got …. Remedy." */
export function problemText(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}: ${problem.where}: expected ${problem.expected}, got ${problem.got}. ${problem.remedy}`;
}

/**
 * Stops when there is any problem.
 * @param problems all that were found
 * @throws one error that names every problem, one to a line
 */
export function stopAt(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new Error(`${count} in the content:\n${problems.map(problemText).join('\n')}`);
}

/** A value as it is shown in a message: quoted, and cut at 60 characters. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 58)}…${text.slice(-1)}` : text;
}

/** The value under a path of keys in parsed content, or undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

/**
 * What a schema's complaint says was expected, and the remedy. Our own messages read "expected X; remedy";
 * those of the schema library get a general remedy.
 */
export function said(issue: { code?: string | undefined; message: string }): {
  expected: string;
  remedy: string;
} {
  if (issue.code === 'unrecognized_keys') {
    return { expected: 'only known fields', remedy: 'Correct the spelling, or remove the field.' };
  }
  const own = /^expected (.+); (.+)$/.exec(issue.message);
  if (own?.[1] && own[2]) {
    return { expected: own[1], remedy: `${own[2].charAt(0).toUpperCase()}${own[2].slice(1)}.` };
  }
  const expected = issue.message
    .replace(/^(Invalid (input|option|string)|Too (big|small)): /, '')
    .replace(/^expected /, '')
    .replace(/, received .*$/, '');
  return { expected, remedy: 'Add or correct the field.' };
}
