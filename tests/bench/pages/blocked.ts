/** A piece of work of a browser during which it answers nobody. Times in milliseconds from the start of the visit. */
export interface Task {
  readonly startTime: number;
  readonly duration: number;
}

/** A task up to this long counts as none. In milliseconds. */
const unnoticed = 50;

/**
 * Total blocking time: of each task that goes on after the first picture, what is beyond 50 ms. Lighthouse stops counting once a
 * page is quiet; this goes on to the end of the visit. Source of the definition: https://web.dev/articles/tbt
 * @returns milliseconds
 */
export function totalBlockingTime(tasks: readonly Task[], firstPaint: number): number {
  return tasks
    .map(({ startTime, duration }) => startTime + duration - Math.max(startTime, firstPaint))
    .reduce((sum, after) => sum + Math.max(0, after - unnoticed), 0);
}

/** Of each task that began before the first picture, what is beyond 50 ms: nothing was there to tap yet. In milliseconds. */
export function blockedBefore(tasks: readonly Task[], firstPaint: number): number {
  return tasks
    .filter(({ startTime }) => startTime < firstPaint)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - unnoticed), 0);
}
