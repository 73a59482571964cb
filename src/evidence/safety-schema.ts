import { z } from 'astro/zod';

const sentence = (max: number) => z.string().trim().min(3).max(max);
const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case words joined by hyphens; rename the id');
const sources = {
  /** Reference ids. An empty list means cautious advice of our own, and the page says so. */
  references: z.array(z.string().min(2)),
  /** What no source says, after "Our own cautious advice, no study:", such as "the limit of 3 months". */
  own: sentence(160).optional(),
};

/** When the facts of the file were checked (YYYY-MM-DD), and when they are due again. */
const dates = {
  checked: z.iso.date(),
  due: z.iso.date(),
};
const dueAfterChecked = (file: { checked: string; due: string }) => file.due > file.checked;
const dueMessage = {
  message: 'expected a due date after the checked date; correct one of the two',
  path: ['due'],
};

/** How fast to act: `now` is the emergency number, `today` is medical advice on the same day. */
export const urgencies = ['now', 'today'] as const;

/** Signs that mean stop and get help. */
const emergency = z.strictObject({
  kind: z.literal('emergency'),
  ...dates,
  /** In the order of the page: what needs the emergency number comes first. */
  signs: z
    .array(
      z.strictObject({
        id,
        /** now or today. */
        urgency: z.enum(urgencies),
        /** What a person notices: one sentence or two, for all skin tones. */
        sign: sentence(260),
        /** What it may be: the plain word, the medical one in brackets. */
        may: sentence(90),
        /** What to do beyond calling, in short sentences. */
        action: sentence(200),
        ...sources,
      }),
    )
    .min(1),
});

/** What the routine builder does for a situation. */
const ruleSchema = z.strictObject({
  /** True: the builder opens only after "my team has said I can exercise" is ticked. */
  lock: z.boolean(),
  /** Exercises that are not offered: ids of files in content/exercises/. */
  hides: z.array(id),
  /** The most balance an offered exercise may need, 0 to 3. Left out: no limit. */
  maxBalance: z.number().int().min(0).max(3).optional(),
  /** Exercises to offer first: ids of files in content/exercises/. */
  prefer: z.array(id),
  /** The sentence or two the builder shows. */
  say: sentence(200),
});

/** Situations in which to ask a clinician before starting. */
const askFirst = z.strictObject({
  kind: z.literal('ask-first'),
  ...dates,
  situations: z
    .array(
      z.strictObject({
        id,
        /** The name as a heading, such as "Heart failure". At most 90 characters. */
        name: sentence(90),
        /** The same after "Ask first if you have", such as "numb feet". At most 110 characters. */
        have: sentence(110),
        /** Why to ask, in one to three short sentences. */
        why: sentence(300),
        /** What to do, in one to three short sentences. */
        action: sentence(300),
        rule: ruleSchema,
        ...sources,
      }),
    )
    .min(1),
});

/** What to watch for while exercising. Phrases that follow "Stop if you have" or "It is normal to feel". */
const stopSigns = z.strictObject({
  kind: z.literal('stop-signs'),
  ...dates,
  /** Stop and call the emergency number if it does not settle at once. */
  emergency: z.array(sentence(90)).min(1),
  /** Stop for today. */
  today: z.array(sentence(120)).min(1),
  /** No reason to stop. */
  normal: z.array(sentence(90)).min(1),
  /** What to look for on the next morning, and what to do: short sentences. */
  nextMorning: sentence(260),
  ...sources,
});

/** The short form for exercise pages, routines and printed sheets. */
const short = z.strictObject({
  kind: z.literal('short'),
  ...dates,
  /** The line that stands above the steps of an exercise: bold words first, then the signs, then what to do. */
  before: z.strictObject({ lead: sentence(40), text: sentence(200), link: sentence(40) }),
  heading: sentence(40),
  /** In order: now, today, stop. Each line is a lead in bold and the rest of the sentence. */
  lines: z
    .array(
      z.strictObject({
        id: z.enum(['now', 'today', 'stop']),
        lead: sentence(90),
        text: sentence(200),
      }),
    )
    .length(3),
  /** The words of the link to the whole list. */
  link: sentence(60),
  ...sources,
});

/** Whom to call, by country. */
const numbers = z.strictObject({
  kind: z.literal('numbers'),
  ...dates,
  countries: z
    .array(
      z.strictObject({
        id,
        /** The name on the page, such as "UK". */
        name: z.string().trim().min(2).max(30),
        /** The emergency number as dialled. */
        emergency: z.string().regex(/^\d{3}$/, 'expected three digits; write the emergency number alone'),
        /** Whom to ask on the same day, after "Ask", such as "your GP, or call 111". */
        urgent: sentence(80),
        /** The number for urgent advice, where there is one. */
        urgentNumber: z
          .string()
          .regex(/^\d{3,4}$/)
          .optional(),
      }),
    )
    .min(1),
});

/** How to make a room safe to exercise in: short sentences. */
const homeSetup = z.strictObject({
  kind: z.literal('home-setup'),
  ...dates,
  items: z.array(sentence(120)).min(1),
  ...sources,
});

/** One file of content/safety/. Its `kind` says which, and is the file's name. */
export const safetySchema = z
  .discriminatedUnion('kind', [emergency, askFirst, stopSigns, short, numbers, homeSetup])
  .refine(dueAfterChecked, dueMessage);

/** Any safety file. */
export type SafetyFile = z.infer<typeof safetySchema>;
/** The safety file of one kind, such as SafetyOf<'emergency'>. */
export type SafetyOf<K extends SafetyFile['kind']> = Extract<SafetyFile, { kind: K }>;
