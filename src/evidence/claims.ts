/** A claim in a text, as written: nothing about it has been checked. */
export interface FoundClaim {
  /** The line it starts on, from 1. */
  line: number;
  /** Reference ids as written, in order. Empty where there are none. */
  references: string[];
  /** The grade as written; undefined where there is none. */
  grade: string | undefined;
  /** The words of the claim, without marks. */
  text: string;
  /** True where the claim stands in a heading. */
  inHeading: boolean;
}

/** A number that stands in prose and in no claim. */
export interface LooseNumber {
  line: number;
  /** The number with a few words on each side. */
  around: string;
}

/** What a text of Markdown, MDX or Astro holds for the evidence. */
export interface ProseFindings {
  claims: FoundClaim[];
  /** Ids of terms, with their lines. */
  terms: { id: string; line: number }[];
  looseNumbers: LooseNumber[];
  /** Lines of <Claim> without an end, or of a claim inside a claim. */
  brokenClaims: number[];
}

const claimPattern = /<Claim\b([^>]*)>([\s\S]*?)<\/Claim\s*>/g;

/**
 * Finds the claims, terms and loose numbers of a text.
 * @param source the whole file, with its frontmatter: lines are counted from its top
 */
export function readProse(source: string): ProseFindings {
  // Blanks keep every later place where it was, so that lines stay right.
  const body = source
    .replace(/^---\n[\s\S]*?\n---(?=\n|$)/, blank)
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, blank)
    .replace(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g, blank);
  const lines = source.split('\n');
  const lineOf = (at: number) => source.slice(0, at).split('\n').length;
  const claims = [...body.matchAll(claimPattern)].map((match) => ({
    line: lineOf(match.index),
    references: (attribute(match[1] ?? '', 'refs') ?? '').split(/\s+/).filter(Boolean),
    grade: attribute(match[1] ?? '', 'grade'),
    text: plainText(match[2] ?? ''),
    inHeading: inHeading(body, lines, match.index, lineOf(match.index)),
  }));
  const rest = body.replace(claimPattern, blank);
  const broken = [
    ...[...body.matchAll(claimPattern)].filter((match) => /<Claim\b/.test(match[2] ?? '')),
    ...rest.matchAll(/<\/?Claim\b/g),
  ];
  return {
    claims,
    terms: [...body.matchAll(/<Term\b([^>]*)>/g)].map((match) => ({
      id: attribute(match[1] ?? '', 'id') ?? '',
      line: lineOf(match.index),
    })),
    looseNumbers: looseNumbers(rest),
    brokenClaims: broken.map((match) => lineOf(match.index)),
  };
}

/** The words of a piece of Markdown, without its marks. */
export function plainText(source: string): string {
  return source
    .replace(/<[^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]|(?<!\w)_|_(?!\w)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The value of a quoted attribute, or undefined. */
function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|\\{['"\`]([^'"\`]*)['"\`]\\})`).exec(
    attributes,
  );
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

function inHeading(body: string, lines: readonly string[], at: number, line: number): boolean {
  if (/^\s{0,3}#{1,6}\s/.test(lines[line - 1] ?? '')) return true;
  const before = body.slice(0, at);
  const opened = [...before.matchAll(/<(\/?)h[1-6]\b/g)].at(-1);
  return opened?.[1] === '';
}

function looseNumbers(body: string): LooseNumber[] {
  const prose = body
    .replace(/^(import|export)\s.*$/gm, blank)
    .replace(/^\s{0,3}#{1,6}\s.*$/gm, blank)
    .replace(/^(\s*)\d+[.)](?=\s)/gm, blank)
    .replace(/<[^>]*>/g, blank)
    .replace(/\{[^{}]*\}/g, blank)
    .replace(/\]\([^)]*\)|`[^`]*`/g, blank);
  return [...prose.matchAll(/(?<![\w.])\d[\d.,]*/g)].map((match) => ({
    line: prose.slice(0, match.index).split('\n').length,
    around: aroundNumber(prose, match.index, match[0].length),
  }));
}

/** A number with up to three words of its line on each side. */
function aroundNumber(prose: string, at: number, length: number): string {
  const before = prose
    .slice(prose.lastIndexOf('\n', at) + 1, at)
    .split(/\s+/)
    .slice(-4)
    .join(' ');
  const after = prose
    .slice(at + length)
    .split(/\s+/)
    .slice(0, 4)
    .join(' ');
  return `${before}${prose.slice(at, at + length)}${after}`.trim();
}

/** The same length of nothing: spaces, with the line breaks kept. */
function blank(match: string): string {
  return match.replace(/[^\n]/g, ' ');
}
