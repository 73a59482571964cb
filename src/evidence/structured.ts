import type { Reference } from './reference-schema.ts';
import { linksOf, shortName, yearOf } from './references.ts';

/** A thing in the words of schema.org, ready for JSON. */
export type Thing = { '@type': string } & {
  [property: string]: string | number | boolean | Thing | readonly (string | Thing | Named)[];
};
/** A thing that is told elsewhere, by its address. */
export interface Named {
  '@id': string;
}

/** What a page about health says of itself. */
export interface HealthPage {
  /** The whole address. */
  url: string;
  /** The title and description as the page shows them. */
  name: string;
  description: string;
  /** The day of checking that the page shows, YYYY-MM-DD. It is no clinician's review, and no reviewer is named. */
  checked?: string;
  /** Ids of the sources that the page cites. */
  cites?: readonly string[];
  /** The whole address of the page of evidence, where each source has its entry. Needed where `cites` is given. */
  evidence?: string;
  /** The chapters of the page: their headings and whole addresses. */
  chapters?: readonly { name: string; url: string }[];
}

/** A page about health as a MedicalWebPage with its sources. It names no author, reviewer or condition. */
export function medicalWebPage(page: HealthPage): Thing {
  const { url, name, description, checked, cites = [], evidence = '', chapters = [] } = page;
  return {
    '@type': 'MedicalWebPage',
    '@id': url,
    url,
    name,
    description,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    ...(checked === undefined ? {} : { lastReviewed: checked }),
    ...(chapters.length === 0
      ? {}
      : { hasPart: chapters.map((chapter) => ({ '@type': 'WebPageElement', ...chapter })) }),
    // The whole entries stand on the page of evidence; here they are named by their address.
    ...(cites.length === 0
      ? {}
      : { citation: [...new Set(cites)].map((id) => ({ '@id': `${evidence}#${id}` })) }),
  };
}

/**
 * One source as a citation: a paper, a report, a program or a page.
 * @param evidence the whole address of the page of evidence, where the source has its entry
 */
export function citation(reference: Reference, evidence: string): Thing {
  const type = {
    'article-journal': 'ScholarlyArticle',
    article: 'ScholarlyArticle',
    book: 'Book',
    chapter: 'Chapter',
    report: 'Report',
    software: 'SoftwareSourceCode',
    webpage: 'WebPage',
  }[reference.type];
  const year = yearOf(reference);
  const link = linksOf(reference)[0];
  return {
    '@type': type,
    '@id': `${evidence}#${reference.id}`,
    name: reference.title,
    alternateName: shortName(reference),
    ...(link ? { url: link.url } : {}),
    ...(year === undefined ? {} : { datePublished: String(year) }),
  };
}

/** How an exercise or a routine is done, in the words that its page shows. */
export interface PlanWords {
  url: string;
  name: string;
  description: string;
  /** What is done, such as "Calf raises", or the names of a routine's exercises. */
  exercises: readonly string[];
  /** The starting dose in words, such as "1 set of 8". */
  dose?: string;
  /** How often in words, such as "Every other day". */
  often?: string;
}

/** An exercise or a routine as an ExercisePlan. It promises no effect. */
export function exercisePlan({ url, name, description, exercises, dose, often }: PlanWords): Thing {
  return {
    '@type': 'ExercisePlan',
    '@id': `${url}#plan`,
    url,
    name,
    description,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    exerciseType: exercises.join(', '),
    ...(dose === undefined ? {} : { workload: dose }),
    ...(often === undefined ? {} : { activityFrequency: often }),
  };
}

/**
 * The way from the home page to a page.
 * @param steps name and whole address of each page on the way, the page itself last
 * @throws when there is no step
 */
export function breadcrumbs(steps: readonly { name: string; url: string }[]): Thing {
  if (steps.length === 0)
    throw new Error('breadcrumbs(): expected at least one step, got none. Pass the page itself.');
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** Things as the text of one script element of type application/ld+json. Cannot end the element early. */
export function structuredText(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
