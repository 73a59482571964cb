import type { Rubric } from './scores-schema.ts';

/** What a page reaches in a rubric. */
export interface Score {
  /** Points above the least, and the most that could be had, over the questions that apply. */
  points: number;
  of: number;
  /** points ÷ of, 0 to 1; 1 where no question applies. */
  share: number;
}

/** The score of one page in a rubric. A scale from 1 counts from 0, so that all ones give a share of 0. */
export function scoreOf(rubric: Rubric, page: string): Score {
  const given = rubric.items.map((item) => item.points[page]).filter((value) => typeof value === 'number');
  const points = given.reduce((sum, value) => sum + value - rubric.least, 0);
  const of = given.length * (rubric.most - rubric.least);
  return { points, of, share: of === 0 ? 1 : points / of };
}

/** The mean points of one question over the pages to which it applies, or undefined where it applies to none. */
export function meanOf(points: Readonly<Record<string, number | 'na'>>): number | undefined {
  const given = Object.values(points).filter((value) => typeof value === 'number');
  return given.length === 0 ? undefined : given.reduce((sum, value) => sum + value, 0) / given.length;
}
