import type { Truth } from './truth.ts';

const spread = 'The published spread itself.';
const tooSlow = 'Right direction, too slow: real leaky skin veins refill within seconds.';
const index = {
  published: '6.2 mL/s, middle half 3.5 to 9.4, in 15 people with varicose veins',
  references: ['lattimer_vdi'],
  unit: 'mL/s',
  digits: 1,
} as const;
const floor = {
  published: 'Varicose veins 41 mmHg',
  references: ['spacil2019'],
  unit: 'mmHg',
  digits: 0,
  accepted: [35, 60],
  reason: 'A mean without its spread. It must stay above healthy and below standing still.',
} as const;
const fall = {
  published: '37 mmHg, from 30 to 47, varicose veins',
  references: ['pollack1949jci'],
  unit: 'mmHg',
  digits: 0,
} as const;
const refill = {
  published: '2.8 s, from 1.2 to 5.5 s, varicose veins',
  references: ['pollack1949jci'],
  unit: 's',
  digits: 1,
  accepted: [1.2, 5.5],
  reason: spread,
} as const;

/** Rows about leaky valves in the vein under the skin. */
export const leakyTruths: readonly Truth[] = [
  {
    id: 'mild-index',
    name: 'Mild leak: speed of filling on standing',
    ...index,
    accepted: [1.9, 6.2],
    reason: 'Above the middle half of healthy people, up to the median with varicose veins.',
  },
  {
    id: 'moderate-index',
    name: 'Moderate leak: speed of filling on standing',
    ...index,
    accepted: [3.5, 9.4],
    reason: 'The middle half of the 15 people.',
  },
  {
    id: 'severe-index',
    name: 'Severe leak: speed of filling on standing',
    ...index,
    accepted: [6.2, 15],
    reason: 'Above the median. A quarter of the 15 people were above 9.4.',
  },
  { id: 'mild-floor', name: 'Mild leak: ankle pressure after 10 heel raises', ...floor },
  { id: 'moderate-floor', name: 'Moderate leak: ankle pressure after 10 heel raises', ...floor },
  { id: 'severe-floor', name: 'Severe leak: ankle pressure after 10 heel raises', ...floor },
  {
    id: 'mild-fall',
    name: 'Mild leak: fall of ankle pressure while walking',
    ...fall,
    accepted: [30, 47],
    reason: spread,
  },
  {
    id: 'moderate-fall',
    name: 'Moderate leak: fall of ankle pressure while walking',
    ...fall,
    accepted: [30, 47],
    reason: spread,
  },
  {
    id: 'severe-fall',
    name: 'Severe leak: fall of ankle pressure while walking',
    ...fall,
    published: `${fall.published}; 11 mmHg, from 5 to 13, after a deep clot`,
    accepted: [13, 47],
    reason: 'A severe leak may fall less than most, yet more than after a deep clot.',
  },
  { id: 'mild-refill', name: 'Mild leak: refill after walking', ...refill, limit: tooSlow },
  { id: 'moderate-refill', name: 'Moderate leak: refill after walking', ...refill, limit: tooSlow },
  { id: 'severe-refill', name: 'Severe leak: refill after walking', ...refill },
  {
    id: 'leaky-ejected',
    name: 'Severe leak: change in blood pushed out by 1 heel raise',
    published: 'The calf pushes out more as it holds more, 8,456 limbs with vein disease',
    references: ['raju2019'],
    unit: 'percentage points',
    digits: 0,
    accepted: [-5, 5],
    reason: 'A leaky skin vein does not weaken the squeeze.',
  },
];
