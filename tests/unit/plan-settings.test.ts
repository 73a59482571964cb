import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paginate } from '../../src/plan/paginate.ts';
import { addExercise } from '../../src/plan/plan.ts';
import type { Routine } from '../../src/plan/routine.ts';
import { emptyRoutine } from '../../src/plan/routine.ts';
import { library } from '../fixtures/plan-library.ts';

/** A sheet of so many exercises in few words: its sides, where the boxes are, how many stills and how wide, and what it tells. */
function setWords(print: Partial<Routine>, count: number): string {
  const routine = library.exercises
    .slice(0, count)
    .reduce((made, { id }) => addExercise(made, library, id), { ...emptyRoutine, ...print });
  const [help = assert.fail()] = library.help;
  const { setting, pages } = paginate({
    ...{ routine, library, help, title: 'My routine', made: 'Made 23 November 2026' },
    address: 'example.org/second-heart/my-routine/',
  });
  const { boxes, frames, frame } = setting;
  const more = (['tip', 'grow', 'dense', 'smallHelp', 'runOn', 'tight'] as const).filter(
    (name) => setting[name],
  );
  return [pages.length, boxes, `${frames}x${frame}`, ...more].join(' ');
}
const prepared = { ...emptyRoutine.options, prepared: true };

/*
 * How a sheet gives way as lines are added. Boxes move from under the words to beside them and pictures grow smaller, then the
 * instruction or the next step goes, then the lines stand closer, and the last resort comes before a second side.
 */
const ladders: readonly [
  name: string,
  print: Partial<Routine>,
  steps: readonly [from: number, set: string][],
][] = [
  [
    'normal print on A4',
    { paper: 'a4', print: 'normal', weeks: 1 },
    [
      [1, '1 under 3x24 tip grow'],
      [5, '1 under 3x24 tip grow'],
      [6, '1 beside 2x18 tip grow dense'],
      [8, '1 beside 2x18 tip dense'],
      [9, '2 under 3x24 tip grow'],
    ],
  ],
  [
    'normal print on Letter for 4 weeks',
    { paper: 'letter', print: 'normal', weeks: 4, options: prepared },
    [
      [1, '1 beside 2x20 tip grow'],
      [5, '1 beside 2x18 tip grow dense'],
      [6, '2 beside 2x20 tip grow'],
    ],
  ],
  [
    'large print on A4',
    { paper: 'a4', print: 'large', weeks: 1 },
    [
      [1, '1 under 3x26 tip grow'],
      [3, '1 under 2x24 tip'],
      [4, '1 beside 2x18 grow dense'],
      [5, '1 beside 2x16 dense'],
      [6, '2 under 3x26 tip grow'],
    ],
  ],
  [
    'large print on Letter for 4 weeks',
    { paper: 'letter', print: 'large', weeks: 4, options: prepared },
    [
      [1, '1 under 2x26 tip grow'],
      [2, '1 beside 2x18 grow dense'],
      [4, '1 beside 2x16 dense'],
      [5, '1 beside 2x16 dense smallHelp tight'],
      [6, '2 beside 2x18 grow dense'],
    ],
  ],
];
for (const [name, print, steps] of ladders)
  test(`${name}: as lines are added, a sheet gives way step by step`, () => {
    assert.deepEqual(
      steps.map(([count]) => [count, setWords(print, count)]),
      steps,
    );
  });
