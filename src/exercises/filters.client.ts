// The filters work without this, by style alone. It adds the address, the back button, counts that follow the choices,
// and a spoken result.
import { choicesIn, countWith, type Choices } from './filters.ts';

const form = document.querySelector<HTMLFormElement>('#filters');
const fold = form?.closest('details');
const status = document.querySelector<HTMLElement>('#filter-status');
const marks = [...document.querySelectorAll<HTMLElement>('[data-marks]')].map((card) =>
  (card.dataset['marks'] ?? '').split(' '),
);

/** The choices taken in the form now. */
const taken = (): Choices =>
  Object.fromEntries(
    [...new FormData(form ?? undefined)].flatMap(([name, value]) =>
      typeof value === 'string' && value ? [[name, value]] : [],
    ),
  );

/** How many exercises the choices keep. */
const kept = (choices: Choices) => {
  const [first] = Object.entries(choices);
  return first ? countWith(marks, choices, first[0], first[1]) : marks.length;
};

const words = (count: number) =>
  count === 0
    ? 'No exercise fits. Take one filter away.'
    : count === 1
      ? '1 exercise fits'
      : `${count} exercises fit`;

/** Shows the counts that one more choice would leave, and says which choices leave none. */
function show(speak: boolean) {
  const choices = taken();
  for (const input of form?.querySelectorAll<HTMLInputElement>('input[id]') ?? []) {
    const count = countWith(marks, choices, input.name, input.value);
    const label = input.closest('label');
    label?.classList.toggle('none', count === 0);
    const number = label?.querySelector('[data-count]');
    const why = label?.querySelector('[data-why]');
    if (number) number.textContent = String(count);
    if (why) why.textContent = count === 0 ? 'does not fit your other choices' : '';
  }
  if (speak && status) status.textContent = words(kept(choices));
}

/** Puts the choices of the address into the form, and says the result on the way back to them. */
function read(speak: boolean) {
  const choices = choicesIn(location.search);
  for (const input of form?.querySelectorAll<HTMLInputElement>('input') ?? [])
    input.checked = (choices[input.name] ?? '') === input.value;
  show(speak);
}

form?.addEventListener('change', () => {
  const query = new URLSearchParams(taken()).toString();
  history.pushState(null, '', query ? `?${query}` : location.pathname);
  show(true);
});
form?.addEventListener('reset', () => {
  // The form empties itself after this event.
  setTimeout(() => {
    history.pushState(null, '', location.pathname);
    show(true);
  });
});
form?.addEventListener('submit', (event) => event.preventDefault());
window.addEventListener('popstate', () => read(true));
read(false);
if (fold && Object.keys(taken()).length > 0) fold.open = true;
