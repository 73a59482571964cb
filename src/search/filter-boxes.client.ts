import type { Chosen, FilterBox } from './filters.ts';
import { node } from './nodes.client.ts';

/** What each place shows now. */
const drawn = new WeakMap<HTMLElement, string>();

const titles: Readonly<Record<keyof Chosen, string>> = { position: 'Position', place: 'Place' };

function toggled(chosen: Chosen, { group, value }: FilterBox): Chosen {
  const now: readonly string[] = chosen[group];
  const next = now.includes(value) ? now.filter((each) => each !== value) : [...now, value];
  return { ...chosen, [group]: next };
}

/** Draws the filter boxes with their counts, and keeps the focus on the box that was pressed. */
export function showFilters(
  place: HTMLElement,
  boxes: readonly FilterBox[],
  chosen: Chosen,
  change: (chosen: Chosen) => void,
  open: boolean,
): void {
  const focused = place.contains(document.activeElement)
    ? document.activeElement?.getAttribute('value')
    : undefined;
  const wasOpen = place.querySelector('details')?.open ?? open;
  const ticks = chosen.position.length + chosen.place.length;
  // Most keys leave the filters as they are; drawing them again would cost more than the results.
  const state = JSON.stringify([boxes, chosen]);
  if (drawn.get(place) === state) return;
  drawn.set(place, state);
  if (boxes.length === 0) return place.replaceChildren();
  const fieldsets = (['position', 'place'] as const).flatMap((group) => {
    const own = boxes.filter((box) => box.group === group);
    if (own.length === 0) return [];
    const labels = own.map((box) => {
      const input = node('input', { type: 'checkbox', name: group, value: box.value });
      input.checked = (chosen[group] as readonly string[]).includes(box.value);
      input.addEventListener('change', () => change(toggled(chosen, box)));
      return node(
        'label',
        { class: 'filter-box' },
        input,
        `${box.words} `,
        node('span', { class: 'soft' }, `(${box.count})`),
      );
    });
    return [
      node(
        'fieldset',
        {},
        node('legend', {}, titles[group]),
        node('div', { class: 'filter-row' }, ...labels),
      ),
    ];
  });
  const summary = node(
    'summary',
    {},
    ticks > 0 ? `Narrow the results (${ticks} chosen)` : 'Narrow the results',
  );
  const details = node('details', {}, summary, ...fieldsets);
  details.open = wasOpen || ticks > 0;
  place.replaceChildren(details);
  if (focused) place.querySelector<HTMLElement>(`input[value="${focused}"]`)?.focus();
}
