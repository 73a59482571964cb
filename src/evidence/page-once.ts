const pages = new WeakMap<object, Map<string, number>>();

/**
 * How many times a thing has been asked for on one page, counting this time.
 * @param page what stands for the page: Astro.request, one object per page
 * @param key the thing, such as "term reflux"
 * @returns 1 the first time
 */
export function timesOnPage(page: object, key: string): number {
  const counts = pages.get(page) ?? new Map<string, number>();
  pages.set(page, counts);
  const times = (counts.get(key) ?? 0) + 1;
  counts.set(key, times);
  return times;
}

/**
 * An id for an element that is the same in each build and differs from the others of its page.
 * @param kind what it is, such as "source"; the id starts with it
 * @param text what the element is about; the same text gives the same id
 * @param times the count from timesOnPage for this text; from the second on it becomes part of the id
 */
export function steadyId(kind: string, text: string, times: number): string {
  let hash = 5381;
  for (const letter of text) hash = (Math.imul(hash, 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  const id = `${kind}-${hash.toString(36)}`;
  return times > 1 ? `${id}-${times}` : id;
}
