import type { APIRoute } from 'astro';
import { builderContent } from './_builder-content.ts';

/** What the builder knows of the site, fetched beside its script: within the page it would hold up the first paint. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await builderContent()), { headers: { 'Content-Type': 'application/json' } });
