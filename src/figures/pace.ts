/** Seconds of one repetition: up (or out), hold, down (or back). */
export interface Tempo {
  up: number;
  hold: number;
  down: number;
}

/**
 * A figure whose loop keeps to the tempo of a dose: up is the way into picture 2, hold is how long picture 2 stays,
 * and down is shared by the ways from there back to picture 1. Other holds stay as drawn.
 */
export function paced<F extends { phases: { seconds: number; hold: number }[] }>(figure: F, tempo: Tempo): F {
  const back = figure.phases.filter((_, index) => index !== 1);
  const total = back.reduce((sum, phase) => sum + phase.seconds, 0) || 1;
  const phases = figure.phases.map((phase, index) =>
    index === 1
      ? { ...phase, seconds: tempo.up, hold: tempo.hold }
      : { ...phase, seconds: (phase.seconds / total) * tempo.down },
  );
  return { ...figure, phases };
}
