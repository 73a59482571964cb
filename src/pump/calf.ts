import type { CalfInput } from './calf-state.ts';
import { fullState } from './calf-state.ts';
import { arrowPaths } from './calf-arrows.ts';
import { musclePaths } from './calf-muscle.ts';
import { calfLift, footTurn, heelCordPath, skinPath } from './calf-outline.ts';
import { footBones, kneeBand, legBones, toeBones } from './calf-shapes.ts';
import { deepValvePath, opening, surfaceValvePaths, valveHeights } from './calf-valves.ts';
import { deepVein, deepVeinPath, sideVeinsPath } from './calf-vein.ts';

/** One path of the cutaway, in the order in which it is painted. */
export interface CalfPart {
  /** What it is; the same list of ids for every state. */
  readonly id: string;
  /** Class for colours, in calf.css. */
  readonly class: string;
  /** Path data; empty where there is nothing to draw. */
  readonly d: string;
  /** Where the part is turned or moved; absent for a part that is written in place. */
  readonly transform?: string;
}

/** Every part of the cutaway for a state, back to front. Ids, order and number never change; put them in one group moved up by `calfLift(ankle)`. */
export function calfParts(input: CalfInput = {}): CalfPart[] {
  const state = fullState(input);
  const { squeeze, ankle, leak } = state;
  const { foot, toes } = footTurn(ankle);
  const tight = squeeze > 0.5 ? ' calf-tight' : '';
  const muscle = musclePaths(squeeze);
  const deep = deepVein(state);
  const side = sideVeinsPath(state);
  const surface = surfaceValvePaths(state, opening(state.surface, leak.surface));
  const arrows = arrowPaths(state, deep);
  return [
    { id: 'skin', class: 'calf-skin', d: skinPath(state) },
    { id: 'toe-bones', class: 'calf-bone', d: toeBones, ...toes.attribute },
    { id: 'foot-bones', class: 'calf-bone', d: footBones, ...foot.attribute },
    {
      id: 'tendon',
      class: 'calf-tendon',
      d: heelCordPath(ankle) + kneeBand,
    },
    { id: 'leg-bones', class: 'calf-bone', d: legBones },
    { id: 'soleus', class: `calf-soleus${tight}`, d: muscle.soleus },
    { id: 'gastrocnemius', class: `calf-muscle${tight}`, d: muscle.gastrocnemius },
    { id: 'fibres', class: 'calf-fibres', d: muscle.fibres },
    { id: 'side-wall', class: 'calf-wall', d: side },
    { id: 'surface-swelling', class: 'calf-vein', d: surface.swelling },
    { id: 'deep-vein', class: 'calf-vein', d: deepVeinPath(deep) },
    { id: 'side-blood', class: 'calf-blood', d: side },
    { id: 'surface-valve', class: 'calf-flap calf-thin', d: surface.flaps },
    {
      id: 'top-valve',
      class: 'calf-flap',
      d: deepValvePath(deep, valveHeights.top, opening(state.top, leak.top)),
    },
    {
      id: 'low-valve',
      class: 'calf-flap',
      d: deepValvePath(deep, valveHeights.low, opening(state.low, leak.low)),
    },
    { id: 'push', class: 'calf-push', d: arrows.push },
    { id: 'flow-up', class: 'calf-flow', d: arrows.up },
    { id: 'flow-calf', class: 'calf-flow', d: arrows.calf },
    { id: 'flow-foot', class: 'calf-flow', d: arrows.foot },
    { id: 'flow-skin', class: 'calf-flow', d: arrows.skin },
    { id: 'flow-back', class: 'calf-flow calf-falling', d: arrows.back },
  ];
}

/** Puts the paths of a cutaway in one group that stands on the ground line y = 522, with an id if one is given. */
export function calfGroup(input: CalfInput, paths: string, id?: string): string {
  const lift = calfLift(fullState(input).ankle);
  const attributes = `${id ? ` id="${id}"` : ''}${lift ? ` transform="translate(0 ${-lift})"` : ''}`;
  return `<g${attributes}>${paths}</g>`;
}

/** The cutaway as SVG text: one group that stands on the ground line y = 522. Put it in `<svg class="calf">`; calf.css has the colours. */
export function drawCalf(input: CalfInput = {}): string {
  const paths = calfParts(input)
    .filter((part) => part.d !== '')
    .map(
      ({ class: kind, d, transform }) =>
        `<path class="${kind}"${transform ? ` transform="${transform}"` : ''} d="${d}"/>`,
    );
  return calfGroup(input, paths.join(''));
}
