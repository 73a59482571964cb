// The one press that a page cannot do without script. Without it, the page says which keys print.
for (const button of document.querySelectorAll<HTMLButtonElement>('.ready-print')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
for (const words of document.querySelectorAll<HTMLElement>('.ready-how')) words.hidden = true;
