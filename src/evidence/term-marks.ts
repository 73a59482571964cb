import type { Term } from './glossary-schema.ts';

/** Elements whose words stay as they are: they are pressed, they name something, or a script draws them. */
const closed = new Set(
  'a button summary label legend select textarea h1 h2 h3 h4 svg script style dfn template'.split(' '),
);
const empty = /^<(?:area|br|col|hr|img|input|link|meta|source|track|use|wbr)\b|\/>$/;
/** Boxes that are to be read at once, notes, what is a copy of words elsewhere or not read aloud, and titles of papers. */
const apart = /\s(?:popover|data-pagefind-ignore|data-no-terms|aria-hidden="true")(?=[\s>=])/;

/**
 * A page whose first use of each term opens its meaning: a dotted word that is a button, and its note at the end of <main>.
 * It needs no script, works by key and touch, and on paper the notes are a list of the dotted words. Only <main> is read.
 * @param html a built page
 * @param glossary the address of the glossary, such as "/glossary/"
 */
export function markTerms(html: string, terms: readonly Term[], glossary: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (start < 0 || end < start) return html;
  const byWord = new Map(terms.flatMap((term) => term.written.map((word) => [word, term] as const)));
  const byId = new Map(terms.map((term) => [term.id, term]));
  const words = patternOf([...byWord.keys()]);
  const done = new Set<Term>();
  const mark = (term: Term, text: string) => {
    if (done.has(term)) return text;
    done.add(term);
    return `<button type="button" class="term" popovertarget="term-${term.id}">${text}</button>`;
  };
  let skipping = '';
  let depth = 0;
  let chosen: Term | undefined;
  const main = html.slice(start, end).replace(/<[^>]*>|[^<]+/g, (token) => {
    const tag = /^<(\/?)([a-z][\w-]*)/.exec(token);
    if (skipping) {
      if (tag?.[2] === skipping && !empty.test(token)) depth += tag[1] ? -1 : 1;
      if (depth === 0) skipping = '';
      return token;
    }
    if (tag) {
      const term = /^<span data-term="([^"]*)">$/.exec(token)?.[1];
      if (term !== undefined) {
        chosen = byId.get(term);
        return '';
      }
      if (chosen && token === '</span>') {
        chosen = undefined;
        return '';
      }
      if (!tag[1] && !empty.test(token) && (closed.has(tag[2] ?? '') || apart.test(token))) {
        skipping = tag[2] ?? '';
        depth = 1;
      }
      return token;
    }
    if (chosen) return mark(chosen, token);
    return token.replace(words, (word) => {
      const term = byWord.get(word) ?? byWord.get(word.charAt(0).toLowerCase() + word.slice(1));
      return term ? mark(term, word) : word;
    });
  });
  // A line may break beside a button, even behind a bracket and in Safari before a comma; but a long term must break inside.
  const joined = main.replace(
    /(\(?)<button type="button" class="term"[^>]*>[^<]{1,20}<\/button>([),.;:?]*)/g,
    (whole: string, before: string, after: string) =>
      before || after ? `<span class="term-whole">${whole}</span>` : whole,
  );
  return html.slice(0, start) + joined + notes([...done], glossary) + html.slice(end);
}

/** Every word, the longest first, alone and not inside another word. A capital may begin it. */
function patternOf(words: readonly string[]): RegExp {
  const forms = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => {
      const [first = '', ...rest] = word.replace(/[^\w\s-]/g, '\\$&');
      return `[${first}${first.toUpperCase()}]${rest.join('')}`;
    });
  return new RegExp(`(?<![\\w-])(?:${forms.join('|')})(?![\\w-])`, 'g');
}

/** The meanings, in the order of their words: each opens beside its word, and on paper they stand here. */
function notes(terms: readonly Term[], glossary: string): string {
  if (terms.length === 0) return '';
  const safe = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const meanings = terms.map(
    ({ id, term, plain }) =>
      `<p class="beside" id="term-${id}" popover><strong>${safe(term)}</strong> ${safe(plain)}` +
      `<a class="note-more" href="${glossary}#${id}"> See it in the list of words</a></p>`,
  );
  return `<div class="wide footnotes"><h2>Dotted words</h2>${meanings.join('')}</div>`;
}
