import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { checkClaims } from './src/evidence/check-claims.build.ts';
import { siteSettings } from './src/run/settings.js';
import { narrowPolicies } from './src/site/prune-policy.build.ts';
import { layerOrder } from './src/site/layer-order.build.ts';

const { site, base } = siteSettings(process.env);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  // One round trip: the few kilobytes of style that a page needs travel inside it.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [checkClaims(), mdx(), preact(), sitemap(), narrowPolicies()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "font-src 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-src 'none'",
        "manifest-src 'self'",
        "worker-src 'self'",
      ],
    },
  },
  vite: {
    plugins: [layerOrder(), tailwindcss()],
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
