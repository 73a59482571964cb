import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exercise } from '../../src/exercises/schema.ts';
import { paperPicture } from '../../src/plan/paper-picture.ts';
import { paperColours } from '../../src/figures/standalone-paper.ts';
import { figures } from './figures-data.ts';

const figure = figures()[0]?.[1] ?? assert.fail('no figure');
const picture = (look: Exercise['figure']['look'], position: Exercise['position'] = ['standing']) =>
  paperPicture({ figure: { ...figure, look }, name: 'Calf raises', position }, 1);
/** What the hair is painted with: the last rule for it counts. */
const hair = (svg: string) => svg.split(paperColours['hair-grey']).length - 1;

test('on the sheet the two older people have grey hair, the others dark hair', () => {
  for (const look of ['bun', 'crop'] as const) assert.ok(hair(picture(look)) > 0, look);
  assert.equal(hair(picture('short')), 0);
});

test('who lies down needs the whole width of the drawing; who stands, the middle of it', () => {
  const width = (svg: string) => Number(/viewBox="[-\d.]+ [-\d.]+ ([\d.]+)/.exec(svg)?.[1]);
  assert.ok(width(picture('short', ['lying'])) > width(picture('short', ['standing'])));
});
