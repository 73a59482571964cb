import { readFileSync } from 'node:fs';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { parseDocument } from 'yaml';
import { contentDates } from '../evidence/dates.build.ts';
import { dayWords } from '../evidence/dates.ts';
import { pageOf } from '../evidence/page-of.ts';
import { address } from '../site/address.ts';
import { changesOf } from '../site/changes.ts';

/** The facts at the top of a content file, for the name of its page. */
function factsOf(file: string): unknown {
  if (file.endsWith('/')) return undefined;
  const text = readFileSync(file, 'utf8');
  return parseDocument(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? text).toJS();
}

/** A feed of the pages whose facts were checked last. */
export const GET: APIRoute = ({ site }) => {
  const base = import.meta.env.BASE_URL;
  const full = (path: string) => new URL(address(path, base), site).href;
  const files = contentDates().flatMap(({ file, checked, due }) => {
    const page = pageOf(file, factsOf(file));
    return page ? [{ page: page.page, name: page.pageName, checked, due }] : [];
  });
  return rss({
    title: 'Second Heart: facts checked',
    description: 'Pages of Second Heart whose facts were checked against their sources, newest first.',
    site: full('/'),
    customData: '<language>en-gb</language>',
    items: changesOf(files).map(({ page, name, checked, due }) => ({
      title: name,
      link: full(page),
      // A page that is checked again is news again, so its name in the feed carries the day.
      customData: `<guid isPermaLink="false">${full(page)} ${checked}</guid>`,
      pubDate: new Date(`${checked}T00:00:00Z`),
      description: `Facts checked against their sources on ${dayWords(checked)}. Next check due on ${dayWords(due)}. Not yet checked by a clinician.`,
    })),
  });
};
