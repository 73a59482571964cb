import { countChosen, filters, toggled, type Chosen, type FilterBox, type FilterName } from './filters.ts';
import { node } from './nodes.client.ts';

/** What each place shows now. */
const drawn = new WeakMap<HTMLElement, string>();

/** The groups that most people use, and those that stand folded below them, so that a phone is not full of boxes. */
const first: readonly FilterName[] = ['position', 'place'];
const further: readonly FilterName[] = ['need', 'kind'];

interface Fold {
  name: string;
  words: string;
  /** How many boxes inside it are ticked. */
  ticks: number;
  open: boolean;
}

function fold({ name, words, ticks, open }: Fold, inside: readonly Node[]): HTMLDetailsElement {
  const count = [` (${ticks}`, node('span', { class: 'unseen' }, ' chosen'), ')'];
  // One piece, since the summary sets its pieces apart.
  const text = node('span', {}, words, ...(ticks > 0 ? count : []));
  const details = node('details', { 'data-fold': name }, node('summary', {}, text), ...inside);
  details.open = open;
  return details;
}

/** What the filters show, and what they do. */
export interface Boxes {
  boxes: readonly FilterBox[];
  chosen: Chosen;
  change: (chosen: Chosen) => void;
  /** Whether they begin unfolded. */
  open: boolean;
  /** Whether there are results to narrow; with none the filters browse the site. */
  results: boolean;
}

/** Draws the filter boxes with their counts, and keeps the focus on the box that was pressed. */
export function showFilters(place: HTMLElement, { boxes, chosen, change, open, results }: Boxes): void {
  // Most keys leave the filters as they are; drawing them again would cost more than the results.
  const state = JSON.stringify([boxes, chosen, results]);
  if (drawn.get(place) === state) return;
  drawn.set(place, state);
  if (boxes.length === 0) return place.replaceChildren();
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  const wasOpen = (name: string, atFirst: boolean) =>
    place.querySelector<HTMLDetailsElement>(`[data-fold=${name}]`)?.open ?? atFirst;

  const box = (each: FilterBox) => {
    const input = node('input', { type: 'checkbox', name: each.group, value: each.value });
    input.checked = chosen[each.group].includes(each.value);
    input.addEventListener('change', () => change(toggled(chosen, each)));
    const count = node('span', { class: 'soft' }, `(${each.count})`);
    return node('label', { class: 'filter-box' }, input, `${each.words} `, count);
  };
  const fieldset = (group: FilterName) => {
    const own = boxes.filter((each) => each.group === group);
    if (own.length === 0) return [];
    const row = node('div', { class: 'filter-row' }, ...own.map(box));
    return [node('fieldset', {}, node('legend', {}, filters[group].words), row)];
  };
  const ticks = (groups: readonly FilterName[]) =>
    groups.reduce((sum, group) => sum + chosen[group].length, 0);
  const parts: HTMLElement[] = first.flatMap(fieldset);
  const more = further.flatMap(fieldset);
  if (parts.length > 0 && more.length > 0) {
    const own = ticks(further);
    parts.push(
      fold({ name: 'more', words: 'More filters', ticks: own, open: wasOpen('more', own > 0) }, more),
    );
  } else parts.push(...more);
  const words = results ? 'Narrow the results' : 'Browse with filters';
  place.replaceChildren(
    fold({ name: 'all', words, ticks: countChosen(chosen), open: wasOpen('all', open) }, parts),
  );
  if (focused instanceof HTMLInputElement) {
    const { name, value } = focused;
    place.querySelector<HTMLElement>(`input[name=${name}][value=${value}]`)?.focus();
  } else if (focused) {
    const name = focused.parentElement?.getAttribute('data-fold') ?? 'all';
    place.querySelector<HTMLElement>(`[data-fold=${name}] > summary`)?.focus();
  }
}
