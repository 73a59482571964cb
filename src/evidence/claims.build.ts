import { globSync, readFileSync } from 'node:fs';
import { parseDocument, LineCounter } from 'yaml';
import { dateProblems, claimProblems, proseProblems, referenceProblems } from './check-claims.ts';
import type { Known } from './check-claims.ts';
import { readData } from './claim-data.ts';
import { readProse } from './claims.ts';
import { allReferences, allTerms, yamlFile } from './content.build.ts';
import type { Said } from './facts.ts';
import { factProblems, factsSchema } from './facts.ts';
import { pageOf } from './page-of.ts';
import type { Problem } from './problem.ts';
import { valueAt } from './problem.ts';
import type { ReferenceUse } from './references.ts';

/** Everything the site's content says about its evidence. */
export interface SiteEvidence {
  /** Each place where a reference is used. */
  uses: ReferenceUse[];
  /** Every fault, in the order of the files. */
  problems: Problem[];
  /** How many claims there are. */
  claims: number;
  /** The words of each claim and of each stated use, with their sources. */
  said: Said[];
}

/** What the content is checked against, from the reference list and the glossary. */
export function knownEvidence(): Known {
  return {
    references: new Map(allReferences().map((reference) => [reference.id, reference.status])),
    terms: new Set(allTerms().map((term) => term.id)),
  };
}

/** Where the figures stand that several places take from one source. */
export const factsFile = 'content/facts.yaml';

/** The figures of content/facts.yaml. */
export const allFacts = () => yamlFile(factsFile, factsSchema);

/** Reads all MDX and YAML in content/ and all pages in src/pages/, and collects their claims and faults. */
export function siteEvidence(): SiteEvidence {
  const files = globSync(['content/**/*.{mdx,yaml}', 'src/**/*.astro']).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const known = knownEvidence();
  const all = files.toSorted().map((file) => fileEvidence(readFileSync(file, 'utf8'), file, known));
  const said = all.flatMap((one) => one.said);
  return {
    uses: all.flatMap((one) => one.uses),
    problems: [...all.flatMap((one) => one.problems), ...factProblems(said, allFacts(), factsFile)],
    claims: all.reduce((sum, one) => sum + one.claims, 0),
    said,
  };
}

/**
 * The evidence of one file.
 * @param text its text
 * @param file its name from the top of the project; its folder and ending say what it is
 */
export function fileEvidence(text: string, file: string, known: Known): SiteEvidence {
  const { data, lineOf } = dataOf(text, file);
  const found = readData(data, lineOf);
  const prose = file.endsWith('.yaml') ? undefined : readProse(text);
  const page = pageOf(file, data);
  const stated = new Set(found.uses.map((use) => use.id));
  const cited = [...found.claims, ...(prose?.claims ?? [])];
  const graded = (claim: (typeof found.claims)[number]) =>
    valueAt(data, [...claim.path, 'text']) !== undefined;
  return {
    uses: page
      ? [
          ...found.uses.map(({ id, usedFor }) => ({ ...page, id, usedFor })),
          // What a page states itself says it better than the words of its claims.
          ...cited.flatMap((claim) =>
            claim.references
              .filter((id) => !stated.has(id))
              .map((id) => ({ ...page, id, usedFor: claim.text })),
          ),
        ]
      : [],
    problems: [
      ...found.claims.flatMap((claim) => claimProblems(claim, file, known, graded(claim))),
      ...found.uses.flatMap((use) =>
        referenceProblems(use.id, { file, line: lineOf(use.path), where: 'references' }, known),
      ),
      ...(prose ? proseProblems(prose, file, known, /^content\/(exercises|pump)\//.test(file)) : []),
      ...dateProblems(valueAt(data, ['checked']), valueAt(data, ['due']), file, lineOf(['due'])),
    ],
    claims: cited.length,
    said: [
      ...cited.map(({ line, references, text }) => ({ file, line, references, text })),
      ...found.uses.map(({ id, usedFor, path }) => ({
        file,
        line: lineOf(path),
        references: [id],
        text: usedFor,
      })),
    ],
  };
}

/** The YAML of a file: all of a .yaml, the frontmatter of a .mdx, nothing of others. */
function dataOf(
  text: string,
  file: string,
): { data: unknown; lineOf: (path: readonly PropertyKey[]) => number } {
  const frontmatter = file.endsWith('.mdx') ? /^---\n([\s\S]*?)\n---/.exec(text)?.[1] : undefined;
  const yaml = file.endsWith('.yaml') ? text : frontmatter;
  if (yaml === undefined) return { data: undefined, lineOf: () => 1 };
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  return {
    data: document.toJS(),
    lineOf: (path) => {
      const start = valueAt(document.getIn(path, true), ['range', 0]);
      const line = typeof start === 'number' ? counter.linePos(start).line : 1;
      return frontmatter === undefined ? line : line + 1;
    },
  };
}
