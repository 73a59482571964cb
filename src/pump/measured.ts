import { conditions } from './conditions.ts';
import type { ConditionId } from './conditions.ts';
import { usualConstants } from './constants.ts';
import type { Constants } from './constants.ts';
import {
  measureCycling,
  measureFilling,
  measureOneRaise,
  measureRest,
  measureTenRaises,
  measureWalking,
  strokesToFloor,
} from './measure.ts';
import { usualStep } from './model.ts';
import { columnsFor } from './constants.ts';
import { usualSubject } from './protocol.ts';

/** Everything of one subject that the truth table needs. */
function measureSubject(id: ConditionId, dt: number, constants: Constants) {
  const subject = { ...usualSubject, condition: conditions[id], dt, constants };
  return {
    subject,
    filling: measureFilling(subject),
    one: measureOneRaise(subject),
    ten: measureTenRaises(subject),
    walk: measureWalking(subject),
  };
}

/**
 * Every figure of the truth table as the model gives it, by the id of its row.
 * @param dt step in seconds
 */
export function measureEverything(dt: number = usualStep, constants: Constants = usualConstants) {
  const of = (id: ConditionId) => measureSubject(id, dt, constants);
  const [healthy, mild, moderate, severe] = [
    of('healthy'),
    of('leaky-mild'),
    of('leaky-moderate'),
    of('leaky-severe'),
  ];
  const [stiff, failing] = [of('stiff-ankle'), of('failing-pump')];
  const standing = measureRest(healthy.subject, 'standing');
  const columns = columnsFor('standing', healthy.subject.height, constants);
  const cycling = measureCycling(healthy.subject);
  return {
    standing: standing.ankle,
    'standing-above-column': standing.ankle - columns.central - columns.ankle,
    sitting: measureRest(healthy.subject, 'sitting').ankle,
    lying: measureRest(healthy.subject, 'lying').ankle,
    'mid-calf': standing.midCalf,
    'deep-rise': healthy.one.deepRise,
    gained: healthy.filling.gained,
    'filling-index': healthy.filling.index,
    ejected: healthy.one.ejected,
    residual: healthy.ten.residual,
    floor: healthy.ten.after,
    'fall-share': healthy.ten.fallShare,
    strokes: strokesToFloor(healthy.ten),
    refill: healthy.ten.refill,
    inflow: healthy.ten.inflowAt10,
    walking: healthy.walk.steady,
    'walking-fall': healthy.walk.steadyFall,
    'walking-refill': healthy.walk.refill,
    cycling: cycling.steady,
    'cycling-start': cycling.fallAt10,
    'stiff-fall': 100 * (stiff.walk.steadyFall / healthy.walk.steadyFall - 1),
    'stiff-refill': 100 * (stiff.walk.refill / healthy.walk.refill - 1),
    'mild-index': mild.filling.index,
    'moderate-index': moderate.filling.index,
    'severe-index': severe.filling.index,
    'mild-floor': mild.ten.after,
    'moderate-floor': moderate.ten.after,
    'severe-floor': severe.ten.after,
    'mild-fall': mild.walk.steadyFall,
    'moderate-fall': moderate.walk.steadyFall,
    'severe-fall': severe.walk.steadyFall,
    'mild-refill': mild.walk.refill,
    'moderate-refill': moderate.walk.refill,
    'severe-refill': severe.walk.refill,
    'leaky-ejected': severe.one.ejected - healthy.one.ejected,
    'failing-fall': failing.walk.steadyFall,
    'failing-refill': failing.walk.refill,
    'failing-ejected': failing.one.ejected - healthy.one.ejected,
    'failing-residual': failing.ten.residual - healthy.ten.residual,
  } as const;
}

/** The figures the model gives, by row. */
export type Measured = ReturnType<typeof measureEverything>;
/** The id of a row of the truth table. */
export type TruthId = keyof Measured;
