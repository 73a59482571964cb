import { filterNames, filters, nothingChosen, toggled, type Chosen } from './filters.ts';
import { node } from './nodes.client.ts';

/**
 * Draws what is chosen above the results, each with a button that takes it away, so that nobody wonders where the
 * other results went while the boxes are folded. A pressed button is gone, so the focus goes to the one that takes
 * its place, and after the last one back to the filters.
 */
export function showChosen(
  place: HTMLElement,
  chosen: Chosen,
  change: (chosen: Chosen) => void,
  otherwise: () => HTMLElement | undefined,
): void {
  const buttons = [...place.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const chips = filterNames.flatMap((group) =>
    chosen[group].map((value) => {
      const words = filters[group].options.get(value) ?? value;
      const label = node('span', { class: 'unseen' }, 'Take the filter away: ');
      const chip = node('button', { type: 'button', class: 'chip' }, label, words);
      chip.addEventListener('click', () => change(toggled(chosen, { group, value })));
      return chip;
    }),
  );
  if (chips.length > 1) {
    const clear = node('button', { type: 'button', class: 'as-link' }, 'Clear all filters');
    clear.addEventListener('click', () => change(nothingChosen));
    chips.push(clear);
  }
  place.replaceChildren(...chips);
  if (at < 0) return;
  (chips[Math.min(at, chips.length - 1)] ?? otherwise())?.focus();
}
