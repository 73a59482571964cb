import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseDocument } from 'yaml';
import { exerciseSchema, type Exercise } from '../../../src/exercises/schema.ts';

/** Every exercise as the content holds it. */
export const exercises: Exercise[] = globSync('content/exercises/*.mdx')
  .sort()
  .map((file) => {
    const yaml = /^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    return { id: basename(file, '.mdx'), ...exerciseSchema.parse(parseDocument(yaml).toJS()) };
  });

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** The words of an exercise as plain Markdown, the same for every peer. */
export function markdownOf(exercise: Exercise, picture: string): string {
  const { name, summary, need, steps, feel, stopIf, mistakes, why, sure, unknown } = exercise;
  return [
    `---\ntitle: ${JSON.stringify(name)}\ndescription: ${JSON.stringify(summary)}\n---`,
    summary,
    `You need: ${need}.`,
    `![${name}](${picture})`,
    `## How to do it\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`,
    `## You may feel\n\n${list(feel)}`,
    `## Stop if\n\n${list(stopIf)}`,
    `## Common mistakes\n\n${list(mistakes)}`,
    `## Why it works\n\n${why.text}`,
    `## How sure we are\n\n${sure.text}\n\n${unknown}`,
  ].join('\n\n');
}
