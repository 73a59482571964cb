import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base, builtPages } from './dist.ts';

/** The text that a reader or the head of the page shows, in one line. */
const shownText = (html: string) =>
  html
    // A marked word stands in its sentence; its note is not part of it.
    .replace(
      /<button[^>]*popovertarget="term-[^>]*>([^<]*)<\/button><span[^>]*popover[\s\S]*?<\/a><\/span>/g,
      '$1',
    )
    .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, ' ')
    .replace(/<meta name="description" content="([^"]*)"[^>]*>/, ' $1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    // A title is cited with the quotation marks of its own language.
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ');

const fields = ['name', 'alternateName', 'description', 'workload', 'activityFrequency'];
function words(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string' ? (fields.includes(key) ? [child] : []) : words(child),
  );
}

for (const { path, html } of builtPages()) {
  for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
    test(`${path} tells search engines nothing that it does not tell its readers`, () => {
      const data: unknown = JSON.parse(json);
      const text = shownText(html).toLowerCase();
      for (const said of words(data)) {
        assert.ok(
          text.includes(said.replace(/\s+/g, ' ').toLowerCase()),
          `${path}: structured data says "${said}", which the page does not show. Show it, or leave it out.`,
        );
      }
    });
  }
}

const built = builtPages();
const typesOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].flatMap(
    ([, json = '']) => {
      const data: unknown = JSON.parse(json);
      return [...(JSON.stringify(data).match(/"@type":"\w+"/g) ?? [])].map((type) => type.slice(9, -1));
    },
  );

/** Pages that must say what they are, by their addresses. */
const wanted: readonly [RegExp, readonly string[]][] = [
  [/^\/exercises\/(?!ladder)[\w-]+\/$/, ['MedicalWebPage', 'ExercisePlan', 'BreadcrumbList']],
  [/^\/routines\/[\w-]+\/$/, ['MedicalWebPage', 'ExercisePlan', 'BreadcrumbList']],
  [/^\/how-it-works\/$/, ['MedicalWebPage', 'WebPageElement', 'BreadcrumbList']],
  [/^\/get-help\/$/, ['MedicalWebPage']],
  [/^\/evidence\/$/, ['MedicalWebPage', 'ScholarlyArticle']],
  [/^\/[\w-]+\/[\w-]+\/$/, ['BreadcrumbList']],
];

test('each kind of page says what it is, and every page below the top the way to it', () => {
  for (const [pattern, types] of wanted) {
    const pages = built.filter(({ path }) => pattern.test(path));
    assert.ok(pages.length > 0, `no built page at ${pattern}`);
    for (const { path, html } of pages)
      for (const type of types)
        assert.ok(
          typesOf(html).includes(type),
          `${path}: expected structured data of type ${type}, got none`,
        );
  }
});

test('ways and citations lead to places that are there', () => {
  const ids = new Map(
    built.map(({ path, html }) => [path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]))]),
  );
  for (const { path, html } of built) {
    for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
      for (const [, address = ''] of json.matchAll(/"(?:item|@id)":"([^"]+)"/g)) {
        const { pathname, hash } = new URL(address);
        const page = pathname.slice(base.length - 1);
        assert.ok(ids.has(page), `${path}: structured data leads to ${page}, which is no page`);
        // "#plan" names a thing and no place.
        if (hash && hash !== '#plan')
          assert.ok(
            ids.get(page)?.has(hash.slice(1)),
            `${path}: structured data leads to ${page}${hash}, which is no place`,
          );
      }
    }
  }
});
