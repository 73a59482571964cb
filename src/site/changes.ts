/** One page whose facts were checked, for the feed. */
export interface Change {
  /** Path from the site's root, such as "/exercises/calf-raises/". */
  page: string;
  /** The page's name. */
  name: string;
  /** The day of the check, YYYY-MM-DD. */
  checked: string;
  /** The day of the next one, YYYY-MM-DD. */
  due: string;
}

/**
 * The checks of a site's content, newest first. Files that share a page share an entry: its newest check, its next due day.
 * @param files each content file with its page and its days
 */
export function changesOf(files: readonly Change[]): Change[] {
  const byPage = new Map<string, Change>();
  for (const file of files) {
    const known = byPage.get(file.page);
    byPage.set(file.page, {
      ...file,
      checked: known && known.checked > file.checked ? known.checked : file.checked,
      due: known && known.due < file.due ? known.due : file.due,
    });
  }
  return [...byPage.values()].sort(
    (a, b) => b.checked.localeCompare(a.checked) || a.page.localeCompare(b.page),
  );
}
