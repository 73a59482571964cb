import type { Answer } from './answer.ts';
import { filterBoxes, passes, type Chosen } from './filters.ts';
import { showFilters } from './filter-boxes.client.ts';
import { foundItem } from './found.client.ts';
import { loadDrawings } from './drawings.client.ts';
import { groupByPage, type Group } from './group.ts';
import { changesNotice, emergencyNotice, failed, nothingFound } from './help.client.ts';
import type { Lexicon } from './lexicon.ts';
import { familiesToMark } from './marks.ts';
import { node } from './nodes.client.ts';

/** What the results ask of the search around them. */
export interface Actions {
  /** Search for other words; exactly where the reader wants no spelling forgiven. */
  ask: (question: string, exactly?: boolean) => void;
  /** Other boxes were ticked. */
  narrow: (chosen: Chosen) => void;
  /** What is shown while nothing is asked. */
  idle: () => Node | undefined;
  /** Whether the filters begin unfolded. */
  filtersOpen: boolean;
}

/** Results shown at first and added by each press of "Show more". */
const perStep = 8;

/** The part of a search under its box: notices, filters, count, results. */
export interface Results {
  list: HTMLElement;
  show: (answer: Answer, lexicon: Lexicon, chosen: Chosen, namesOnly: boolean) => void;
  fail: (aToZ: Node | undefined) => void;
  focusFirst: () => void;
}

const countWords = (n: number, words: string) => {
  const about = words ? ` for ${words.length > 80 ? `${words.slice(0, 80)}…` : words}` : '';
  return n === 0 ? `No results${about}` : `${n} ${n === 1 ? 'result' : 'results'}${about}`;
};

/** Fills a place with the parts of the results and gives what draws them. */
export function makeResults(place: HTMLElement, actions: Actions): Results {
  const notices = node('div', { class: 'search-notices' });
  const filters = node('div', { class: 'search-filters' });
  const count = node('p', { class: 'search-count', role: 'status' });
  const list = node('ol', { class: 'found-list' });
  const more = node('button', { type: 'button', class: 'button quiet' }, 'Show more results');
  const below = node('div');
  place.replaceChildren(notices, filters, count, list, more, below);
  more.hidden = true;
  let groups: Group[] = [];
  let searched = '';
  let idle: Node | undefined;

  const focus = (at: number) =>
    list.children[at]?.querySelector<HTMLElement>('[data-search-result]')?.focus();
  const addItems = () => {
    const families = familiesToMark(searched);
    const next = groups.slice(list.children.length, list.children.length + perStep);
    list.append(...next.map((group) => foundItem(group, searched, families)));
    more.hidden = list.children.length >= groups.length;
    if (next.some(({ best }) => best.entry.kind === 'exercise')) void loadDrawings();
  };
  more.addEventListener('click', () => {
    const from = list.children.length;
    addItems();
    focus(from);
  });

  return {
    list,
    focusFirst: () => focus(0),
    show({ forgiven, results }, lexicon, chosen, namesOnly) {
      const entries = [...lexicon.names.keys()];
      const asked = forgiven.asked !== '';
      const narrowed = chosen.position.length + chosen.place.length > 0;
      const exercises = entries.filter(({ kind }) => kind === 'exercise');
      const all = asked ? results : exercises.map((entry) => ({ entry, score: 0, also: '' }));
      const passed = asked || narrowed ? all.filter(({ entry }) => passes(entry, chosen)) : [];
      groups = groupByPage(passed, entries);
      searched = forgiven.searched;
      const boxes = filterBoxes(
        all.map(({ entry }) => entry),
        chosen,
      );
      showFilters(filters, boxes, chosen, actions.narrow, actions.filtersOpen);
      const changes = asked && !forgiven.nothing ? changesNotice(forgiven, actions.ask) : undefined;
      notices.replaceChildren(
        ...(forgiven.emergency ? [emergencyNotice()] : []),
        ...(changes ? [changes] : []),
      );
      const at =
        document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : undefined;
      const inList = list.contains(document.activeElement);
      list.replaceChildren();
      addItems();
      // Results that arrive later may move a link, but not the reader's place.
      if (inList) [...list.querySelectorAll('a')].find(({ href }) => href === at)?.focus();
      // What is shown while nothing is asked stays as the reader left it, folded or not.
      idle = asked || narrowed ? undefined : (idle ?? actions.idle());
      if (!idle) below.replaceChildren();
      else if (below.firstChild !== idle) below.replaceChildren(idle);
      if (asked && groups.length === 0) below.append(nothingFound(forgiven, narrowed, actions.ask));
      if (namesOnly && asked) {
        const text = 'Only names were searched, since the full text could not be loaded.';
        below.append(node('p', { class: 'soft' }, text));
      }
      count.textContent = asked || narrowed ? countWords(groups.length, searched) : '';
    },
    fail(aToZ) {
      for (const part of [notices, list]) part.replaceChildren();
      showFilters(filters, [], { position: [], place: [] }, actions.narrow, false);
      more.hidden = true;
      count.textContent = '';
      below.replaceChildren(failed(aToZ));
    },
  };
}
