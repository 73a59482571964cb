import { minutesAdvised } from './dose.ts';
import { manyExercises } from './routine.ts';

/** What the evidence says of a whole week, in sentences. They come as data, beside the library. */
export interface Advice {
  /** To a person whose minutes of walking and the like reach the advice. Source: bull2020. */
  readonly reached: string;
  /** To a person with fewer minutes. Source: bull2020. */
  readonly below: string;
  /** To a person with a long list. Source: henry1999. */
  readonly longList: string;
}

/** The advice of the builder. */
export const advice: Advice = {
  reached: `That reaches the ${minutesAdvised} minutes advised for general health.`,
  below: `The advice for general health is ${minutesAdvised}. Any amount counts, and you can add more each week.`,
  longList: `You have more than ${manyExercises} exercises. Short lists may be done better: in a study of 15 people over 65, those with 2 exercises did them better than those with 8. It was a very small study.`,
};
