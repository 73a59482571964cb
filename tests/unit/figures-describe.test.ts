import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeFigure, describeStill } from '../../src/figures/describe.ts';
import { backFigure, sideFigure } from './figures-made.ts';

const person = 'A person with short dark hair';
const stand = { preset: 'stand' };
const both = (leg: object) => ({ legs: { both: leg } });
const chair = { kind: 'chair', x: -20 };

/** What the first picture of a made figure is said to show, without the name and the caption. */
const scene = (facts: Parameters<typeof sideFigure>[0]) =>
  describeFigure(sideFigure(facts), 'Test')
    .replace(/^Test in 2 pictures\. /, '')
    .split('. 1. ')[0];

for (const [what, facts, said] of [
  ['standing', { start: stand }, 'standing'],
  ['standing when nothing is said', { start: {} }, 'standing'],
  ['sitting', { start: { preset: 'sit' }, props: [chair] }, 'sitting on a chair'],
  ['rising from a chair', { start: stand, props: [chair] }, 'standing in front of a chair'],
  ['standing at a worktop', { start: stand, props: [{ kind: 'worktop', x: 9 }] }, 'standing at a worktop'],
  [
    'lying',
    {
      start: { preset: 'lie' },
      props: [
        { kind: 'bed', x: 0 },
        { kind: 'pillow', x: -90 },
        { kind: 'pillows', x: 60 },
      ],
    },
    'lying on the back on a bed with pillows',
  ],
  ['riding', { start: { preset: 'ride' }, props: [{ kind: 'bike', x: 0 }] }, 'riding an exercise bike'],
  ['walking', { start: stand, stride: [60, 0] }, 'walking'],
  [
    'walking on a stick',
    { start: stand, stride: [60, 0], props: [{ kind: 'stick', x: 5 }] },
    'walking with a walking stick',
  ],
  [
    'climbing',
    {
      start: stand,
      stride: [68, 34],
      props: [
        { kind: 'stick', x: 5 },
        { kind: 'flight', x: 0 },
      ],
    },
    'climbing with a walking stick up stairs with a rail',
  ],
  [
    'a picture with a posture of its own',
    { start: stand, props: [chair], phases: [{ preset: 'sit' }, {}] },
    'sitting on a chair',
  ],
] as const)
  test(`a description names the posture and the things: ${what}`, () =>
    assert.equal(scene(facts), `${person} ${said}`));

for (const [what, start, said] of [
  ['a heel up', { ...stand, ...both({ heel: 40 }) }, ', heel raised'],
  ['a heel hardly up', { ...stand, ...both({ heel: 10 }) }, ''],
  ['the toes up on the heel', { ...stand, ...both({ toes: 20 }) }, ', toes up'],
  ['the toes hardly up', { ...stand, ...both({ toes: 5 }) }, ''],
  ['a free foot pointed', { ...stand, legs: { near: { thigh: 20, knee: 10, ankle: 40 } } }, ', toes pointed'],
  ['a free foot hanging', { ...stand, legs: { near: { thigh: 20, knee: 10, ankle: 20 } } }, ''],
  ['a free foot pulled up', { ...stand, legs: { near: { thigh: 20, knee: 10, ankle: -20 } } }, ', toes up'],
  ['a free foot level', { ...stand, legs: { near: { thigh: 20, knee: 10, ankle: -5 } } }, ''],
  ['bent knees', { ...stand, knees: 50 }, ', knees bent'],
  ['soft knees', { ...stand, knees: 10 }, ''],
  ['one knee lifted', { ...stand, legs: { near: { thigh: 80, knee: 90, ankle: 0 } } }, ''],
  ['heels up with bent knees', { ...stand, knees: 60, ...both({ heel: 30 }) }, ', heel raised, knees bent'],
] as const)
  test(`a description tells what the near foot does: ${what}`, () =>
    assert.equal(scene({ start }), `${person} standing${said}`));

test('knees that a seat bends are not told', () => {
  assert.doesNotMatch(scene({ start: { preset: 'sit' }, props: [chair] }) ?? '', /knees/);
});

for (const [what, leg, said] of [
  ['neither', {}, ''],
  ['the calf', { calf: 'tight' }, ' The calf muscle is tight.'],
  ['a calf half at work', { calf: 'half' }, ''],
  ['the shin', { shin: 'tight' }, ' The shin muscle is tight.'],
  ['both', { calf: 'tight', shin: 'tight' }, ' The calf and shin muscle is tight.'],
] as const)
  test(`a description tells which muscle is at work: ${what}`, () => {
    const figure = sideFigure({ phases: [{}, both(leg)] });
    assert.equal(
      describeStill(figure, 'Test', 2),
      `Test, picture 2 of 2, Rise: a person with short dark hair standing.${said}`,
    );
    assert.equal(
      describeFigure(figure, 'Test'),
      `Test in 2 pictures. ${person} standing. 1. Rise: Go up. 2. Rise: Go up.${said}`,
    );
  });

test('a view from behind is told as one, with its calves', () => {
  const figure = backFigure([{}, { calf: { left: 'tight' } }]);
  const seen = 'seen from behind, standing at a worktop';
  assert.equal(
    describeStill(figure, 'Test', 1),
    `Test, picture 1 of 2, Rise: a person with short dark hair ${seen}.`,
  );
  assert.equal(
    describeStill(figure, 'Test', 2),
    `Test, picture 2 of 2, Rise: a person with short dark hair ${seen}. The calf muscle is tight.`,
  );
});
