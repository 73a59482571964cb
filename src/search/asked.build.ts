import { recentKey } from './recent-key.ts';

/**
 * The text of a script that stands in the search page and runs before anything is painted: it marks the page where answers
 * or earlier questions will come above the list from A to Z, so that the list waits for them and does not move.
 */
export const markAsked = `try{if(location.search||localStorage['${recentKey}'])document.documentElement.dataset.asked=''}catch{}`;
