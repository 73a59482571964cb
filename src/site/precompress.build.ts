import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Endings of files that are text, or as loose as text. Pictures and Pagefind's parts are packed already. */
export const textEndings = ['html', 'css', 'js', 'mjs', 'json', 'svg', 'xml', 'txt', 'wasm', 'webmanifest'];

/** Above this many files the best brotli, 8 times slower than the next, would be most of the build. */
const mostAtBest = 400;

const shrinkGzip = promisify(gzip);
const shrinkBrotli = promisify(brotliCompress);

/** A file and how small it became. */
export interface Compressed {
  /** Path under the folder, with forward slashes. */
  file: string;
  /** Bytes as it is. */
  plain: number;
  /** Bytes of the .br file, or 0 where it would have saved nothing and was not written. */
  br: number;
  /** Bytes of the .gz file, or 0 likewise. */
  gz: number;
}

/**
 * Writes `.br` and `.gz` beside each text file of a folder, for hosts that send files as they lie there.
 * The same input gives the same bytes: neither form carries a time or a name.
 * @param folder where the built site is
 * @returns every text file, in order of name
 */
export async function compressFolder(folder: string): Promise<Compressed[]> {
  const files = globSync(`**/*.{${textEndings.join(',')}}`, { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const quality = files.length > mostAtBest ? 9 : 11;
  const compressed: Compressed[] = [];
  const queue = files.values();
  const work = async () => {
    for (const file of queue) {
      const path = join(folder, file);
      const data = await readFile(path);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
      };
      const [br, gz] = await Promise.all([shrinkBrotli(data, { params }), shrinkGzip(data, { level: 9 })]);
      const saves = { br: br.length < data.length, gz: gz.length < data.length };
      if (saves.br) await writeFile(`${path}.br`, br);
      if (saves.gz) await writeFile(`${path}.gz`, gz);
      compressed.push({
        file,
        plain: data.length,
        br: saves.br ? br.length : 0,
        gz: saves.gz ? gz.length : 0,
      });
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return compressed.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Compresses what the build wrote. It must come last in the list of integrations, after all that write files. */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await compressFolder(fileURLToPath(dir));
        const sum = (pick: (file: Compressed) => number) =>
          Math.round(files.reduce((total, file) => total + pick(file), 0) / 1024);
        logger.info(
          `${files.length} files: ${sum(({ plain }) => plain)} kB, ` +
            `${sum(({ br, plain }) => br || plain)} kB as brotli, ${sum(({ gz, plain }) => gz || plain)} kB as gzip`,
        );
      },
    },
  };
}
