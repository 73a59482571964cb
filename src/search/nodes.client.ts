/** Where the site is served from, without a slash at its end. */
export const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** One element with its attributes and what it holds. Text is text: nothing is ever read as markup. */
export function node<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

/** A link to a page of this site, by its path from the site's root. */
export function linkTo(path: string, ...inside: readonly (Node | string)[]): HTMLAnchorElement {
  return node('a', { href: base + path }, ...inside);
}

/** A promise that gives up after some milliseconds. */
export function within<T>(promise: Promise<T>, milliseconds: number, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${what} took longer than ${milliseconds} ms`)),
      milliseconds,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
