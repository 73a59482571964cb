/** A moment of the loop: the picture it leaves, the picture it goes to (both counted from 0), and how far, 0 to 1. */
export interface Instant {
  from: number;
  to: number;
  share: number;
}

/** Seconds that one loop of the pictures takes. */
export function loopSeconds(figure: { phases: readonly { seconds: number; hold: number }[] }): number {
  return figure.phases.reduce((sum, phase) => sum + phase.seconds + phase.hold, 0);
}

/** Where in the loop a time is. The loop starts in picture 1, holds it, and moves on to picture 2. */
export function instantAt(
  figure: { phases: readonly { seconds: number; hold: number }[] },
  seconds: number,
): Instant {
  const { phases } = figure;
  let rest = seconds % Math.max(0.01, loopSeconds(figure));
  for (const [from, phase] of phases.entries()) {
    const to = (from + 1) % phases.length;
    if (rest < phase.hold) return { from, to, share: 0 };
    rest -= phase.hold;
    const way = phases[to]?.seconds ?? 0;
    if (rest < way) return { from, to, share: rest / way };
    rest -= way;
  }
  return { from: phases.length - 1, to: 0, share: 1 };
}
