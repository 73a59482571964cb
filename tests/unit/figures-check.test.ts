import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureProblems } from '../../src/figures/check.ts';
import type { Figure } from '../../src/figures/figure-data-schema.ts';
import { holds, type Hold } from '../../src/figures/pose-schema.ts';
import { propKinds, type PropKind } from '../../src/figures/prop-kinds.ts';
import { backFigure, sideFigure } from './figures-made.ts';

/** The problems of a figure, each as "field: message". */
const problems = (figure: Figure) =>
  figureProblems(figure).map(({ path, message }) => `${path.join('.')}: ${message}`);
const missing = (figure: Figure) => problems(figure).filter((problem) => / in props for /.test(problem));

/** What each hold needs, any one of them; a hand on the own body or in the air needs nothing. */
const needs: Record<Hold, readonly PropKind[]> = {
  worktop: ['worktop', 'counter'],
  basin: ['basin'],
  desk: ['desk'],
  wall: ['wall'],
  rail: ['stairs', 'flight'],
  seat: ['chair', 'wheelchair'],
  thigh: [],
  handlebar: ['bike'],
  stick: ['stick'],
  band: ['band'],
  rim: ['wheelchair'],
  bed: ['bed'],
  phone: [],
  free: [],
};

for (const hold of holds)
  test(`a hand that holds "${hold}" needs ${needs[hold].join(' or ') || 'nothing'}`, () => {
    const phases = [{}, { arms: { near: { hold } } }];
    for (const kind of propKinds) {
      const asked = missing(sideFigure({ phases, props: [{ kind, x: 0 }] }));
      const enough = needs[hold].length === 0 || needs[hold].includes(kind);
      assert.deepEqual(
        asked,
        enough
          ? []
          : [
              `phases.1.arms.near.hold: expected ${needs[hold].join(' or ')} in props for a hand to hold "${hold}"; add one or let go with "free"`,
            ],
        kind,
      );
    }
  });

test('a hold is asked about on the side and in the picture where it is written', () => {
  for (const side of ['near', 'far', 'both'])
    assert.match(
      missing(sideFigure({ start: { arms: { [side]: { hold: 'wall' } } } })).join(),
      new RegExp(`^start\\.arms\\.${side}\\.hold: `),
    );
});

for (const [preset, kinds] of [
  ['stand', []],
  ['sit', ['chair', 'wheelchair']],
  ['lie', ['bed']],
  ['ride', ['bike']],
] as const)
  test(`the preset "${preset}" needs ${kinds.join(' or ') || 'nothing'}`, () => {
    const figure = (props: readonly PropKind[]) =>
      sideFigure({
        start: { preset, arms: { both: { hold: 'free' } } },
        props: props.map((kind) => ({ kind, x: 0 })),
      });
    for (const kind of kinds) assert.deepEqual(missing(figure([kind])), []);
    assert.deepEqual(
      missing(figure([])),
      kinds.length === 0
        ? []
        : [
            `start.preset: expected ${kinds.join(' or ')} in props for the preset ${preset}; add one, such as { kind: ${kinds[0]}, x: -20 }`,
          ],
    );
  });

test('what is missing is told before what follows from it', () => {
  const figure = sideFigure({ start: { preset: 'sit', nod: 40, lean: 40 }, card: 3 });
  assert.deepEqual(
    problems(figure).map((problem) => problem.split(':')[0]),
    ['card', 'start.preset'],
  );
});

test('every joint beyond its range is told once for each picture, where its angle is written', () => {
  for (const [pose, expected] of [
    [
      { lean: 0, arms: { near: { shoulder: 176 } } },
      /^phases\.1\.arms\.near: expected the near shoulder between -60 and 175 degrees \(.+\), got 176; change/,
    ],
    [
      { arms: { far: { elbow: 151 } } },
      /^phases\.1\.arms\.far: expected the far elbow between -0\.5 and 150 .* got 151;/,
    ],
    [
      { arms: { far: { wrist: -76 } } },
      /^phases\.1\.arms\.far: expected the far wrist between -75 and 75 .* got -76;/,
    ],
    [
      { lean: 0, legs: { near: { thigh: -26, knee: 90 } } },
      /^phases\.1\.legs\.near: expected the near hip between -25 and 125 .* got -26;/,
    ],
    [
      { legs: { near: { thigh: 90, knee: 146 } } },
      /^phases\.1\.legs\.near: expected the near knee between -0\.5 and 145 .* got 146;/,
    ],
    [
      { legs: { far: { thigh: 90, knee: 90, ankle: 53 } } },
      /^phases\.1\.legs\.far: expected the far ankle between -36 and 52 .* got 53;/,
    ],
    [{ nod: 46 }, /^phases\.1\.nod: expected the neck between -45 and 45 degrees \(.+\), got 46; change/],
  ] as const) {
    // Beyond the limits of the fields too, so it is put in behind their back.
    const figure = sideFigure();
    Object.assign(figure.phases[1] ?? {}, pose);
    const [found, ...more] = problems(figure);
    assert.match(found ?? '', expected);
    assert.deepEqual(more, []);
  }
});

test('a hand is short of what it holds from half a unit on, and says how far', () => {
  const reaching = (x: number) =>
    problems(sideFigure({ start: { arms: { far: { hold: 'worktop' } } }, props: [{ kind: 'worktop', x }] }));
  assert.deepEqual(reaching(20), []);
  const [found, ...more] = reaching(50);
  assert.match(
    found ?? '',
    /^phases\.0\.arms\.far: expected the far hand to reach the worktop, got \d\d units short; move the body/,
  );
  assert.match(more.join(), /^phases\.1\.arms\.far: [^,]*, got \d\d units short/);
});

test('a foot in the ground is told with its depth and its knee; on a flight of stairs the ground is elsewhere', () => {
  // A height that is written keeps the hip where the planted foot must turn through the floor.
  const start = { legs: { both: { at: -10, tread: 0 } } };
  const figure = sideFigure({ start, props: [] });
  const sunk = {
    ...figure,
    phases: figure.phases.map((phase) => ({ ...phase, legs: { far: { at: 0, tread: -1 } } })),
  };
  const [found, ...more] = problems(sunk);
  assert.match(
    found ?? '',
    /^phases\.0\.legs\.far: expected the far foot above the ground, got 17 units below; raise the hip or bend the knee \(now \d+ degrees\)/,
  );
  assert.equal(more.length, 1, 'and once more in the second picture');
  assert.deepEqual(problems({ ...sunk, props: [{ kind: 'flight', x: 0 }] }), []);
});

test('the picture for cards is one of the pictures, from the side and from behind', () => {
  for (const figure of [sideFigure({ card: 3 }), backFigure([{}, {}], { card: 3 })])
    assert.deepEqual(problems(figure), [
      'card: expected a picture from 1 to 2, got 3; choose one of the pictures',
    ]);
  for (const figure of [sideFigure({ card: 2 }), backFigure([{}, {}], { card: 2 })])
    assert.deepEqual(problems(figure), []);
});
