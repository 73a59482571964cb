import { z } from 'astro/zod';

const id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9_-]*$/,
    'expected a lower-case id such as "calf-raises"; copy it from the file it names',
  );
const sentence = (max: number) =>
  z
    .string()
    .trim()
    .min(3, 'expected some words; write them or take the field out')
    .max(max, `expected at most ${max} characters; shorten it`);

/** A question to guess before reading, with two answers. */
export const questionSchema = z.strictObject({
  /** What is asked, at most 140 characters, ending with a question mark. */
  ask: sentence(140).endsWith('?', 'expected a question; end it with a question mark'),
  /** The two answers to choose from, at most 60 characters each. */
  answers: z.tuple([sentence(60), sentence(60)]),
  /** Which one is right: 0 the first, 1 the second. */
  answer: z
    .number()
    .int()
    .min(0)
    .max(1, 'expected 0 for the first answer or 1 for the second; write that number'),
  /** Why it is right, in one or two sentences without numbers, at most 200 characters. Also told in the text. */
  because: sentence(200).regex(
    /^\D*$/,
    'expected no numbers here; put measured numbers in a claim in the text',
  ),
});

/** One chapter on how the pump works: the frontmatter of one MDX file in content/pump/. The file's name is its id and its anchor. */
export const chapterSchema = z
  .strictObject({
    /** A statement, at most 60 characters, such as "Valves let blood go one way". The page writes it as the heading. */
    title: sentence(60).refine((title) => !title.endsWith('?'), {
      message: 'expected a statement, not a question; say what the chapter tells',
    }),
    /** Place on the page, from 1. No two chapters share a number. */
    order: z.number().int().min(1).max(99),
    /** The chapter in one or two sentences, at most 140 characters. */
    summary: sentence(140),
    /** The guess at the start of the chapter. */
    question: questionSchema,
    /** Ids of files in content/exercises/ that use what the chapter tells: 1 to 6. */
    exercises: z
      .array(id)
      .min(1, 'expected 1 to 6 exercises; name one that uses what the chapter tells')
      .max(6),
    /** Every source of the chapter with what it was used for. */
    references: z
      .array(
        z.strictObject({
          /** An id in content/references.json whose status is not "recalled". */
          id,
          /** What we took from it, in plain words, at most 160 characters. */
          usedFor: sentence(160),
        }),
      )
      .min(1, 'expected at least one source; add the ones that the claims cite'),
    /** The day the facts were last checked, YYYY-MM-DD. */
    checked: z.iso.date(),
    /** The day they are due to be checked again, after `checked`. */
    due: z.iso.date(),
  })
  .refine((chapter) => chapter.due > chapter.checked, {
    path: ['due'],
    message: 'expected a day after "checked"; set it to a year later',
  });

/** A chapter as the code sees it, without its id and its prose. */
export type Chapter = z.infer<typeof chapterSchema>;
/** The guess at the start of a chapter. */
export type Question = z.infer<typeof questionSchema>;
