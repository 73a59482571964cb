import type { Block } from './blocks.ts';
import type { Fault, Measures } from './measure.ts';
import {
  american,
  avoided,
  britishZ,
  exceptions,
  fewestSentences,
  kindOf,
  limits,
  longestHeading,
  names,
} from './rules.ts';

/** Faults of single words and headings, which no page may have. */
export function wordFaults(blocks: readonly Block[], file: string): Fault[] {
  return blocks.flatMap((block) => [
    ...avoidedWords(block),
    ...americanWords(block),
    ...headingFaults(block, file),
  ]);
}

function avoidedWords({ text, line }: Block): Fault[] {
  return avoided.flatMap(([pattern, why]) => {
    const found = pattern.exec(text.replace(names, ''))?.[0];
    return found === undefined ? [] : [{ line, rule: `“${found}” ${why}`, text: text.slice(0, 70) }];
  });
}

function americanWords({ text, line }: Block): Fault[] {
  return [...text.replace(names, '').matchAll(new RegExp(american, 'gi'))]
    .map((match) => match[0])
    .filter((word) => !britishZ.test(word))
    .map((word) => ({
      line,
      rule: `“${word}” is American; use the British spelling`,
      text: text.slice(0, 70),
    }));
}

function headingFaults({ kind, text, line, level }: Block, file: string): Fault[] {
  if (kind !== 'heading') return [];
  const fault = (rule: string) => ({ line, rule, text });
  const words = text.split(/\s+/).slice(1);
  const capitals = words.filter(
    (word) => /^[A-Z][a-z]/.test(word) && !/^(Achilles|Second|Heart|World|NHS|UK|I)/.test(word),
  );
  return [
    ...(text.endsWith('?') ? [fault('a heading that asks; state what follows')] : []),
    ...(text.length > longestHeading
      ? [fault(`a heading of ${text.length} characters; at most ${longestHeading}`)]
      : []),
    ...(capitals.length >= 2 ? [fault('a heading with capitals inside; write it as a sentence')] : []),
    ...(file.endsWith('.mdx') && level === 1
      ? [fault('a first heading in MDX; the page sets it, start with ##')]
      : []),
    ...(level !== undefined && level > 4
      ? [fault('a heading below the fourth level; flatten the text')]
      : []),
  ];
}

/** Limits that a file exceeds, as sentences with the measured value, the limit and the remedy. */
export function overLimits(measures: Measures, file: string): string[] {
  const kind = kindOf(file);
  const limit = { ...limits[kind], ...exceptions[file] };
  const over = (name: 'grade' | 'passive' | 'hard', digits: number, remedy: string) =>
    measures.sentences >= fewestSentences && measures[name] > limit[name]
      ? [
          `${file}: ${name}: expected at most ${limit[name]}, got ${measures[name].toFixed(digits)}. ${remedy}`,
        ]
      : [];
  return [
    ...over('grade', 1, 'Use shorter words and sentences.'),
    ...over('passive', 2, 'Say who does it.'),
    ...over('hard', 2, 'Run npm run words and rewrite the hard sentences.'),
  ];
}
