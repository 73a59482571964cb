import type { FoundClaim, ProseFindings } from './claims.ts';
import { grades } from './grade.ts';
import type { Problem } from './problem.ts';
import type { ReferenceStatus } from './reference-schema.ts';

/** What claims are checked against. */
export interface Known {
  /** Reference ids and how far each may be trusted. */
  references: ReadonlyMap<string, ReferenceStatus>;
  /** Ids of the glossary. */
  terms: ReadonlySet<string>;
}

/**
 * The faults of one claim.
 * @param mustGrade whether a grade is needed: yes for a claim the reader sees with its mark
 */
export function claimProblems(claim: FoundClaim, file: string, known: Known, mustGrade: boolean): Problem[] {
  const at = { file, line: claim.line, where: 'claim' };
  const words = `"${claim.text.slice(0, 50)}${claim.text.length > 50 ? '…' : ''}"`;
  const problems: Problem[] = [];
  if (claim.inHeading) {
    problems.push({
      ...at,
      expected: 'claims in paragraphs',
      got: `one in a heading, ${words}`,
      remedy: 'Say it in the text below, and let the heading name the subject.',
    });
  }
  if (mustGrade && claim.references.length === 0) {
    problems.push({
      ...at,
      expected: 'at least one reference',
      got: `none for ${words}`,
      remedy: 'Add refs="…" with ids from content/references.json, or take the claim out.',
    });
  }
  if (mustGrade && !grades.some((grade) => grade === claim.grade)) {
    problems.push({
      ...at,
      expected: `a grade, one of ${grades.join(', ')}`,
      got: claim.grade === undefined ? `none for ${words}` : `"${claim.grade}"`,
      remedy: 'Add grade="…" as src/evidence/grade.ts explains it.',
    });
  }
  for (const id of claim.references) problems.push(...referenceProblems(id, at, known));
  return problems;
}

/** The faults of citing one reference. */
export function referenceProblems(
  id: string,
  at: { file: string; line?: number | undefined; where: string },
  known: Known,
): Problem[] {
  const status = known.references.get(id);
  if (status === undefined) {
    return [
      {
        ...at,
        expected: 'an id in content/references.json',
        got: `"${id}"`,
        remedy: 'Correct the id, or add the reference.',
      },
    ];
  }
  if (status !== 'recalled') return [];
  return [
    {
      ...at,
      expected: 'a reference that was read',
      got: `"${id}", which is known from memory alone`,
      remedy: 'Read the source and change its status, or cite another.',
    },
  ];
}

/**
 * The faults of a text of prose.
 * @param numbersNeedClaims whether each number must stand in a claim: yes for exercises and pump chapters
 */
export function proseProblems(
  found: ProseFindings,
  file: string,
  known: Known,
  numbersNeedClaims: boolean,
): Problem[] {
  return [
    ...found.brokenClaims.map((line) => ({
      file,
      line,
      where: 'claim',
      expected: 'each <Claim> ended by </Claim> and none inside another',
      got: 'one that is not',
      remedy: 'End the claim before the next one starts.',
    })),
    ...found.claims.flatMap((claim) => claimProblems(claim, file, known, true)),
    ...found.terms
      .filter((term) => !known.terms.has(term.id))
      .map((term) => ({
        file,
        line: term.line,
        where: 'term',
        expected: 'an id in content/glossary.yaml',
        got: `"${term.id}"`,
        remedy: 'Correct the id, or add the term.',
      })),
    ...(numbersNeedClaims ? found.looseNumbers : []).map((number) => ({
      file,
      line: number.line,
      where: 'prose',
      expected: 'each number inside a claim',
      got: `"${number.around}"`,
      remedy: 'Put it inside <Claim refs="…" grade="…">, or say it without a number.',
    })),
  ];
}

/**
 * The fault of a page whose facts are due before they were checked. Dates as YYYY-MM-DD.
 * @param line the line of the due date
 */
export function dateProblems(checked: unknown, due: unknown, file: string, line: number): Problem[] {
  if (typeof checked !== 'string' || typeof due !== 'string' || due > checked) return [];
  return [
    {
      file,
      line,
      where: 'due',
      expected: `a day after the day of checking, ${checked}`,
      got: `"${due}"`,
      remedy: 'Correct one of the two dates.',
    },
  ];
}
