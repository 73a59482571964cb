import type { Answer } from './answer.ts';
import { showChosen } from './chosen.client.ts';
import { countChosen, filterBoxes, nothingChosen, passes, type Chosen } from './filters.ts';
import { showFilters } from './filter-boxes.client.ts';
import { foundItem } from './found.client.ts';
import { loadDrawings } from './drawings.client.ts';
import type { Forgiven } from './forgive.ts';
import { groupByPage, type Group } from './group.ts';
import { changesNotice, emergencyNotice, failed, nothingFound, quoted } from './help.client.ts';
import type { Lexicon } from './lexicon.ts';
import { familiesToMark } from './marks.ts';
import { node } from './nodes.client.ts';
import { suggestions } from './spelling.ts';

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

/** Milliseconds without a key after which drawings and excerpts are fetched and made. */
const pause = 150;

/** The part of a search under its box: notices, filters, count, results. */
export interface Results {
  list: HTMLElement;
  show: (answer: Answer, lexicon: Lexicon, chosen: Chosen, namesOnly: boolean) => void;
  fail: (aToZ: Node | undefined) => void;
  focusFirst: () => void;
}

/** The count as it is shown and read out. It tells of the filters, so that a tick is heard even where the count stays. */
const countWords = (n: number, { asked, searched }: Forgiven, ticks: number) => {
  const narrowed = ticks === 0 ? '' : ticks === 1 ? ' with 1 filter' : ` with ${ticks} filters`;
  if (n === 0) return `Nothing found${asked ? ` for ${quoted(asked)}` : ''}${narrowed}.`;
  const about = searched ? ` for ${searched.length > 80 ? `${searched.slice(0, 80)}…` : searched}` : '';
  return `${n} ${n === 1 ? 'result' : 'results'}${about}${narrowed}`;
};

/** Fills a place with the parts of the results and gives what draws them. */
export function makeResults(place: HTMLElement, actions: Actions): Results {
  const notices = node('div', { class: 'search-notices' });
  const filters = node('div', { class: 'search-filters' });
  const chips = node('div', { class: 'search-chosen' });
  const count = node('p', { class: 'search-count', role: 'status' });
  const list = node('ol', { class: 'found-list' });
  const more = node('button', { type: 'button', class: 'button quiet' }, 'Show more results');
  const below = node('div');
  place.replaceChildren(notices, filters, chips, count, list, more, below);
  more.hidden = true;
  let groups: Group[] = [];
  let searched = '';
  let drawings = '';
  let idle: Node | undefined;

  const focus = (at: number) =>
    list.children[at]?.querySelector<HTMLElement>('[data-search-result]')?.focus();
  let finishing: ReturnType<typeof setTimeout> | undefined;
  /** Draws one step of results from a place in the list on; what stood there before makes way. */
  const draw = (from: number) => {
    const families = familiesToMark(searched);
    const next = groups.slice(from, from + perStep);
    const finish = next.map((group, i) => {
      const old = list.children[from + i];
      const made = foundItem(group, searched, families, old);
      if (!old) list.append(made.item);
      else if (made.item !== old) old.replaceWith(made.item);
      return made.finish;
    });
    while (list.children.length > from + next.length) list.lastElementChild?.remove();
    more.hidden = list.children.length >= groups.length;
    if (next.some(({ best }) => best.entry.kind === 'exercise')) void loadDrawings(drawings);
    clearTimeout(finishing);
    finishing = setTimeout(() => finish.forEach((each) => each()), pause);
  };
  more.addEventListener('click', () => {
    const from = list.children.length;
    draw(from);
    focus(from);
  });

  return {
    list,
    focusFirst: () => focus(0),
    show({ forgiven, results }, lexicon, chosen, namesOnly) {
      const { entries } = lexicon;
      drawings = lexicon.drawings;
      const asked = forgiven.asked !== '';
      const ticks = countChosen(chosen);
      const narrowed = ticks > 0;
      // With no question the filters choose from the whole site.
      const all = asked ? results : entries.map((entry) => ({ entry, score: 0, also: '' }));
      const passed = asked || narrowed ? all.filter(({ entry }) => passes(entry, chosen)) : [];
      groups = groupByPage(passed, entries, chosen.kind.length > 0);
      searched = forgiven.searched;
      const boxes = filterBoxes(
        all.map(({ entry }) => entry),
        chosen,
      );
      const { narrow: change, filtersOpen: open } = actions;
      showFilters(filters, { boxes, chosen, change, open, results: asked || narrowed });
      showChosen(chips, chosen, change, () => filters.querySelector('summary') ?? undefined);
      const near = asked && groups.length === 0 ? suggestions(forgiven.asked, lexicon) : [];
      const changes = asked && !forgiven.nothing ? changesNotice(forgiven, actions.ask) : undefined;
      notices.replaceChildren(
        ...(forgiven.emergency ? [emergencyNotice()] : []),
        ...(changes ? [changes] : []),
      );
      const at =
        document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : undefined;
      const inList = list.contains(document.activeElement);
      // Whoever may be in danger is not offered an exercise.
      list.classList.toggle('found-urgent', forgiven.emergency);
      draw(0);
      // Results that arrive later may move a link, but not the reader's place.
      if (inList) [...list.querySelectorAll('a')].find(({ href }) => href === at)?.focus();
      // What is shown while nothing is asked stays as the reader left it, folded or not.
      idle = asked || narrowed ? undefined : (idle ?? actions.idle());
      if (!idle) below.replaceChildren();
      else if (below.firstChild !== idle) below.replaceChildren(idle);
      if ((asked || narrowed) && groups.length === 0)
        below.append(nothingFound(forgiven, narrowed, near, actions.ask));
      if (namesOnly && asked) {
        const text = 'Only names were searched, since the full text could not be loaded.';
        below.append(node('p', { class: 'soft' }, text));
      }
      count.textContent = asked || narrowed ? countWords(groups.length, forgiven, ticks) : '';
    },
    fail(aToZ) {
      for (const part of [notices, chips, list]) part.replaceChildren();
      showFilters(filters, {
        boxes: [],
        chosen: nothingChosen,
        change: actions.narrow,
        open: false,
        results: false,
      });
      more.hidden = true;
      count.textContent = '';
      below.replaceChildren(failed(aToZ));
    },
  };
}
