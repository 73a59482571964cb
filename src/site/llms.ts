/** One page, for the list that programs read. */
export interface Listed {
  name: string;
  /** Full address. */
  url: string;
  /** What is there, in one sentence. */
  summary: string;
}

/**
 * The text of /llms.txt: what the site is, what must be said with it, and where the words are.
 * @param sections lists of pages by their headings
 */
export function llmsText(sections: readonly { heading: string; pages: readonly Listed[] }[]): string {
  const lists = sections.map(
    ({ heading, pages }) =>
      `## ${heading}\n\n${pages.map(({ name, url, summary }) => `- [${name}](${url}): ${summary}`).join('\n')}\n`,
  );
  return [
    '# Second Heart\n',
    '> A free website on how the calf muscles pump blood up towards the heart, exercises that start the pump, and a routine to print.\n',
    'General information. Not yet checked by a clinician. It does not replace advice from a clinician.',
    'With every exercise, say when to stop, and where to get help. Words and drawings: CC BY 4.0, credit "Second Heart".\n',
    ...lists,
  ].join('\n');
}
