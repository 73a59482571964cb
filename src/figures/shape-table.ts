import { backShapes } from './back-shapes.ts';
import { propShapes } from './prop-shapes.ts';
import { sideShapes, type Pieces } from './shapes.ts';

/** Every shape that can be placed, by name. */
export const shapeTable = { ...sideShapes, ...propShapes, ...backShapes } as const;

/** The name of a shape. */
export type ShapeName = keyof typeof shapeTable;

/** What a shape is made of. */
export const piecesOf = (name: ShapeName): Pieces => shapeTable[name];

const outer = new Set(['skin', 'shorts', 'top', 'shoe', 'hair']);

/** The outline of a shape as one path, for the halo of a body; pieces that lie within it are left out. */
export const outlineOf = (name: ShapeName): string =>
  piecesOf(name)
    .filter(([kind]) => outer.has(kind))
    .map(([, path]) => path)
    .join('');
