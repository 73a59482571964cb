/**
 * Groups of words and phrases that mean the same, from a text: "swell: puffy, puffed up; stair: staircase".
 * The first of each group is the word that the rest of the search uses for all of them. A phrase with a full stop is one
 * only where a question ends with it: "I have one leg.", but not "I have one leg swollen".
 */
export const groups = (text: string): readonly (readonly string[])[] =>
  text
    .split(';')
    .map((group) =>
      group
        .split(/[:,]/)
        .map((phrase) => phrase.trim())
        .filter(Boolean),
    )
    .filter(({ length }) => length > 1);
