import type { Ability, Slot, SuggestionRule } from './suggestion.ts';

const sit: readonly Ability[] = ['sit'];
const hold: readonly Ability[] = ['hold'];
const stand: readonly Ability[] = ['stand'];
const sitOrHold: readonly Ability[] = ['sit', 'hold'];
const upright: readonly Ability[] = ['hold', 'stand'];
const anyone: readonly Ability[] = ['sit', 'hold', 'stand'];

const rule = (slot: Slot, exercise: string, abilities: readonly Ability[], reason: string) =>
  ({ slot, exercise, abilities, reason }) as const;

/**
 * What is proposed to whom, in order of preference within each job. Exercises that need equipment come
 * before those that need none, since they appear only for people who say they have it.
 */
export const suggestions: readonly SuggestionRule[] = [
  rule(
    'break',
    'seated-heel-raises',
    sitOrHold,
    'You can do it in any chair, at any hour, while you do something else.',
  ),
  rule('break', 'weight-shift', stand, 'It moves both calves while you stand, and takes half a minute.'),
  rule(
    'break',
    'seated-heel-raises',
    stand,
    'You can do it in any chair, at any hour, while you do something else.',
  ),
  rule('break', 'ankle-pumps', anyone, 'You can do it sitting or lying, with no equipment.'),
  rule('break', 'toe-raises', anyone, 'It works the ankle the other way: toes up, heels down.'),
  rule('break', 'ankle-circles', anyone, 'It is gentle and needs only room for one foot.'),

  rule('strength', 'band-ankle-pushes', sit, 'The band makes the calf work harder while you sit.'),
  rule(
    'strength',
    'calf-raises',
    upright,
    'Rising on your toes makes the calf lift your weight. Start on the floor, hands on a worktop.',
  ),
  rule(
    'strength',
    'sit-to-stand',
    upright,
    'Standing up slowly works the thighs and the calves. A chair is enough.',
  ),
  rule('strength', 'band-ankle-pushes', hold, 'The band makes the calf work harder while you sit.'),
  rule('strength', 'toe-raises', sit, 'It works the front of the shin, which lifts the foot when you walk.'),
  rule('strength', 'seated-march', sit, 'Lifting the knees works the thighs without standing.'),
  rule(
    'strength',
    'seated-heel-raises',
    anyone,
    'It works the deep calf muscle with the knee bent, in a chair.',
  ),
  rule(
    'strength',
    'ankle-pumps',
    sit,
    'Pull and push with effort: a strong pump does more than a loose one.',
  ),

  rule('aerobic', 'cycling', sit, 'An exercise bike or pedals let you build minutes while you sit.'),
  rule(
    'aerobic',
    'brisk-walking',
    upright,
    'Each step works the calf pump. 5 minutes counts, and you can add more each week.',
  ),
  rule(
    'aerobic',
    'march-on-the-spot',
    upright,
    'It is walking without leaving the room, beside something to hold.',
  ),
  rule('aerobic', 'cycling', upright, 'It lets you build minutes with little load on the joints.'),
  rule('aerobic', 'water-walking', upright, 'The water carries part of your weight.'),
  rule(
    'aerobic',
    'seated-march',
    anyone,
    'It gets you moving without standing up. Start with half a minute.',
  ),
];
