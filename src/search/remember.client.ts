import { node } from './nodes.client.ts';
import { recentKey } from './recent-key.ts';

/** Kept on the device only: "off" where "/" shall not open the search. */
const slashKey = 'search-slash';
const most = 8;

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is blocked or full: the choice then holds for this page only.
  }
}

/** The questions kept on this device, or nothing where the reader has not asked for that. */
function recent(): string[] | undefined {
  const text = read(recentKey);
  if (text === null) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Adds a question to those kept, where the reader has asked for that. */
export function keepQuestion(question: string): void {
  const list = recent();
  const words = question.trim().slice(0, 100);
  if (!list || words.length < 3) return;
  // While somebody types, each longer question takes the place of the shorter one it grew from.
  const others = list.filter((each) => !words.startsWith(each) && !each.startsWith(words));
  write(recentKey, JSON.stringify([words, ...others].slice(0, most)));
}

function tick(words: string, checked: boolean, change: (on: boolean) => void): HTMLLabelElement {
  const input = node('input', { type: 'checkbox' });
  input.checked = checked;
  input.addEventListener('change', () => change(input.checked));
  return node('label', { class: 'filter-box' }, input, words);
}

/** Two choices of the reader, folded away, and the questions kept on this device. */
export function settings(search: (question: string) => void): HTMLElement {
  const place = node('div', { class: 'search-settings' });
  const draw = () => {
    const kept = recent();
    const open = place.querySelector('details')?.open ?? false;
    const details = node(
      'details',
      {},
      node('summary', {}, 'Search settings'),
      tick('Open the search with the / key', read(slashKey) !== 'off', (on) =>
        write(slashKey, on ? null : 'off'),
      ),
      tick('Remember my searches on this device', kept !== undefined, (on) => {
        write(recentKey, on ? '[]' : null);
        draw();
        place.querySelectorAll('input')[1]?.focus();
      }),
    );
    details.open = open;
    const list = (kept ?? []).map((question) => {
      const button = node('button', { type: 'button', class: 'as-link' }, question);
      button.addEventListener('click', () => search(question));
      return node('li', {}, button);
    });
    place.replaceChildren(
      ...(list.length > 0
        ? [node('p', { class: 'search-subhead' }, 'Your last searches'), node('ul', {}, ...list)]
        : []),
      details,
    );
  };
  draw();
  return place;
}
