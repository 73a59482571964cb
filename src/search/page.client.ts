import { readAddress, writeAddress } from './filters.ts';
import { keepQuestion, settings } from './remember.client.ts';
import { mountSearch } from './view.client.ts';

const form = document.querySelector<HTMLFormElement>('[data-search-page] [data-search-form]');
const input = form?.querySelector('input');
const place = document.querySelector<HTMLElement>('[data-search-place]');

if (form && input && place) {
  const search = mountSearch({
    form,
    input,
    place,
    start: readAddress(location.search),
    changed: (question, chosen) => {
      history.replaceState(null, '', `${location.pathname}${writeAddress(question, chosen)}`);
      keepQuestion(question);
    },
    filtersOpen: matchMedia('(min-width: 861px)').matches,
    // The list from A to Z already stands below on this page.
    aToZ: () => Promise.resolve(undefined),
    idle: () => settings((question) => search(question)),
  });
}
