import type { Truth } from './truth.ts';

const ulcers = {
  references: ['araki1994'],
  unit: 'percentage points',
  digits: 0,
} as const;

/** Rows about a stiff ankle and a pump that fails. */
export const failingTruths: readonly Truth[] = [
  {
    id: 'stiff-fall',
    name: 'Stiff ankle: change of the pressure fall while walking',
    published: '21.5 % less with the ankle held, 10 people',
    references: ['kugler1999'],
    unit: '%',
    digits: 0,
    accepted: [-30, -10],
    reason: 'A mean without its spread. About 10 either way.',
  },
  {
    id: 'stiff-refill',
    name: 'Stiff ankle: change of the refill time after walking',
    published: 'No change with the ankle held, 10 people',
    references: ['kugler1999'],
    unit: '%',
    digits: 0,
    accepted: [-15, 15],
    reason: 'No change, give or take what such a small study could see.',
    limit: 'The model refills sooner, since its pressure starts to rise from a higher level.',
  },
  {
    id: 'failing-fall',
    name: 'Failing pump: fall of ankle pressure while walking',
    published: '11 mmHg, from 5 to 13, after a deep clot',
    references: ['pollack1949jci'],
    unit: 'mmHg',
    digits: 0,
    accepted: [5, 13],
    reason: 'The published spread itself.',
  },
  {
    id: 'failing-refill',
    name: 'Failing pump: refill after walking',
    published: 'Under 1 s, after a deep clot',
    references: ['pollack1949jci'],
    unit: 's',
    digits: 1,
    accepted: [0, 1],
    reason: 'The published limit itself.',
  },
  {
    id: 'failing-ejected',
    name: 'Failing pump: change in blood pushed out by 1 heel raise',
    published: 'Less in people with open skin ulcers than without, 69 limbs',
    ...ulcers,
    accepted: [-50, -5],
    reason: 'Clearly less. The summary we saw gives no size.',
  },
  {
    id: 'failing-residual',
    name: 'Failing pump: change in blood left after 10 heel raises',
    published: 'More in people with open skin ulcers than without, 69 limbs',
    ...ulcers,
    accepted: [5, 80],
    reason: 'Clearly more. The summary we saw gives no size.',
  },
];
