import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { checkClaims } from './src/evidence/check-claims.build.ts';
import { termMarks } from './src/evidence/term-marks.build.ts';
import { siteSettings } from './src/run/settings.js';
import { searchIndex } from './src/search/pagefind.build.ts';
import { pagefindVersion } from './src/search/pagefind-version.build.ts';
import { hashedNames } from './src/site/hashed-names.build.ts';
import { hosting } from './src/site/hosting.build.ts';
import { leanPages } from './src/site/lean.build.ts';
import { layerOrder } from './src/site/layer-order.build.ts';
import { offline } from './src/site/offline.build.ts';
import { pagePolicy, scriptSources } from './src/site/policy.ts';
import { precompress } from './src/site/precompress.build.ts';
import { narrowPolicies } from './src/site/prune-policy.build.ts';

const { site, base } = siteSettings(process.env);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // One round trip: the few kilobytes of style that a page needs travel inside it.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // The order matters: each of the last ones works on what those before it wrote.
  integrations: [
    checkClaims(),
    mdx(),
    preact(),
    sitemap(),
    narrowPolicies(),
    hashedNames(),
    searchIndex(),
    termMarks(),
    leanPages(),
    hosting(),
    offline(),
    precompress(),
  ],
  // Coloured code would need inline styles, and the site shows no code.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [...pagePolicy],
      scriptDirective: { resources: scriptSources },
    },
  },
  vite: {
    plugins: [layerOrder(), tailwindcss()],
    define: { PAGEFIND_VERSION: JSON.stringify(pagefindVersion) },
    // Small scripts stay files of their own: cached once for all pages, and no fingerprint in each page's policy.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // What the islands share comes as one file: fewer requests, and less to send.
        output: { codeSplitting: { groups: [{ name: 'preact', test: /node_modules\/preact\// }] } },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Named for the component they come from, without the rest of the name that Astro gives a script.
              entryFileNames: ({ name }) =>
                `_astro/${name.replace(/\.astro_astro_type_script.*/, '')}.[hash].js`,
            },
          },
        },
      },
    },
  },
});
