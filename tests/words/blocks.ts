import { LineCounter, parseDocument, visit, isScalar, isPair, isSeq } from 'yaml';
import { plainText } from '../../src/evidence/claims.ts';

/** A piece of text that a reader meets as one: a paragraph, a list item, a heading, a field of data. */
export interface Block {
  /** The line it starts on, from 1. */
  line: number;
  /** Its words without marks. */
  text: string;
  /** heading: any h1 to h6. text: sentences. phrase: a few words that need not be a sentence. */
  kind: 'heading' | 'text' | 'phrase';
  /** 1 to 6, of a heading. */
  level?: number;
}

/** Data whose words a reader does not see as prose: names, keys, search words, dates. */
const noProse = new Set(
  'id ids written references otherNames searchWords also see kind position equipment places moments easier harder askFirst figure grade verdict checked due unit often order hides prefer urgency emergency urgentNumber author reviewer title order time place tempo days points test path'.split(
    ' ',
  ),
);

/** The blocks of a file: MDX with its frontmatter, YAML, Astro or TSX. */
export function blocksOf(source: string, file: string): Block[] {
  if (file.endsWith('.yaml')) return dataBlocks(source, 1);
  if (!file.endsWith('.mdx')) return tagBlocks(source);
  const frontmatter = /^---\n([\s\S]*?)\n---\n/.exec(source);
  const start = frontmatter?.[0].length ?? 0;
  return [
    ...dataBlocks(frontmatter?.[1] ?? '', 2),
    ...markdownBlocks(source.slice(start), lineAt(source, start)),
  ];
}

function dataBlocks(source: string, firstLine: number): Block[] {
  const counter = new LineCounter();
  const blocks: Block[] = [];
  visit(parseDocument(source, { lineCounter: counter }), {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const keys = path.filter(isPair).map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ''));
      if (keys.some((name) => noProse.has(name) && !(name === 'emergency' && isSeq(path.at(-1))))) return;
      const text = node.value.replace(/\s+/g, ' ').trim();
      blocks.push({
        line: counter.linePos(node.range[0]).line + firstLine - 1,
        text,
        kind: /[.!?]$/.test(text) ? 'text' : 'phrase',
      });
    },
  });
  return blocks;
}

function markdownBlocks(source: string, firstLine: number): Block[] {
  const blocks: Block[] = [];
  let line = firstLine;
  for (const part of source.split(/\n(?=\s*\n)|\n(?=\s*(?:[-*]|\d+\.)\s|#)/)) {
    const blank = /^\s*/.exec(part)?.[0] ?? '';
    const heading = /^(#{1,6})\s+/.exec(part.trim());
    const text = plainText(
      part
        .replace(/\{\/\*[\s\S]*?\*\/\}|^(import|export)\s.*$/gm, '')
        .replace(/\{[^{}]*\}/g, '')
        .replace(/^\s*(?:#{1,6}|[-*]|\d+\.)\s+/, ''),
    );
    if (/[A-Za-z]/.test(text)) {
      const at = line + blank.split('\n').length - 1;
      blocks.push(
        heading
          ? { line: at, text, kind: 'heading', level: heading[1]?.length ?? 1 }
          : { line: at, text, kind: /[.!?]$/.test(text) ? 'text' : 'phrase' },
      );
    }
    line += part.split('\n').length;
  }
  return blocks;
}

const blockTags = 'p|li|h[1-6]|dt|dd|summary|legend|figcaption|th|td|button|label|strong';

/** The innermost block elements of a template. An expression counts as one short word. */
function tagBlocks(source: string): Block[] {
  const template = source
    .replace(/^---\n[\s\S]*?\n---/, (code) => code.replace(/[^\n]/g, ' '))
    .replace(/<(script|style)\b[\s\S]*?<\/\1>|\{\/\*[\s\S]*?\*\/\}/g, (part) => part.replace(/[^\n]/g, ' '));
  return [
    ...template.matchAll(
      new RegExp(`<(${blockTags})\\b[^>]*>((?:(?!<(?:${blockTags})\\b)[\\s\\S])*?)</\\1>`, 'g'),
    ),
  ]
    .map((match): Block => {
      const tag = match[1] ?? '';
      const inner = (match[2] ?? '')
        .replace(/\{'([^']*)'\}/g, '$1')
        .replace(/\{[\s\S]*\}/g, (code) => (/<\w/.test(code) ? '' : code.replace(/\{[^{}]*\}/g, 'this')));
      const text = plainText(inner.replace(/&[a-z]+;/g, ' '));
      const level = /^h([1-6])$/.exec(tag)?.[1];
      const place = { line: lineAt(template, match.index), text };
      if (level) return { ...place, kind: 'heading', level: Number(level) };
      return { ...place, kind: /[.!?]$/.test(text) ? 'text' : 'phrase' };
    })
    .filter((block) => /[A-Za-z]{2}/.test(block.text) && !/=>|\?\?|&&|[<>{}]/.test(block.text));
}

function lineAt(source: string, at: number): number {
  return source.slice(0, at).split('\n').length;
}
