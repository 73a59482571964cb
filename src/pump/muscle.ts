/** One squeeze of the calf: the pressure the muscle puts on the deep veins, over time. Seconds and mmHg. */
export interface Squeeze {
  /** Seconds from rest to full pressure, above 0. */
  readonly rise: number;
  /** Seconds at full pressure. */
  readonly hold: number;
  /** Seconds back to rest, above 0. */
  readonly fall: number;
  /** Full pressure, mmHg. */
  readonly peak: number;
}

/** The same squeeze again and again. */
export interface Series {
  readonly squeeze: Squeeze;
  /** Seconds from the start of one squeeze to the start of the next: at least rise + hold + fall. */
  readonly every: number;
  /** How many squeezes. */
  readonly count: number;
}

const raisedCosine = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

/** How far along a squeeze is, 0 (rest) to 1 (full), `time` seconds after its start. Smooth at both ends. */
export function squeezeShare(time: number, { rise, hold, fall }: Squeeze): number {
  if (time <= 0 || time >= rise + hold + fall) return 0;
  if (time < rise) return raisedCosine(time / rise);
  if (time <= rise + hold) return 1;
  return raisedCosine((rise + hold + fall - time) / fall);
}

/** How far along the present squeeze of a series is, 0 to 1, `time` seconds after its start. */
export function seriesShare(time: number, series: Series): number {
  const number = Math.floor(time / series.every);
  if (number < 0 || number >= series.count) return 0;
  return squeezeShare(time - number * series.every, series.squeeze);
}

/** Muscle pressure of a series in mmHg, `time` seconds after its start. */
export function seriesPressure(time: number, series: Series): number {
  return series.squeeze.peak * seriesShare(time, series);
}

/** How long a series lasts, in seconds, with the rest after the last squeeze. */
export function seriesLength(series: Series): number {
  return series.every * series.count;
}
