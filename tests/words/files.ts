import { globSync, readFileSync } from 'node:fs';
import type { Block } from './blocks.ts';
import { blocksOf } from './blocks.ts';
import { wordFaults } from './check.ts';
import type { Measures } from './measure.ts';
import { measure } from './measure.ts';
import { kindOf, limits } from './rules.ts';
import { misspelt } from './spelling.ts';

/** One file of words with what it measures and its faults. */
export interface FileWords extends Measures {
  file: string;
}

/** Measures every file that holds words a reader sees: content, pages and components. */
export async function allWords(): Promise<FileWords[]> {
  const files = globSync(['content/**/*.{mdx,yaml}', 'src/**/*.{astro,tsx}']).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const all: FileWords[] = [];
  for (const file of files.toSorted()) all.push(await wordsOf(readFileSync(file, 'utf8'), file));
  return all.filter((one) => one.words > 0 || one.faults.length > 0);
}

/** Measures one file. */
export async function wordsOf(source: string, file: string): Promise<FileWords> {
  const blocks: Block[] = blocksOf(source, file);
  const measures = await measure(blocks, limits[kindOf(file)].age);
  const faults = [...measures.faults, ...wordFaults(blocks, file), ...(await misspelt(blocks))];
  return { file, ...measures, faults: faults.toSorted((a, b) => a.line - b.line) };
}
