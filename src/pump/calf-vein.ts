import { ankleJoint } from './calf-shapes.ts';
import type { CalfState } from './calf-state.ts';
import type { Point, Rib } from './calf-path.ts';
import { between, line, pointBetween, ribbon, turn } from './calf-path.ts';

/** Width of the calf part of the deep vein, in drawing units: it grows with the blood in it and shrinks with the squeeze. */
export function calfVeinWidth(state: Pick<CalfState, 'squeeze' | 'fill'>): number {
  const loose = between(9, 26, state.fill);
  return between(loose, Math.min(loose, 8), state.squeeze);
}

/**
 * Where the deep vein runs above the ankle: height, front wall, and how much of its width there is set by
 * the knee, the calf and the ankle part; the last number is the swelling behind the flaps of a valve.
 */
const course: readonly (readonly [y: number, front: number, knee: number, calf: number, swell: number])[] = [
  [-560, 116, 1, 0, 0],
  [20, 129, 1, 0, 0],
  [48, 131, 1, 0, 5],
  [68, 133, 1, 0, 0],
  [104, 141, 0.7, 0.3, 0],
  [146, 155, 0.1, 0.9, 0],
  [190, 167, 0, 1, 0],
  [236, 171, 0, 1, 0],
  [284, 166, 0, 0.95, 0],
  [328, 161, 0, 0.3, 0],
  [352, 159, 0, 0, 4],
  [376, 156, 0, 0, 0],
  [416, 151, 0, 0, 0],
];

/** Where it runs on, behind the ankle and into the sole: middle and half width. Turns with the foot. */
const intoFoot: readonly Rib[] = [
  [141, 450, 7],
  [144, 474, 5.8],
  [166, 492, 5.2],
  [206, 499, 4.6],
  [252, 507, 3],
];

/** The middle and half width of the deep vein from above the knee down to the ball of the foot. */
export function deepVein(state: CalfState): Rib[] {
  const knee = between(17, 20, state.flow.up);
  const calf = calfVeinWidth(state);
  const ankle = between(13, 16, state.fill);
  const leg = course.map(([y, front, k, c, swell]): Rib => {
    const width = knee * k + calf * c + ankle * (1 - k - c);
    return [front - width / 2, y, width / 2 + swell];
  });
  const foot = intoFoot.map(([x, y, half]): Rib => [...turn([x, y], ankleJoint, state.ankle), half]);
  return [...leg, ...foot];
}

/** The middle and half width of the deep vein at a height above the ankle. */
export function deepVeinAt(ribs: readonly Rib[], y: number): Rib {
  const after = Math.max(
    1,
    ribs.findIndex((rib) => rib[1] >= y),
  );
  const [a, b] = [ribs[after - 1] ?? [0, 0, 0], ribs[after] ?? [0, 1, 0]];
  const t = (y - a[1]) / (b[1] - a[1]);
  return [between(a[0], b[0], t), y, between(a[2], b[2], t)];
}

/** The surface vein from the ankle up to the thigh, loose and tight: it lies on the muscle, under the skin. */
const surfaceCourse: readonly (readonly [rest: Point, tight: Point])[] = [
  [
    [127, 428],
    [127, 428],
  ],
  [
    [125, 384],
    [125, 384],
  ],
  [
    [113, 338],
    [114, 336],
  ],
  [
    [91, 284],
    [91, 282],
  ],
  [
    [76, 238],
    [70, 236],
  ],
  [
    [73, 190],
    [64, 184],
  ],
  [
    [78, 136],
    [68, 128],
  ],
  [
    [94, 80],
    [92, 76],
  ],
  [
    [96, 40],
    [95, 40],
  ],
  [
    [74, -560],
    [74, -560],
  ],
];

/** The middle of the surface vein, from where it leaves the foot vein. */
export function surfaceVein(state: CalfState): Point[] {
  const fromFoot: Point[] = [
    [162, 490],
    [132, 468],
  ];
  return [
    ...fromFoot.map((p) => turn(p, ankleJoint, state.ankle)),
    ...surfaceCourse.map(([rest, tight]) => pointBetween(rest, tight, state.squeeze)),
  ];
}

/** The middle of a vein at a height, and the way it goes there in degrees clockwise from up. */
export function lineAt(points: readonly Point[], y: number): { at: Point; degrees: number } {
  const above = points.findIndex((p, i) => i > 0 && p[1] <= y);
  const [b, a] = [points[above] ?? [0, 0], points[above - 1] ?? [0, 0]];
  const t = (y - a[1]) / (b[1] - a[1] || 1);
  return { at: [between(a[0], b[0], t), y], degrees: (Math.atan2(b[0] - a[0], a[1] - b[1]) * 180) / Math.PI };
}

/** The short link vein from the surface vein into the deep vein, above the lower valve. Its end lies in the deep vein however thin that is. */
function linkVein(state: CalfState): Point[] {
  const start = surfaceVein(state)[4] ?? [0, 0];
  return [start, [124, 336], [138, 324], [158, 301]];
}

/** Path of the deep vein's outline. */
export function deepVeinPath(ribs: readonly Rib[]): string {
  return ribbon(ribs);
}

/** Path along the middle of the surface and link veins. */
export function sideVeinsPath(state: CalfState): string {
  return line(surfaceVein(state)) + line(linkVein(state));
}
