import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages } from './dist.ts';

/** The text that a reader or the head of the page shows, in one line. */
const shownText = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, ' ')
    .replace(/<meta name="description" content="([^"]*)"[^>]*>/, ' $1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
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
