import {
  backFigureSchema,
  sideFigureSchema,
  type BackFigure,
  type SideFigure,
} from '../../src/figures/figure-data-schema.ts';

const words = { label: 'Rise', caption: 'Go up.' };
export type Written = Readonly<Record<string, unknown>>;

/** A side view made for one test: what the test is not about is left as plain as it can be. */
export function sideFigure({
  phases = [{}, {}],
  ...facts
}: Written & { phases?: readonly Written[] } = {}): SideFigure {
  return sideFigureSchema.parse({
    ...{ view: 'side', look: 'short', card: 1, start: { preset: 'stand' } },
    ...facts,
    phases: phases.map((phase) => ({ ...words, ...phase })),
  });
}

/** A view from behind made for one test, at a worktop. */
export function backFigure(phases: readonly Written[], facts: Written = {}): BackFigure {
  return backFigureSchema.parse({
    ...{ view: 'back', look: 'short', card: 1, props: [{ kind: 'counter', x: 0 }] },
    ...facts,
    phases: phases.map((phase) => ({ ...words, shift: 0, ...phase })),
  });
}
