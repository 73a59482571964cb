import { z } from 'astro/zod';
import type { Problem } from './problem.ts';

/** The figures of one source: an entry of content/facts.yaml. */
const sourceFacts = z.strictObject({
  /** The reference's id. */
  id: z.string().min(2),
  /**
   * Each figure with what it is, such as "23.5 mmHg, or 24": "ankle vein, slow walking". Its numbers are those that a
   * page may show: the published one first, then the ways in which we round it.
   */
  figures: z.record(
    z.string().regex(/\d/, 'expected a figure with a number in it; write the number before the colon'),
    z.string().trim().min(3).max(120),
  ),
});

/** content/facts.yaml: figures that more than one place takes from the same source, each once. */
export const factsSchema = z.array(sourceFacts).min(1);
/** The facts of all sources. */
export type Facts = z.infer<typeof factsSchema>;

/** Words that say something of sources, wherever they stand. */
export interface Said {
  file: string;
  /** Left out where it is not known. */
  line?: number | undefined;
  references: readonly string[];
  text: string;
}

/** How many studies we found, and "1" as a word, are no figures of a source. */
const notFigures = /\b\d+ (?:\w+ )?stud(?:y|ies)\b|(?<![\w.,])1(?![\w.,%]|\.\d)/g;

/** The numbers of a text, each once, such as ["84", "23.5"]. Commas of thousands are left out. */
export function figuresIn(text: string): string[] {
  const found = text.replace(notFigures, ' ').matchAll(/(?<![\w.])\d+(?:[.,]\d+)*/g);
  return [...new Set([...found].map((match) => match[0].replaceAll(',', '')))];
}

/**
 * Figures that do not agree: a figure of a source that the table of facts does not have, and two files that show different
 * figures of a source that is not in the table. It compares numbers and not their meaning: a right number in the wrong sentence passes.
 */
export function factProblems(said: readonly Said[], facts: Facts, table: string): Problem[] {
  const known = new Map(facts.map(({ id, figures }) => [id, Object.keys(figures).flatMap(figuresIn)]));
  return [...said.flatMap((one) => strangers(one, known, said, table)), ...unlike(said, known, table)];
}

type Known = ReadonlyMap<string, readonly string[]>;

function strangers(one: Said, known: Known, said: readonly Said[], table: string): Problem[] {
  // Where a source without a table stands beside, the figure may be from that one.
  const tables = one.references.map((id) => known.get(id));
  if (tables.length === 0 || tables.includes(undefined)) return [];
  return figuresIn(one.text)
    .filter((figure) => !tables.some((figures) => figures?.includes(figure)))
    .map((figure) => {
      const ids = one.references.join(', ');
      const entry = one.references.length > 1 ? 'one of them' : ids;
      const others = said.filter(
        ({ file, references }) => file !== one.file && references.some((id) => one.references.includes(id)),
      );
      const shown = [...new Set(others.map(({ file }) => file))].slice(0, 3).join(', ');
      return {
        file: one.file,
        line: one.line,
        where: `figure of ${ids}`,
        expected: `one of ${tables.flat().join(', ')}, as ${table} has them${shown && ` (also in ${shown})`}`,
        got: `${figure} in "${one.text.slice(0, 60)}${one.text.length > 60 ? '…' : ''}"`,
        remedy: `Correct the number, or add it to ${entry} in ${table} with what it is.`,
      };
    });
}

/** Whether the second set lacks a figure of the first. */
const lacks = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].some((figure) => !other.has(figure));

/** Figures of the table of facts that nothing shows any more. */
export function unshownFacts(said: readonly Said[], facts: Facts, table: string): Problem[] {
  return facts.flatMap(({ id: source, figures }) => {
    const shown = new Set(
      said.filter(({ references }) => references.includes(source)).flatMap(({ text }) => figuresIn(text)),
    );
    return Object.keys(figures)
      .filter((figure) => !figuresIn(figure).some((number) => shown.has(number)))
      .map((figure) => ({
        file: table,
        where: source,
        expected: 'figures that a page shows',
        got: `"${figure}", which none does`,
        remedy: 'Take it out, or correct it to what the pages show.',
      }));
  });
}

function unlike(said: readonly Said[], known: Known, table: string): Problem[] {
  const files = new Map<string, Map<string, Set<string>>>();
  for (const { file, references, text } of said) {
    const [source, ...others] = references;
    if (source === undefined || others.length > 0 || known.has(source)) continue;
    const byFile = files.get(source) ?? new Map<string, Set<string>>();
    byFile.set(file, new Set([...(byFile.get(file) ?? []), ...figuresIn(text)]));
    files.set(source, byFile);
  }
  return [...files].flatMap(([source, byFile]) => {
    const sets = [...byFile].filter(([, figures]) => figures.size > 0);
    const [least, most] =
      sets
        .flatMap((one) => sets.map((other) => [one, other] as const))
        .find(([[, one], [, other]]) => lacks(one, other) && lacks(other, one)) ?? [];
    if (!least || !most) return [];
    const words = ([file, figures]: readonly [string, Set<string>]) =>
      `${[...figures].join(', ')} in ${file}`;
    return [
      {
        file: least[0],
        where: `figures of ${source}`,
        expected: 'the same figures in each place',
        got: `${words(least)}, and ${words(most)}`,
        remedy: `Correct one, or say in ${table} what each figure of ${source} is.`,
      },
    ];
  });
}
