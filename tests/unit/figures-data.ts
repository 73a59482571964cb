import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Figure } from '../../src/figures/figure-data-schema.ts';
import { figureSchema } from '../../src/figures/figure-schema.ts';

const exercises = new URL('../../content/exercises/', import.meta.url);

let read: Map<string, unknown> | undefined;

/** Every drawing of the library by exercise id, as written in its file. Read once: copy what you change. */
export function writtenFigures(): Map<string, unknown> {
  return (read ??= readFigures());
}

function readFigures(): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const file of readdirSync(exercises).filter((name) => name.endsWith('.mdx'))) {
    const front = /^---\n([\s\S]*?)\n---/.exec(readFileSync(new URL(file, exercises), 'utf8'))?.[1] ?? '';
    const data: { figure?: unknown } = parse(front);
    if (data.figure) found.set(file.replace('.mdx', ''), data.figure);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every drawing, read through the schema. */
export function figures(): [id: string, figure: Figure][] {
  return [...writtenFigures()].map(([id, data]) => [id, figureSchema.parse(data)]);
}

/** Times that fall on every picture and on 20 instants of each way between two pictures. */
export function instants(figure: Figure): number[] {
  const times: number[] = [];
  let start = 0;
  for (const [index, phase] of figure.phases.entries()) {
    const next = figure.phases[(index + 1) % figure.phases.length];
    start += phase.hold;
    for (let step = 0; step < 20; step += 1) times.push(start + ((next?.seconds ?? 0) * step) / 20);
    start += next?.seconds ?? 0;
  }
  return times;
}
