import type { CalfInput } from './calf-state.ts';

/** What a label says about a valve. */
export type ValveWord = 'open' | 'half open' | 'shut' | 'leaks';

/** The word for a valve: `open` and `leak` from 0 to 1. A valve that leaks does so when it ought to be shut. */
export function valveWord(open: number, leak = 0): ValveWord {
  if (open >= 0.8) return 'open';
  if (leak >= 0.05) return 'leaks';
  return open > 0.2 ? 'half open' : 'shut';
}

/** One of the four drawings that tell what a single step does. */
export interface Frame {
  /** Lower-case word, unique; used in ids. */
  readonly id: 'still' | 'squeeze' | 'relax' | 'refill';
  /** At most 3 words. */
  readonly title: string;
  /** What happens, in one or two sentences of at most 20 words. */
  readonly sentence: string;
  /** What the drawing shows, for people who do not see it. */
  readonly picture: string;
  /** What the cutaway draws. */
  readonly state: CalfInput & { readonly top: number; readonly low: number; readonly ankle: number };
}

/** Standing still, squeeze, relax, refill: the cycle of the calf pump in the order in which it happens. */
export const frames: readonly [Frame, Frame, Frame, Frame] = [
  {
    id: 'still',
    title: 'Standing still',
    sentence: 'The calf muscle is loose and the vein is full. Blood creeps up only slowly.',
    picture: 'The foot is flat, the muscle long and pale. The deep vein is wide. One small arrow points up.',
    state: { squeeze: 0, fill: 1, top: 0.5, low: 0.5, surface: 0.5, ankle: 0, flow: { up: 0.2 } },
  },
  {
    id: 'squeeze',
    title: 'Squeeze',
    sentence: 'The heel lifts. The calf muscle tightens and presses the vein, and blood can only go up.',
    picture:
      'The heel is up, the muscle short and red. It presses the deep vein flat. Arrows point up behind the knee.',
    state: { squeeze: 1, fill: 1, top: 1, low: 0, surface: 0, ankle: 20, flow: { up: 1, calf: 1 } },
  },
  {
    id: 'relax',
    title: 'Relax',
    sentence: 'The muscle lets go. The upper valve shuts, so the blood does not fall back.',
    picture: 'The foot is flat, the muscle long and pale. The deep vein is thin. There are no arrows.',
    state: { squeeze: 0, fill: 0.1, top: 0, low: 0, surface: 0, ankle: 0 },
  },
  {
    id: 'refill',
    title: 'Refill',
    sentence: 'The vein has room. Blood flows in from the foot and from the veins under the skin.',
    picture:
      'The deep vein is half full. Arrows point up from the foot, and from the surface vein into the deep vein.',
    state: { squeeze: 0, fill: 0.5, top: 0, low: 1, surface: 0, ankle: 0, flow: { foot: 1, skin: 1 } },
  },
];

/** A surface vein whose valve leaks: blood falls back while the deep vein refills. Not part of the healthy cycle. */
export const leakyState: CalfInput = {
  squeeze: 0,
  fill: 0.8,
  top: 0,
  low: 1,
  surface: 0,
  leak: { surface: 1 },
  flow: { foot: 0.5, skin: 1, back: 1 },
};
