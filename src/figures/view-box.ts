/** Size of every picture, shared by all, so that people keep one scale. The lowest 2 units are the ground line. */
export const figureSize = { width: 232, height: 226, left: 116, ground: 224 } as const;

/** The viewBox of every picture. */
export const figureViewBox = `0 0 ${figureSize.width} ${figureSize.height}`;
