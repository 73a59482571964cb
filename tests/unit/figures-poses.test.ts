import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, jointRanges, sides } from '../../src/figures/body.ts';
import type { SideFigure } from '../../src/figures/figure-data-schema.ts';
import { distance, place, type Point } from '../../src/figures/geometry.ts';
import { strains } from '../../src/figures/joint-angles.ts';
import type { Joints } from '../../src/figures/joints.ts';
import { findProp, measures, pedal, pillowsTop } from '../../src/figures/props.ts';
import { solveFigure } from '../../src/figures/solve.ts';
import type { Foot } from '../../src/figures/stance.ts';
import { figures, instants } from './figures-data.ts';

const touch = 0.5;

/** Every exercise drawn from the side, with its joints at every instant. */
const loops = figures().flatMap(([id, figure]) =>
  figure.view === 'side'
    ? [{ id, figure, moments: instants(figure).map((time) => ({ time, joints: jointsAt(figure, time) })) }]
    : [],
);

function jointsAt(figure: SideFigure, time: number): Joints {
  const { joints } = solveFigure(figure, { time });
  assert.ok(joints, 'a side view has joints');
  return joints;
}

const near = (a: Point, b: Point, message: string) =>
  assert.ok(
    distance(a, b) <= 0.1,
    `${message}: expected ${b.map((n) => n.toFixed(2))}, got ${a.map((n) => n.toFixed(2))}`,
  );

for (const { id, figure, moments } of loops) {
  test(`${id}: limbs keep their length at every instant`, () => {
    for (const { time, joints } of moments) {
      for (const side of sides) {
        const { knee, ankle, ball, heel } = joints.legs[side];
        const { shoulder, elbow, wrist } = joints.arms[side];
        const lengths: [string, number, number][] = [
          ['thigh', distance(joints.hip, knee), body.thigh],
          ['shank', distance(knee, ankle), body.shank],
          ['foot', distance(heel, ball), body.heel + body.ball],
          ['upper arm', distance(shoulder, elbow), body.upperArm],
          ['forearm', distance(elbow, wrist), body.forearm],
          ['trunk', distance(joints.hip, joints.shoulder), body.trunk],
        ];
        for (const [name, got, expected] of lengths) {
          assert.ok(
            Math.abs(got - expected) < 0.01,
            `${side} ${name} at ${time} s: ${got} instead of ${expected}`,
          );
        }
      }
    }
  });

  test(`${id}: joints stay within human ranges at every instant`, () => {
    for (const { time, joints } of moments) {
      const said = strains(joints).map(
        ({ side, joint, angle }) =>
          `${side ?? ''} ${joint} ${angle.toFixed(1)} (${jointRanges[joint].min} to ${jointRanges[joint].max})`,
      );
      assert.deepEqual(said, [], `at ${time.toFixed(2)} s`);
    }
  });

  test(`${id}: planted feet stay where they are and turn only about ball or heel`, () => {
    for (const { time, joints } of moments) {
      for (const side of sides) {
        const leg = joints.legs[side];
        if (!leg.planted || joints.crank !== undefined) continue;
        const { x, up, pitch } = leg.planted;
        const spot = (along: number): Point => [x + along - joints.travel[0], -up + joints.travel[1]];
        const message = `${side} foot at ${time.toFixed(2)} s`;
        if (pitch >= 0) near(leg.ball, spot(body.ball), `${message}, ball`);
        if (pitch <= 0) near(leg.heel, spot(-body.heel), `${message}, heel`);
      }
    }
  });

  test(`${id}: a foot planted in two neighbouring pictures stays planted between them`, () => {
    const steps = 20;
    for (let index = 0; index < figure.phases.length - 1; index += 1) {
      for (const side of sides) {
        const planted = (phase: number): Foot | undefined =>
          solveFigure(figure, { phase }).joints?.legs[side].planted;
        const [before, after] = [planted(index + 1), planted(index + 2)];
        if (!before || !after || before.x !== after.x) continue;
        for (const { time, joints } of moments.slice(index * steps, (index + 1) * steps)) {
          assert.equal(joints.legs[side].planted?.x, before.x, `${side} foot at ${time.toFixed(2)} s`);
        }
      }
    }
  });

  test(`${id}: a person on their feet always has one on the ground`, () => {
    const preset = figure.start.preset ?? 'stand';
    if (preset !== 'stand' || findProp(figure.props, 'flight')) return;
    for (const { time, joints } of moments) {
      const lowest = Math.max(
        ...sides.flatMap((side) => [
          joints.legs[side].heel[1],
          joints.legs[side].ball[1],
          joints.legs[side].tip[1],
        ]),
      );
      const floor = findProp(figure.props, 'stairs') ? -measures.riser : 0;
      assert.ok(
        Math.abs(lowest - floor) <= touch,
        `the lower foot is ${(floor - lowest).toFixed(2)} up at ${time.toFixed(2)} s`,
      );
    }
  });

  test(`${id}: feet never sink into the ground`, () => {
    for (const { time, joints } of moments) {
      if (findProp(figure.props, 'flight')) continue;
      for (const side of sides) {
        const { heel, ball, tip } = joints.legs[side];
        const lowest = Math.max(heel[1], ball[1], tip[1]);
        assert.ok(lowest <= 0.1, `${side} foot ${lowest.toFixed(2)} below at ${time.toFixed(2)} s`);
      }
    }
  });

  test(`${id}: feet on stairs stand on a step and pass over the others`, () => {
    const stairs = findProp(figure.props, 'flight') ?? findProp(figure.props, 'stairs');
    if (!stairs) return;
    for (const { time, joints } of moments) {
      const [forward, up] = joints.travel;
      const floor = (x: number) => {
        const step = Math.floor((x + forward - stairs.x) / measures.tread) + 1;
        return -(stairs.kind === 'stairs' && step < 1 ? 0 : step) * measures.riser + up;
      };
      for (const side of sides) {
        const { ball, tip, heel, planted } = joints.legs[side];
        const message = `${side} foot at ${time.toFixed(2)} s`;
        if (planted)
          assert.ok(Math.abs(ball[1] - floor(ball[0])) <= touch, `${message} stands beside its step`);
        for (const [x, y] of [ball, tip, heel]) {
          assert.ok(y <= floor(x) + 2, `${message} is ${(y - floor(x)).toFixed(1)} inside a step`);
        }
      }
    }
  });

  test(`${id}: hands stay on what they hold`, () => {
    for (const { time, joints } of moments) {
      for (const side of sides) {
        const { grip, wrist, hand, hold } = joints.arms[side];
        if (!grip) continue;
        const contact = { flat: [1.2, 13], fist: [0.6, 4.8], palm: [-3.1, 8] } as const;
        const [x, y] = contact[grip.hand];
        const gap = distance(place(wrist, hand, x, y), grip.at);
        assert.ok(gap <= touch, `${side} hand is ${gap.toFixed(2)} from the ${hold} at ${time.toFixed(2)} s`);
      }
    }
  });

  test(`${id}: the body rests on its seat, bed, pillows and pedals`, () => {
    for (const [index, phase] of figure.phases.entries()) {
      const joints = solveFigure(figure, { phase: index + 1 }).joints;
      assert.ok(joints);
      const preset = phase.preset ?? figure.start.preset ?? 'stand';
      const seats = {
        sit: findProp(figure.props, 'wheelchair') ? measures.wheelchairSeat : measures.chairSeat,
        lie: measures.bedTop,
      };
      if (preset === 'sit' || preset === 'lie') {
        assert.ok(
          Math.abs(-joints.hip[1] - body.seat - seats[preset]) <= touch,
          `picture ${index + 1}: the seat`,
        );
      }
      for (const side of sides) {
        const leg = joints.legs[side];
        const written = { ...phase.legs?.both, ...phase.legs?.[side] };
        if (written.rest) {
          const gap = -leg.knee[1] - 9.4 - (pillowsTop(figure.props) ?? 0);
          assert.ok(
            Math.abs(gap) <= touch && Math.abs(leg.shank - 90) < 1,
            `picture ${index + 1}: ${side} calf ${gap}`,
          );
        }
        const centre = pedal(figure.props, (joints.crank ?? 0) + (side === 'far' ? 180 : 0));
        if (centre) assert.ok(distance(leg.ball, centre) <= 2 + touch, `picture ${index + 1}: ${side} pedal`);
      }
    }
  });
}
