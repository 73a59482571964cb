import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fingerprint } from './fingerprint.build.ts';

/**
 * A page whose content security policy allows only the inline scripts and styles that stand in it.
 * The policy as built allows every piece that any page of the site might use, which is longer and laxer.
 * @param html a built page
 */
export function prunePolicy(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g)]
    .filter(([, , attributes]) => !/\ssrc=/.test(attributes ?? ''))
    .map(([, , , text]) => fingerprint(text ?? ''));
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]+)"/,
    (_, before: string, policy: string) => {
      const kept = policy.replace(/ ?'sha256-[^']+'/g, (hash) => (inline.includes(hash.trim()) ? hash : ''));
      return `${before}${kept}"`;
    },
  );
}

/** Narrows the policy of every page after the build. Must come before anything that compresses the pages. */
export function narrowPolicies(): AstroIntegration {
  return {
    name: 'narrow-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          writeFileSync(path, prunePolicy(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}
