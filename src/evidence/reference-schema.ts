import { z } from 'astro/zod';

const text = z.string().trim().min(1);
/** Year, month, day: as many as are known. */
const day = z.strictObject({
  'date-parts': z
    .array(z.array(z.number().int()).min(1).max(3))
    .length(1)
    .refine((parts) => (parts[0]?.[0] ?? 0) >= 1600 && (parts[0]?.[0] ?? 0) <= 2100, {
      message: 'expected a year from 1600 to 2100; write it as [[2004, 1]]',
    }),
});

/** A person, or a body such as a health service. "et al." stands for authors who are not listed. */
const nameSchema = z.union([
  z.strictObject({ family: text, given: text.optional() }),
  z.strictObject({ literal: text }),
]);

/** How much of a source stood behind what we say. `recalled` sources may not be cited. */
export const referenceStates = ['seen', 'partial', 'recalled'] as const;
/** How far a source was read. Nobody read a full paper. */
export const readingDepths = ['abstract', 'page excerpt', 'second-hand'] as const;

/** One source: an entry of content/references.json, in CSL-JSON with four fields of our own. */
export const referenceSchema = z
  .strictObject({
    /** The key that claims use, such as "padberg2004". */
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9_-]*$/, 'expected lower-case letters, digits, hyphens; rename the id'),
    /** The CSL type. */
    type: z.enum(['article-journal', 'article', 'webpage', 'report', 'software', 'book', 'chapter']),
    /** The title as published. */
    title: text,
    /** Ours: the short name readers see, where authors and year do not make one. At most 60 characters. */
    label: text.max(60).optional(),
    /** Who wrote it, in order; left out where no author is known for sure. */
    author: z.array(nameSchema).min(1).optional(),
    'container-title': text.optional(),
    publisher: text.optional(),
    /** When it was published. Without it, URL and accessed are needed. */
    issued: day.optional(),
    /** When we read it. */
    accessed: day.optional(),
    volume: text.optional(),
    issue: text.optional(),
    page: text.optional(),
    /** Starts with "10." and has no "https://doi.org/" before it. */
    DOI: z
      .string()
      .regex(
        /^10\.\d{4,9}\/[^\s"<>]+$/,
        'expected a DOI such as "10.1016/j.jvs.2003.09.036"; copy it without the web address',
      )
      .optional(),
    /** The number in PubMed, digits only. */
    PMID: z
      .string()
      .regex(/^\d{1,8}$/, 'expected 1 to 8 digits; copy the number alone')
      .optional(),
    /** The number in PubMed Central. */
    PMCID: z
      .string()
      .regex(/^PMC\d{1,9}$/, 'expected "PMC" and digits; copy it with the letters')
      .optional(),
    URL: z.url({ protocol: /^https?$/ }).optional(),
    /** Ours: seen (read as below), partial (some bibliographic details not confirmed), recalled (not read). */
    status: z.enum(referenceStates),
    /** Ours: how far it was read. */
    read: z.enum(readingDepths),
    /** Ours: what a reader should know about how we read it, in plain sentences. */
    note: text.max(200).optional(),
  })
  .superRefine((reference, context) => {
    if (!reference.issued && !(reference.URL && reference.accessed)) {
      context.addIssue({
        code: 'custom',
        path: ['issued'],
        message:
          'expected a year, or for a page without one URL and accessed; add "issued": {"date-parts": [[2004]]}',
      });
    }
  });

/** One source as the code sees it. */
export type Reference = z.infer<typeof referenceSchema>;
/** seen, partial or recalled. */
export type ReferenceStatus = (typeof referenceStates)[number];
