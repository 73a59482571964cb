import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allReferences } from '../../src/evidence/content.build.ts';
import { referenceById } from '../../src/evidence/references.ts';
import type { Thing } from '../../src/evidence/structured.ts';
import {
  breadcrumbs,
  citation,
  exercisePlan,
  medicalWebPage,
  structuredText,
} from '../../src/evidence/structured.ts';

/** Properties that schema.org defines for each type we use, with those of the types above it. */
const thing = ['@type', '@id', 'name', 'alternateName', 'description', 'url'];
const work = [
  ...thing,
  'inLanguage',
  'isAccessibleForFree',
  'license',
  'citation',
  'datePublished',
  'hasPart',
];
const properties: Record<string, readonly string[]> = {
  MedicalWebPage: [...work, 'lastReviewed'],
  ExercisePlan: [...work, 'exerciseType', 'workload', 'activityFrequency', 'repetitions', 'activityDuration'],
  BreadcrumbList: [...thing, 'itemListElement'],
  WebPageElement: work,
  ListItem: [...thing, 'position', 'item'],
  ScholarlyArticle: work,
  WebPage: work,
  Report: work,
  Book: work,
  Chapter: work,
  SoftwareSourceCode: work,
};

function assertValid(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return value.forEach(assertValid);
  // A thing that is told elsewhere is named by its address alone.
  if (Object.keys(value).join() === '@id') return;
  const type: unknown = Reflect.get(value, '@type');
  const known = properties[String(type)];
  assert.ok(known, `schema.org type ${String(type)}`);
  for (const [key, child] of Object.entries(value)) {
    assert.ok(known.includes(key), `${String(type)} has no property ${key}`);
    assertValid(child);
  }
}

const page = { url: 'https://example.org/x/', name: 'Calf raises', description: 'Rise and lower.' };
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

test('a page with its sources is valid, and names no author, reviewer or condition', () => {
  const made = medicalWebPage({
    ...page,
    checked: '2026-11-23',
    cites: ['stick1992', 'stein2009', 'stick1992'],
    evidence: 'https://example.org/evidence/',
    chapters: [{ name: 'The squeeze', url: 'https://example.org/x/#squeeze' }],
  });
  assertValid(made);
  assert.equal(made['lastReviewed'], '2026-11-23');
  assert.doesNotMatch(
    JSON.stringify(Object.keys(made)),
    /author|review(er|edBy)|about|medicalAudience|condition/,
  );
  assert.deepEqual(made['citation'], [
    { '@id': 'https://example.org/evidence/#stick1992' },
    { '@id': 'https://example.org/evidence/#stein2009' },
  ]);
  assert.equal('citation' in medicalWebPage(page) || 'hasPart' in medicalWebPage(page), false);
});

test('a page says its language, its licence and that it is free, and what it is told beside', () => {
  const made = medicalWebPage(page);
  assert.deepEqual(made, {
    '@type': 'MedicalWebPage',
    '@id': page.url,
    ...page,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
  const chapters = [{ name: 'The squeeze', url: 'https://example.org/x/#squeeze' }];
  assert.deepEqual(medicalWebPage({ ...page, chapters })['hasPart'], [
    { '@type': 'WebPageElement', ...chapters[0] },
  ]);
  assert.deepEqual(medicalWebPage({ ...page, cites: ['stick1992'] })['citation'], [{ '@id': '#stick1992' }]);
});

test('a paper and a web page as citations', () => {
  const all = allReferences();
  const evidence = 'https://example.org/evidence/';
  assert.deepEqual(citation(referenceById(all, 'padberg2004'), evidence), {
    '@type': 'ScholarlyArticle',
    '@id': 'https://example.org/evidence/#padberg2004',
    name: 'Structured exercise improves calf muscle pump function in chronic venous insufficiency: a randomized trial',
    alternateName: 'Padberg and others, 2004',
    url: 'https://doi.org/10.1016/j.jvs.2003.09.036',
    datePublished: '2004',
  });
  const paper = referenceById(all, 'padberg2004');
  const typeOf = (type: (typeof paper)['type']) => citation({ ...paper, type }, evidence)['@type'];
  assert.deepEqual((['article', 'book', 'chapter', 'report', 'software', 'webpage'] as const).map(typeOf), [
    ...['ScholarlyArticle', 'Book', 'Chapter', 'Report', 'SoftwareSourceCode', 'WebPage'],
  ]);
  const { issued: _, ...undated } = paper;
  assert.equal('datePublished' in citation(undated, evidence), false);
  for (const reference of all) assertValid(citation(reference, evidence));
});

test('a plan says only what it is told', () => {
  const plan = {
    ...page,
    exercises: ['Calf raises', 'Ankle pumps'],
    dose: '1 set of 8',
    often: 'Every other day',
  };
  const made = exercisePlan(plan);
  assertValid(made);
  const told = new Set([
    ...texts(plan),
    'Calf raises, Ankle pumps',
    'ExercisePlan',
    'en-GB',
    `${page.url}#plan`,
  ]);
  assert.deepEqual(
    texts(made).filter((text) => !told.has(text)),
    [],
  );
  assert.equal('workload' in exercisePlan({ ...page, exercises: [] }), false);
});

test('a plan has its dose and how often where they are known', () => {
  const plan = { ...page, exercises: ['Calf raises'] };
  const made = exercisePlan({ ...plan, dose: '1 set of 8', often: 'Every other day' });
  assert.equal(made['workload'], '1 set of 8');
  assert.equal(made['activityFrequency'], 'Every other day');
  assert.equal(made['isAccessibleForFree'], true);
  assert.equal('activityFrequency' in exercisePlan(plan), false);
});

test('breadcrumbs count from 1 and end at the page', () => {
  const made = breadcrumbs([{ name: 'Home', url: 'https://example.org/' }, page]);
  assertValid(made);
  assert.deepEqual(made['itemListElement'], [
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/' },
    { '@type': 'ListItem', position: 2, name: page.name, item: page.url },
  ]);
  assert.throws(() => breadcrumbs([]), /at least one step/);
});

test('the script text is JSON again, and no text in it can end the script', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const text = structuredText([{ '@type': 'WebPage', name: `${name}</script><!--` } satisfies Thing]);
      assert.doesNotMatch(text, /</);
      assert.deepEqual(JSON.parse(text), {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'WebPage', name: `${name}</script><!--` }],
      });
    }),
  );
});
