import type { Forgiven } from './forgive.ts';
import { linkTo, node } from './nodes.client.ts';

/** Words in quotation marks; a pasted book is cut. */
export const quoted = (words: string) => `“${words.length > 120 ? `${words.slice(0, 120)}…` : words}”`;

/** A button that puts other words into the box and searches for them. */
function tryButton(words: string, label: string, search: (words: string) => void): HTMLButtonElement {
  const button = node('button', { type: 'button', class: 'as-link' }, label);
  button.addEventListener('click', () => search(words));
  return button;
}

/** The Get help notice that stands above the results when the words speak of an emergency. */
export function emergencyNotice(): HTMLElement {
  return node(
    'section',
    { class: 'search-alarm', 'aria-label': 'Get help' },
    node('h2', {}, 'This can be an emergency'),
    node(
      'p',
      {},
      '1 leg suddenly swollen, hot or painful, chest pain, or short of breath: do not exercise. ',
      linkTo('/get-help/', 'See when and how to get help'),
      '.',
    ),
  );
}

/** Says which words were exchanged, left out, or not found, so that nothing happens in silence. */
export function changesNotice(
  { asked, searched, corrections, unknown, cut }: Forgiven,
  search: (words: string, exactly: boolean) => void,
): HTMLElement | undefined {
  const lines: HTMLElement[] = [];
  if (corrections.length > 0) {
    const instead = tryButton(asked, `Search for ${quoted(asked)} instead`, (words) => search(words, true));
    lines.push(node('p', {}, 'Showing results for ', node('strong', {}, searched), '. ', instead));
  }
  if (unknown.length > 0) {
    lines.push(
      node(
        'p',
        {},
        `No page has ${unknown.map(quoted).join(' or ')}. These results are for the other words.`,
      ),
    );
  }
  if (cut) lines.push(node('p', {}, 'Your question is long. Its first 32 words were searched.'));
  return lines.length > 0 ? node('div', { class: 'search-changes' }, ...lines) : undefined;
}

const doors = [
  ['/exercises/', 'All exercises'],
  ['/moments/', 'Exercises through the day'],
  ['/routines/', 'Ready-made sheets'],
  ['/how-it-works/', 'How the calf muscle pump works'],
  ['/glossary/', 'Words explained'],
  ['/get-help/', 'When to get help'],
] as const;

/** Links to the pages that most people look for. */
export function doorsList(): HTMLElement {
  return node(
    'ul',
    { class: 'search-doors' },
    ...doors.map(([path, words]) => node('li', {}, linkTo(path, words))),
  );
}

/**
 * What is shown where nothing was found, below the line that says so: the words stay in the box, and there is a way on.
 * @param near words of the site that look like what was typed
 */
export function nothingFound(
  { wanted, nothing }: Forgiven,
  narrowed: boolean,
  near: readonly string[],
  search: (words: string) => void,
): HTMLElement {
  const tips = node('ul');
  const tip = (...inside: readonly (Node | string)[]) => tips.append(node('li', {}, ...inside));
  const tries = (list: readonly string[]) =>
    list.flatMap((words, at) => [at > 0 ? ', ' : '', tryButton(words, quoted(words), search)]);
  const words = wanted.map((want) => want.words);
  const broader = words.length > 1 ? [words.join(' '), ...words] : words;
  if (narrowed) tip('Take a filter away.');
  if (near.length > 0) tip('Did you mean ', ...tries(near), '?');
  if (nothing && words.length > 0) tip('Search for fewer words: ', ...tries(broader.slice(0, 4)));
  if (near.length === 0) tip('Check the spelling.');
  tip('Try 1 or 2 plain words, such as “ankle” or “stairs”.');
  return node(
    'div',
    { class: 'search-nothing' },
    tips,
    node('p', {}, 'Or start from one of these pages:'),
    doorsList(),
    node('p', {}, 'Is a word missing? ', linkTo('/about/', 'Tell us'), '.'),
  );
}

/** What is shown where the search itself could not start. */
export function failed(list: Node | undefined): HTMLElement {
  return node(
    'div',
    { class: 'search-failed' },
    node(
      'p',
      {},
      node('strong', {}, 'The search could not start.'),
      ' Every page can still be reached from here.',
    ),
    list ?? doorsList(),
  );
}
