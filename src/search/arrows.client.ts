/** Arrow keys between the box and the results; a letter typed on a result goes on in the box. */
export function moveByArrows(form: HTMLElement, input: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll<HTMLElement>('[data-search-result]')];
  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = links();
    const item = document.activeElement?.closest('li.found');
    const here = all.findIndex((link) => link.closest('li.found') === item);
    const next = here + by;
    if (document.activeElement === input ? by < 0 : item === null) return;
    if (next >= all.length) return;
    event.preventDefault();
    if (next < 0) input.focus();
    else all[next]?.focus();
  };
  form.addEventListener('keydown', step);
  list.addEventListener('keydown', (event) => {
    step(event);
    const letter =
      event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (letter) input.focus();
  });
}
