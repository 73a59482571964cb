import { drawCalfSeries } from './calf-series.ts';
import { frames, leakyState } from './frames.ts';

const names = [...frames.map(({ id }) => id), 'leaky'] as const;
const drawings = drawCalfSeries([...frames, { id: 'leaky', state: leakyState }], 'frame');

/** The drawings of the page on how the pump works, by id, as SVG text. Each has the group id "frame-" and its own id. */
export const howDrawings: ReadonlyMap<string, string> = new Map(
  names.map((id, i) => [id, drawings[i] ?? '']),
);
