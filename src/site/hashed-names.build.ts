import { createHash } from 'node:crypto';
import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashedName, isOwnFile, withHashedNames } from './hashed-names.ts';

/**
 * Gives drawings and data names that change with their content, so that a browser need not ask again whether they are new.
 * Must come before the search index, which says where the small drawings are.
 */
export function hashedNames(): AstroIntegration {
  let base = '/';
  return {
    name: 'hashed-names',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const names = new Map<string, string>();
        for (const file of globSync('**/*.*', { cwd: folder }).map((each) => each.replaceAll('\\', '/'))) {
          if (!isOwnFile(file)) continue;
          const hash = createHash('sha256')
            .update(readFileSync(join(folder, file)))
            .digest('hex');
          const name = hashedName(file, hash);
          names.set(file, name);
          renameSync(join(folder, file), join(folder, name));
        }
        rmSync(join(folder, 'figures'), { recursive: true });
        for (const page of globSync('**/*.html', { cwd: folder })) {
          const html = readFileSync(join(folder, page), 'utf8');
          writeFileSync(join(folder, page), withHashedNames(html, base, names));
        }
        logger.info(`${names.size} drawings and files of data`);
      },
    },
  };
}
