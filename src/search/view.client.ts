import { answer, answerByName } from './answer.ts';
import { moveByArrows } from './arrows.client.ts';
import type { Chosen } from './filters.ts';
import { unasked } from './forgive.ts';
import type { Lexicon } from './lexicon.ts';
import { within } from './nodes.client.ts';
import { makeResults, type Actions } from './show.client.ts';
import { askText, forgetFound, loadText, loadWords, patience, warmUp } from './source.client.ts';

/** What a search needs of the page around it. */
export interface Surroundings extends Pick<Actions, 'idle' | 'filtersOpen'> {
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** Where filters, count and results go. */
  place: HTMLElement;
  /** Question and ticks to begin with. */
  start: { question: string; chosen: Chosen };
  /** Told of each question and tick once the reader pauses, for the address or the memory of the device. */
  changed: (question: string, chosen: Chosen) => void;
  /** The list from A to Z, shown where the search cannot start. */
  aToZ: () => Promise<Node | undefined>;
}

/** Puts a working search around a form. Gives a function that asks a question as if it had been typed. */
export function mountSearch(around: Surroundings): (question: string) => void {
  const { form, input, place } = around;
  let chosen = around.start.chosen;
  let exactly: string | undefined;
  let turn = 0;
  let textReady = false;
  let settle: ReturnType<typeof setTimeout> | undefined;

  const ask = (question: string, literally = false) => {
    input.value = question;
    exactly = literally ? question : undefined;
    void run();
    input.focus();
  };
  const results = makeResults(place, {
    ask,
    narrow: (next) => {
      chosen = next;
      void run();
    },
    idle: around.idle,
    filtersOpen: around.filtersOpen,
  });

  /** Answers what is in the box: by name at once while the text index is still on its way, then in full. */
  const run = async (typing = false) => {
    const mine = (turn += 1);
    const question = input.value;
    const asking = { typing, exactly: exactly === question };
    clearTimeout(settle);
    settle = setTimeout(() => around.changed(question, chosen), 300);
    let lexicon: Lexicon;
    try {
      lexicon = await loadWords();
    } catch {
      const list = await around.aToZ().catch(() => undefined);
      if (mine === turn) results.fail(list);
      return;
    }
    if (mine !== turn) return;
    place.setAttribute('aria-busy', 'true');
    forgetFound();
    if (question.trim() === '') {
      // The text index is heavy: it is fetched for a question, not for an open box. So are the words: somebody may only look.
      results.show({ forgiven: unasked, results: [] }, lexicon, chosen, false);
      place.setAttribute('aria-busy', 'false');
      return;
    }
    // A part of the text index that is missing or late leaves the names, which are here.
    const full = loadText()
      .then(() => within(answer(question, lexicon, asking, askText), patience, 'The text index'))
      .catch(() => undefined);
    const byName = () => answerByName(question, lexicon, asking);
    // The names are here before the text index, which is four times as heavy: nobody waits for it to see a result.
    if (!textReady) results.show(byName(), lexicon, chosen, false);
    const result = await full;
    if (mine !== turn) return;
    textReady = result !== undefined;
    results.show(result ?? byName(), lexicon, chosen, !textReady);
    place.setAttribute('aria-busy', 'false');
  };

  input.addEventListener('input', () => void run(true));
  input.addEventListener('focus', () => void warmUp().catch(() => {}), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run().then(results.focusFirst);
  });
  moveByArrows(form, input, results.list);
  input.value = around.start.question;
  void run();
  return (question) => ask(question);
}
