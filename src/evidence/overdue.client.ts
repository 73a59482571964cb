/** Shows the plain warning on a page whose facts are past their due day. Nothing is stored or sent. */
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');
for (const warning of document.querySelectorAll<HTMLElement>('[data-due]')) {
  // The build has looked at the due day; days written so stand in the order of time.
  warning.hidden = today <= (warning.dataset['due'] ?? today);
}
