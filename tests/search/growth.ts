import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { buildIndex, type BuiltPage } from '../../src/search/index.build.ts';

/** How large the index is with that many exercises. */
export interface Growth {
  exercises: number;
  milliseconds: number;
  files: number;
  /** The whole folder, in bytes. */
  all: number;
  /** The list of words and names as it is sent, in bytes of brotli. */
  words: number;
  /** The largest single part of the text index, in bytes: what one word can cost. */
  part: number;
}

/** Pages for more exercises than there are: the real ones again, each with a name and some words of its own. */
function more(pages: readonly BuiltPage[], wanted: number): BuiltPage[] {
  const real = pages.filter(({ path }) => /^\/exercises\/[^/]+\/$/.test(path) && !path.includes('ladder'));
  const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'su'];
  const name = (n: number) =>
    String(n)
      .split('')
      .map((digit) => syllables[Number(digit)])
      .join('');
  return Array.from({ length: Math.max(0, wanted - real.length) }, (_, n) => {
    const page = real[n % real.length];
    const own = `${name(n + 1000)} ${name(n * 7 + 1000)}`;
    const html = (page?.html ?? '').replace(
      /<h1>([^<]*)<\/h1>/,
      (_all, title: string) => `<h1>${title} ${own}</h1>`,
    );
    return { path: `/exercises/more-${n}/`, html };
  });
}

/** Builds the index with that many exercises and measures it. */
export async function growthAt(pages: readonly BuiltPage[], exercises: number): Promise<Growth> {
  const start = performance.now();
  const { files } = await buildIndex([...pages, ...more(pages, exercises)]);
  const words = files.find(({ path }) => path === 'words.json')?.content ?? new Uint8Array();
  const parts = files.filter(({ path }) => path.includes('/index/')).map(({ content }) => content.length);
  return {
    exercises,
    milliseconds: Math.round(performance.now() - start),
    files: files.length,
    all: files.reduce((sum, { content }) => sum + content.length, 0),
    words: brotliCompressSync(words).length,
    part: Math.max(...parts),
  };
}
