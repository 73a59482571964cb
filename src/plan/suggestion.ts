/** How a person can exercise: sitting only, standing with a hold, or standing freely. */
export const abilities = ['sit', 'hold', 'stand'] as const;
export type Ability = (typeof abilities)[number];

/** The three jobs of a first routine: a break from stillness, strength, and walking, cycling or the like. */
export const slots = ['break', 'strength', 'aerobic'] as const;
export type Slot = (typeof slots)[number];

/** One exercise that a rule proposes, for which job, and why. */
export interface Suggestion {
  readonly slot: Slot;
  readonly exercise: string;
  /** The reason in the reader's words, one or two short sentences. */
  readonly reason: string;
}

/** A rule: an exercise for a job, for whom, and the reason shown. The first rule that fits is taken. */
export interface SuggestionRule extends Suggestion {
  readonly abilities: readonly Ability[];
}
