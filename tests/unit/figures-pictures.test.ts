import { test } from 'node:test';
import { drawStill } from '../../src/figures/draw.ts';
import { figures } from './figures-data.ts';

const snapshot = (id: string) => new URL(`snapshots/figures/${id}.svg.txt`, import.meta.url).pathname;

for (const [id, figure] of figures()) {
  test(`${id}: its pictures are as they were`, (t) => {
    const drawings = figure.phases.map((_, index) => drawStill(figure, index + 1));
    t.assert.fileSnapshot(drawings.join('\n').replaceAll('><', '>\n<'), snapshot(id), {
      serializers: [(text: string) => `${text}\n`],
    });
  });
}
