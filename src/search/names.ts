/** Names that people use for pages and sections whose content has no field for them, by path. */
export interface PageNames {
  /** Shown as "Also called" when one of them is what matched. */
  otherNames: readonly string[];
  /** Searched, never shown. */
  searchWords: readonly string[];
}

const listed = (text: string) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/** Makes the names of one page from two texts with commas: names that are shown, and words that are only searched. */
export const names = (otherNames: string, searchWords = ''): PageNames => ({
  otherNames: listed(otherNames),
  searchWords: listed(searchWords),
});
