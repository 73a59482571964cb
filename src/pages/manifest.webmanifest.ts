import type { APIRoute } from 'astro';
import { webManifest } from '../site/web-manifest.ts';

/** Made at build, so that it holds under a folder too. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(webManifest(import.meta.env.BASE_URL)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
