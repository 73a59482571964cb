import type { Library } from './library.ts';
import { mendJson } from './mend-json.ts';
import type { Opened } from './narrow.ts';
import { isRecord, narrowRoutine } from './narrow.ts';
import { ownWords } from './plan.ts';
import type { Routine } from './routine.ts';
import { emptyRoutine, portable } from './routine.ts';

/** What a routine file says it is, so that a file of another kind can be told apart. */
export const fileFormat = 'second-heart-routine';
/** The largest file that is read, in bytes. A routine of ten lines has about 3,000. */
export const largestFile = 1_000_000;

/** A routine as the text of a file. It holds own words, and the name that the person gave it. */
export function writeFile(name: string, routine: Routine): string {
  return `${JSON.stringify({ format: fileFormat, name: ownWords(name), routine: portable(routine) }, null, 2)}\n`;
}

/** A name for the file: the routine's name in plain letters. */
export function fileName(name: string, ending: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return `${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'my-routine'}.${ending}`;
}

/** The message for a file too large to be a routine, or null when its size is fine. */
export function tooLarge(bytes: number): string | null {
  if (bytes <= largestFile) return null;
  const size = bytes >= 1e7 ? Math.round(bytes / 1e6) : Math.round(bytes / 1e5) / 10;
  return `This file is ${size} MB. A routine file is smaller than 1 MB, so we did not open it.`;
}

/**
 * The text of any file whatever as a routine. Half a file gives the lines that are whole. Never throws.
 * @returns name: the name in the file, empty when there is none
 */
export function readFile(text: string, library: Library): Opened & { readonly name: string } {
  const nothing = (message: string) => ({
    ...{ routine: emptyRoutine, messages: [message], found: false, name: '' },
  });
  const large = tooLarge(text.length);
  if (large) return nothing(large);
  const { value, whole } = mendJson(text.replace(/^\uFEFF/, ''));
  if (value === undefined)
    return nothing('This file is not a routine. Choose a file that was saved from this page.');
  if (!isRecord(value) || value['format'] !== fileFormat) {
    return nothing('This is a file of another kind. Choose a file that was saved from this page.');
  }
  const opened = narrowRoutine(value['routine'], library);
  const name = typeof value['name'] === 'string' ? ownWords(value['name']) : '';
  const half = whole ? [] : ['The end of this file is missing. What is whole is kept.'];
  return { ...opened, messages: [...half, ...opened.messages], name };
}
