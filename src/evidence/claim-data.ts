import type { FoundClaim } from './claims.ts';

/** A source and what a page says it took from it. */
export interface StatedUse {
  id: string;
  usedFor: string;
}

/** What the data of a page (its frontmatter, or a YAML file) holds for the evidence. */
export interface DataFindings {
  claims: (FoundClaim & { path: PropertyKey[] })[];
  uses: (StatedUse & { path: PropertyKey[] })[];
}

/**
 * Finds claims ({ text, grade, references }) and stated uses ({ id, usedFor }) anywhere in parsed data.
 * Entries with `references` but no `text` of their own, such as a sign of an emergency, count as claims
 * without a grade: their first sentence-like field is their text.
 * @param value parsed YAML or JSON
 * @param lineOf the line of a path in the file
 */
export function readData(value: unknown, lineOf: (path: readonly PropertyKey[]) => number): DataFindings {
  const found: DataFindings = { claims: [], uses: [] };
  visit(value, []);
  return found;

  function visit(node: unknown, path: PropertyKey[]): void {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) return node.forEach((child, index) => visit(child, [...path, index]));
    const entry = new Map<string, unknown>(Object.entries(node));
    const references = entry.get('references');
    const id = entry.get('id');
    const usedFor = entry.get('usedFor');
    if (typeof id === 'string' && typeof usedFor === 'string') found.uses.push({ id, usedFor, path });
    if (isTexts(references)) {
      const grade = entry.get('grade');
      found.claims.push({
        line: lineOf(path),
        path,
        references,
        grade: typeof grade === 'string' ? grade : undefined,
        text: claimWords(entry),
        inHeading: false,
      });
    }
    for (const [key, child] of entry) visit(child, [...path, key]);
  }
}

/** The field that states the claim: these, in this order. */
const statements = ['text', 'sign', 'why', 'known', 'plain', 'heading', 'name', 'kind'];

function claimWords(entry: ReadonlyMap<string, unknown>): string {
  for (const key of statements) {
    const value = entry.get(key);
    if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  }
  return '';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
