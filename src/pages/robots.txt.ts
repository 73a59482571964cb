import type { APIRoute } from 'astro';
import { address } from '../site/address.ts';

/** Everyone may read everything. */
export const GET: APIRoute = ({ site }) => {
  const map = new URL(address('/sitemap-index.xml', import.meta.env.BASE_URL), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${map}\n`);
};
