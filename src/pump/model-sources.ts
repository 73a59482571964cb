import { leftOut } from './leaves-out.ts';
import { parameters } from './parameters.ts';
import { truths } from './truths.ts';

/** A source of the model and what it was used for. */
export interface ModelSource {
  /** Id in content/references.json. */
  readonly id: string;
  readonly usedFor: string;
}

/** Every source of the model once, sorted by id, with what it was used for. */
export const modelSources: readonly ModelSource[] = (() => {
  const uses = new Map<string, Set<string>>();
  const add = (ids: readonly string[], use: string) => {
    for (const id of ids) uses.set(id, (uses.get(id) ?? new Set()).add(use));
  };
  add(['heldt2002', 'risk2003'], 'the idea of veins that stiffen as they fill');
  add(['ballard1998'], 'the pressure of the working calf muscle');
  add(['keijsers2015'], 'the plan of deep veins, skin veins and the links between them');
  for (const { source } of Object.values(parameters))
    if ('references' in source) add(source.references, 'numbers of the model');
  for (const { references } of truths) add(references, 'checks of the model');
  for (const { references } of leftOut) add(references, 'what the model leaves out');
  return [...uses]
    .map(([id, use]) => ({ id, usedFor: [...use].join(', ') }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
})();
