/**
 * The address of a page of this site, under whatever folder the site is served from.
 * @param path starts with a slash, such as "/exercises/calf-raises/"
 * @param base the folder the site is served from, such as "/" or "/second-heart/" (import.meta.env.BASE_URL)
 * @returns the path to write in a link
 * @throws when the path does not start with a slash, since it would then depend on the page it stands on
 */
export function address(path: string, base: string): string {
  if (!path.startsWith('/'))
    throw new Error(`address(): expected a path that starts with "/", got "${path}". Add the slash.`);
  return base.replace(/\/$/, '') + path;
}
