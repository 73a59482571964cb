import { z } from 'astro/zod';
import { looks } from './cast.ts';
import { effortSchema, poseSchema, spotSchema, within } from './pose-schema.ts';
import { propKinds } from './prop-kinds.ts';

const seconds = (max: number) => within(0, max, 'seconds', 'leave it out for an ordinary pace');
const words = z
  .string()
  .trim()
  .min(2)
  .max(28)
  .refine((text) => text.split(/\s+/).length <= 3, {
    error: 'expected a label of at most 3 words; put the rest in the caption',
  });

/** A thing in the picture. Its measures are fixed; only its place is chosen. */
export const propSchema = z.strictObject({
  /** What it is. */
  kind: z.enum(propKinds),
  /** Where it stands, in units right of the middle: a chair by its seat, a worktop, wall or stairs by the front edge. */
  x: within(-116, 116, 'units', 'the picture reaches from -116 to 116'),
  /** Height of its lower edge above the ground: for pillows on a bed. For a pool: depth of the water. */
  up: within(0, 200, 'units', 'pillows lie on the bed at 26').optional(),
});

/** An arrow in free space: a line from one spot to another, or part of a circle. */
export const arrowSchema = z.union([
  z.strictObject({
    /** Tail. */
    from: spotSchema,
    /** Head. */
    to: spotSchema,
    /** How far the middle bulges to the left of the way, in units. Default 0: straight. */
    bend: within(-60, 60, 'units', 'a gentle curve is 8').default(0),
  }),
  z.strictObject({
    /** Middle of the circle. */
    around: spotSchema,
    /** Half its width and half its height. */
    size: z.tuple([
      within(3, 60, 'units', 'a foot circle is 10'),
      within(3, 60, 'units', 'a foot circle is 12'),
    ]),
    /** Where it starts and ends, in degrees clockwise from the top. */
    turn: z.tuple([z.number(), z.number()]),
  }),
  z.strictObject({
    /** A capital letter drawn in the air. */
    letter: z.enum(['A', 'B', 'C']),
    /** Lower left corner of the letter. */
    corner: spotSchema,
  }),
]);

const picture = {
  /** What the reader does, at most 3 words, such as "Stand tall". */
  label: words,
  /** One short sentence. */
  caption: z.string().trim().min(3).max(80),
  /** How long it takes to get into this picture from the one before. Default 1. */
  seconds: seconds(10).default(1),
  /** How long this picture is held. Default 0. */
  hold: seconds(60).default(0),
  /** At most one arrow. */
  arrow: arrowSchema.optional(),
};

/** One picture of a side view: a posture, words and a time. */
export const phaseSchema = poseSchema.extend(picture);

const effortPair = z.strictObject({ left: effortSchema.optional(), right: effortSchema.optional() });

/** One picture of a back view: the person is seen from behind, so that both calves show. */
export const backPhaseSchema = z.strictObject({
  ...picture,
  /** How far the hips move sideways, + to the right, in units. */
  shift: within(-16, 16, 'units', 'with the feet hip-width apart one foot takes all the weight at 11'),
  /** How far each heel is off the ground. Default 0. */
  heels: z
    .strictObject({
      left: within(0, 14, 'units', 'a light heel is 2, a tiptoe 10').optional(),
      right: within(0, 14, 'units', 'a light heel is 2, a tiptoe 10').optional(),
    })
    .optional(),
  /** The calf muscles. Default rest. */
  calf: effortPair.optional(),
});

const common = {
  /** Who is drawn: bun and crop are grey-haired. */
  look: z.enum(looks),
  /** The things in the picture. Default none. */
  props: z.array(propSchema).max(4).default([]),
  /** Which picture stands for the exercise on cards and on paper, counted from 1. */
  card: z.number().int().min(1).max(4),
  /** smooth: each picture eases in and out. steady: an even rhythm such as walking. Default smooth. */
  rhythm: z.enum(['smooth', 'steady']).default('smooth'),
};

/** The drawing from the side, facing right. */
export const sideFigureSchema = z.strictObject({
  view: z.literal('side'),
  ...common,
  /** How far the ground passes during one loop: [forward, up]. Only for walking and stairs. */
  stride: z.tuple([z.number(), z.number()]).optional(),
  /** What all pictures share. */
  start: poseSchema,
  /** Two to four pictures. */
  phases: z.array(phaseSchema).min(2).max(4),
});

/** The drawing from behind. */
export const backFigureSchema = z.strictObject({
  view: z.literal('back'),
  ...common,
  /** Two to four pictures. */
  phases: z.array(backPhaseSchema).min(2).max(4),
});

/** A drawing as the code sees it, from the side. */
export type SideFigure = z.infer<typeof sideFigureSchema>;
/** A drawing as the code sees it, from behind. */
export type BackFigure = z.infer<typeof backFigureSchema>;
/** A drawing: who, from which side, and two to four pictures. */
export type Figure = SideFigure | BackFigure;
/** A thing in the picture. */
export type PropData = z.infer<typeof propSchema>;
/** An arrow. */
export type ArrowData = z.infer<typeof arrowSchema>;
