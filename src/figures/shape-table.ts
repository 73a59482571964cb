import { backShapes } from './back-shapes.ts';
import { propShapes } from './prop-shapes.ts';
import { sideShapes, type Pieces } from './shapes.ts';

/** Every shape that can be placed, by name. */
export const shapeTable = { ...sideShapes, ...propShapes, ...backShapes } as const;

/** The name of a shape; in the page its id is this with "f-" before it. */
export type ShapeName = keyof typeof shapeTable;

/** What a shape is made of. */
export const piecesOf = (name: ShapeName): Pieces => shapeTable[name];
