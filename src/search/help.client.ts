import type { Forgiven } from './forgive.ts';
import { linkTo, node } from './nodes.client.ts';

const quoted = (words: string) => `“${words.length > 120 ? `${words.slice(0, 120)}…` : words}”`;

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
  ['/how-it-works/', 'How the calf pump works'],
  ['/glossary/', 'Medical words explained'],
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

/** What is shown where nothing was found: the words are kept, and there is a way on. */
export function nothingFound(
  { asked, wanted, nothing }: Forgiven,
  narrowed: boolean,
  search: (words: string) => void,
): HTMLElement {
  const tips = node('ul');
  const words = wanted.map((want) => want.words).join(' ');
  if (nothing && words) tips.append(node('li', {}, tryButton(words, `Search for ${quoted(words)}`, search)));
  if (narrowed) tips.append(node('li', {}, 'Take a tick away under position or place.'));
  tips.append(
    node('li', {}, 'Check the spelling.'),
    node('li', {}, 'Try 1 or 2 plain words, such as “ankle” or “stairs”.'),
  );
  return node(
    'div',
    { class: 'search-nothing' },
    node('p', {}, node('strong', {}, asked ? `Nothing found for ${quoted(asked)}.` : 'No exercise fits.')),
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
