/**
 * How sure the evidence lets us be, in the words the reader sees.
 * - strong: several consistent randomised trials, or a guideline, on outcomes people notice
 * - some: at least one randomised trial or meta-analysis, but small, indirect or in a narrow group
 * - little: a measured effect in small studies; no trial on how people feel or heal
 * - unclear: reasoning or expert advice only, or studies that disagree
 */
export const grades = ['strong', 'some', 'little', 'unclear'] as const;

/** One of the four grades. */
export type Grade = (typeof grades)[number];

/** The sentence that explains a grade to a reader, by grade. */
export const gradeMeaning: Readonly<Record<Grade, string>> = {
  strong: 'Several good trials agree, on things that people notice.',
  some: 'At least 1 trial or pooled review supports it, but the studies are small or in a narrow group.',
  little: 'Small studies measured an effect. We found no trial of how people feel or heal.',
  unclear: 'We found no good study, or the studies disagree.',
};

/** How many of the four squares of the meter are filled, by grade: 4 for strong, 1 for unclear. */
export const gradeSquares: Readonly<Record<Grade, 1 | 2 | 3 | 4>> = {
  strong: 4,
  some: 3,
  little: 2,
  unclear: 1,
};

/** The words shown beside the meter, by grade, such as "Some evidence (3 out of 4)". */
export function gradeWords(grade: Grade): string {
  const name = {
    strong: 'Strong evidence',
    some: 'Some evidence',
    little: 'Little evidence',
    unclear: 'Unclear',
  }[grade];
  return `${name} (${gradeSquares[grade]} out of 4)`;
}
